// What the integration tests share: a store per test that must not have run into a fault of the program's, and steps of a case.
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect } from 'vitest'
import { type CaseFacts, factsOf } from '../../shared/domain/case.ts'
import type { DecisionInput } from '../../shared/domain/decision.ts'
import type { MeetingInput } from '../../shared/domain/meeting.ts'
import type { StatementInput } from '../../shared/domain/statement.ts'
import { emptyStatement } from '../../shared/domain/statement.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, viewOf } from '../support/cases.ts'
import { quickPdf } from '../support/quickPdf.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'

export { quickPdf } from '../support/quickPdf.ts'

/** A new in-memory store before each test; after it, no handler may have run into a fault of the program's. */
export function storeForEachTest(options: Parameters<typeof createTestStore>[0] = {}): () => TestStore {
  let store: TestStore
  beforeEach(() => {
    store = createTestStore(options)
  })
  afterEach(() => {
    expect(store.incidents).toEqual([])
    store.close()
  })
  return () => store
}

/** As slow as a real drawing: other calls get their turn meanwhile. */
export const slowPdf: typeof quickPdf = async (model, profile) => {
  await setTimeout(10)
  return quickPdf(model, profile)
}

export const decisionOf = (caseId: string, over: Partial<DecisionInput> = {}): DecisionInput => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  board: 'tn',
  meetingOn: '2026-11-18',
  paragraph: '§ 214',
  kind: 'decision1',
  outcome: 'granted',
  soughtKronor: 670_000,
  proposedKronor: 500_000,
  grantedKronor: 500_000,
  conditions: '',
  forwarding: null,
  ...over,
})

export const forwardedTo = (board: string, over: Partial<NonNullable<DecisionInput['forwarding']>> = {}) =>
  ({ board, scope: 'whole', part: '', answer: null, ...over }) as const

export const answerOf = (outcome: 'granted' | 'grantedWithChanges' | 'rejected' | 'referredBack' | 'tabled', meetingOn = '2026-11-20') => ({
  outcome,
  meetingOn,
  paragraph: '§ 7',
  note: '',
})

export const meetingOf = (caseId: string, over: Partial<MeetingInput> = {}): MeetingInput => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  kind: 'avstamning',
  heldOn: '2026-11-20',
  time: '',
  place: '',
  participants: '',
  notes: '',
  ...over,
})

export const statementOf = (caseId: string, over: Partial<StatementInput> = {}): StatementInput => {
  const { revision, savedAt: _savedAt, ...writing } = emptyStatement(caseId)
  return { ...writing, expectedRevision: revision, ...over }
}

export async function saveFacts(store: TestStore, caseId: string, over: Partial<CaseFacts>): Promise<Outcome<unknown>> {
  const { case: entity } = await viewOf(store, caseId)
  return store.client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts: { ...factsOf(entity), ...over } })
}

export const goTo = async (store: TestStore, caseId: string, to: 'initiation' | 'collaboration' | 'execution' | 'result', note = '') =>
  store.client.cases.changePhase({ caseId, expectedRevision: (await viewOf(store, caseId)).case.revision, to, note })

export async function close(store: TestStore, caseId: string, reason = 'Klart'): Promise<void> {
  const { revision } = (await viewOf(store, caseId)).case
  valueOf(await store.client.cases.close({ caseId, expectedRevision: revision, reason }))
}

export const PLAN = { planOn: '2026-11-10', planReference: 'TN-2026-114' } as const

/** A case that has come to a phase the way cases do: application, decision 1, plan, decision 2, done. */
export async function caseIn(store: TestStore, phase: 'collaboration' | 'execution' | 'result'): Promise<string> {
  const caseId = await finalisedCase(store)
  valueOf(await store.client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-12' })))
  valueOf(await goTo(store, caseId, 'collaboration'))
  if (phase === 'collaboration') return caseId
  valueOf(await saveFacts(store, caseId, PLAN))
  valueOf(await store.client.decisions.save(decisionOf(caseId, { kind: 'decision2', meetingOn: '2026-11-18', paragraph: '§ 215' })))
  valueOf(await goTo(store, caseId, 'execution'))
  if (phase === 'execution') return caseId
  valueOf(await goTo(store, caseId, 'result', 'Alla aktiviteter är klara.'))
  return caseId
}
