import { screen } from '@testing-library/react'
import type { ApplicationWriting } from '../../../shared/domain/application.ts'
import { emptyApplication, writingOf } from '../../../shared/domain/application.ts'
import type { Involvement } from '../../../shared/domain/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase, viewOf } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

export type Fill = (store: TestStore, caseId: string) => Promise<unknown>

/** The application of a new case, on a real store, filled first if asked. */
export async function showApplication(fill: Fill = async () => undefined) {
  const store = connectedStore()
  const caseId = await openCase(store)
  await fill(store, caseId)
  const shown = await showCase(`/arenden/${caseId}/ansokan`)
  await screen.findByRole('textbox', { name: PARTS.area })
  const stored = async () => (await viewOf(store, caseId)).application
  return { ...shown, store, caseId, stored, view: () => viewOf(store, caseId) }
}

/** The text of one part, by its number and title. */
export const part = (title: RegExp): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: title })

export const PARTS = {
  area: /^1\. Området/,
  actors: /^2\. Aktörer i området/,
  collaborating: /^3\. Aktörer som vill/,
  challenges: /^4\. Utmaningar/,
  value: /^5\. Mervärde/,
} as const

/** Puts an actor on the case, as somebody did earlier. */
export async function addActor(store: TestStore, caseId: string, name: string, involvement: Involvement = 'inArea') {
  const saved = await store.client.actors.save({
    id: newId(),
    caseId,
    expectedRevision: 0,
    name,
    kind: 'forening',
    contactName: 'Örjan Exempelsson',
    phone: '070-174 06 07',
    email: 'orjan@example.se',
    involvement,
  })
  return valueOf(saved)
}

/** Writes over what is stored, as from another place. */
export async function saveElsewhere(store: TestStore, caseId: string, change: Partial<ApplicationWriting>) {
  const { application } = await viewOf(store, caseId)
  const writing = { ...writingOf(application), ...change }
  return valueOf(await store.client.application.save({ caseId, expectedRevision: application.revision, ...writing }))
}

export const EMPTY = writingOf(emptyApplication(newId()))
