import type { Page } from 'playwright-core'
import { factsOf, type NewCase } from '../../../shared/domain/case.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Client } from '../../../shared/ipc/contract.ts'
import { newId } from '../../../shared/newId.ts'
import { defaultModel, valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'

/** Cases brought to a certain point over the bridge, for tests that begin there. */

export async function openedCase(client: Client, over: Partial<NewCase> = {}): Promise<string> {
  const created = await client.cases.create({
    id: newId(),
    title: 'Parken på Ön',
    area: 'Limhamn',
    origin: 'actors',
    duration: 'timeLimited',
    firstContact: 'Parkens vänner',
    firstMeetingOn: '2026-01-14',
    ...over,
  })
  return valueOf(created).id
}

async function informed(client: Client, caseId: string): Promise<void> {
  const { case: entity } = valueOf(await client.cases.get({ caseId }))
  const facts = { ...factsOf(entity), informedOn: entity.firstMeetingOn }
  valueOf(await client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts }))
}

export async function metCriteria(client: Client, caseId: string): Promise<void> {
  for (const { id } of defaultModel.criteria)
    valueOf(
      await client.criteria.save({
        caseId,
        criterionId: id,
        expectedRevision: 0,
        answer: 'met',
        motivation: 'Styrkt vid mötet.',
        evidence: [],
        contributions: id === 'insats' ? ['money'] : [],
      }),
    )
}

export async function writtenApplication(client: Client, caseId: string, without = ''): Promise<number> {
  const { application } = valueOf(await client.cases.get({ caseId }))
  const written = defaultModel.applicationParts.filter(({ id }) => id !== without)
  const saved = await client.application.save({
    caseId,
    expectedRevision: application.revision,
    parts: Object.fromEntries(written.map(({ id, title }) => [id, { text: `Text om ${title}.`, prefilled: false }])),
    soughtKronor: 200_000,
    contact: { name: 'Tove Tänkt', organisation: 'Parkens vänner', phone: '070-174 06 61', email: 'tove@example.se' },
    boards: ['tn'],
    relatedProgrammes: '',
    attachments: [],
  })
  return valueOf(saved).revision
}

/** A case whose application is locked as version 1. */
export async function finalisedCase(page: Page, over: Partial<NewCase> = {}): Promise<string> {
  const client = bridgeOf(page)
  const caseId = await openedCase(client, over)
  await informed(client, caseId)
  await metCriteria(client, caseId)
  const expectedRevision = await writtenApplication(client, caseId)
  valueOf(await client.application.finalise({ caseId, expectedRevision }))
  return caseId
}

export const viewOf = async (page: Page, caseId: string): Promise<CaseView> =>
  valueOf(await bridgeOf(page).cases.get({ caseId }))
