// Steps of a result, made by the calls that the app itself makes.
import type { IndicatorInput } from '../../shared/domain/results/indicator.ts'
import type { OutcomeInput } from '../../shared/domain/results/outcome.ts'
import { PERSPECTIVES, type PlaceViewInput } from '../../shared/domain/results/placeView.ts'
import type { TargetRevisionInput } from '../../shared/domain/results/targetRevision.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from './store.ts'

export const QUESTIONS = ['utfall', 'anvandning', 'betydelse', 'dialog', 'aktorer', 'forflyttning', 'lardomar'] as const

export const indicatorOf = (caseId: string, over: Partial<IndicatorInput> = {}): IndicatorInput => ({
  id: newId(),
  expectedRevision: 0,
  caseId,
  position: 1,
  name: 'Deltagare',
  unit: 'personer',
  direction: 'higher',
  baseline: 100,
  baselineOn: '2026-01-15',
  baselineSource: 'Räkning på plats',
  target: 160,
  targetOn: null,
  splitGroups: [],
  note: '',
  ...over,
})

export const targetOf = (caseId: string, indicatorId: string, over: Partial<TargetRevisionInput> = {}): TargetRevisionInput => ({
  id: newId(), expectedRevision: 0, caseId, indicatorId, target: 120, revisedOn: '2026-06-01', reason: 'Färre lokaler än väntat', ...over,
})

export const outcomeOf = (caseId: string, indicatorId: string, over: Partial<OutcomeInput> = {}): OutcomeInput => ({
  id: newId(), expectedRevision: 0, caseId, indicatorId, value: 130, measuredOn: '2026-11-10', source: 'Närvarolistor', split: [], note: '', ...over,
})

export const placeViewOf = (caseId: string, over: Partial<PlaceViewInput> = {}): PlaceViewInput => ({
  id: newId(),
  expectedRevision: 0,
  caseId,
  viewedOn: '2026-02-01',
  viewedBy: 'Styrgruppen',
  ratings: PERSPECTIVES.map((perspective) => ({ perspective, rating: 2, reason: `Skäl för ${perspective}` })),
  ...over,
})

/** Answers all seven questions; returns the revision of the draft. */
export async function answerAll(store: TestStore, caseId: string, over: Readonly<Record<string, string>> = {}): Promise<number> {
  const { draft } = valueOf(await store.client.results.get({ caseId }))
  const answers = Object.fromEntries(QUESTIONS.map((id) => [id, { text: over[id] ?? `Svar om ${id}.`, prefilled: false }]))
  return valueOf(await store.client.results.save({ caseId, expectedRevision: draft.revision, answers, dueOn: null })).revision
}

export async function finaliseResult(store: TestStore, caseId: string, over: Readonly<Record<string, string>> = {}) {
  return valueOf(await store.client.results.finalise({ caseId, expectedRevision: await answerAll(store, caseId, over) }))
}
