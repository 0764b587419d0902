// Indicators, their new targets and their outcomes while they are written; each saves itself.
import { type IsoDate, todayIn } from '../../../../shared/domain/date.ts'
import type { Indicator } from '../../../../shared/domain/results/indicator.ts'
import type { Outcome } from '../../../../shared/domain/results/outcome.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import type { TargetRevision } from '../../../../shared/domain/results/targetRevision.ts'
import { AppFailure, notFound, type Outcome as CallOutcome } from '../../../../shared/ipc/outcome.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

export type IndicatorWriting = Omit<Indicator, 'id' | 'revision' | 'caseId' | 'position'>
export interface TargetWriting {
  readonly target: number | null
  readonly revisedOn: IsoDate | null
  readonly reason: string
}
export interface OutcomeWriting {
  readonly value: number | null
  readonly measuredOn: IsoDate
  readonly source: string
  readonly split: Outcome['split']
  readonly note: string
}

export const writingOfIndicator = ({ id: _id, revision: _revision, caseId: _case, position: _position, ...writing }: Indicator): IndicatorWriting => writing
export const writingOfTarget = ({ target, revisedOn, reason }: TargetRevision): TargetWriting => ({ target, revisedOn, reason })
export const writingOfOutcome = ({ value, measuredOn, source, split, note }: Outcome): OutcomeWriting => ({ value, measuredOn, source, split, note })

const newIndicator: IndicatorWriting = {
  name: '', unit: '', direction: 'higher', baseline: null, baselineOn: null, baselineSource: '', target: null, targetOn: null, splitGroups: [], note: '',
}

const newTarget = (): TargetWriting => ({ target: null, revisedOn: todayIn(new Date()), reason: '' })
const newOutcome = (): OutcomeWriting => ({ value: null, measuredOn: todayIn(new Date()), source: '', split: [], note: '' })

/** What a figure that is not typed yet is answered with: the store asks for one, and so does the field. */
const required = (path: string): CallOutcome<never> => ({
  ok: false, error: new AppFailure({ code: 'invalid-input', issues: [{ path, code: 'required' }] }).error,
})

interface Kept<Row> {
  readonly id: string
  readonly caseId: string
  readonly pick: (view: ResultsView) => Row | undefined
}

/** Reads one row again out of the result of its case. */
async function readAgain<Row extends { readonly revision: number }, Value>({ caseId, pick }: Kept<Row>, entity: string, writingOf: (row: Row) => Value) {
  const view = await api.results.get({ caseId })
  if (!view.ok) return view
  const found = pick(view.value)
  return found ? { ok: true as const, value: { value: writingOf(found), revision: found.revision } } : { ok: false as const, error: notFound(entity).error }
}

export function useIndicatorDraft(id: string, results: ResultsView): AutosavedDraft<IndicatorWriting> {
  const { caseId } = results.draft
  const pick = (view: ResultsView) => view.indicators.find(({ indicator }) => indicator.id === id)?.indicator
  const stored = pick(results)
  const position = stored?.position ?? Math.max(0, ...results.indicators.map(({ indicator }) => indicator.position)) + 1
  return useAutosavedDraft<IndicatorWriting>({
    key: `indicator:${id}`,
    initial: stored ? writingOfIndicator(stored) : newIndicator,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.results.saveIndicator({ id, caseId, expectedRevision, position, ...writing }), writingOfIndicator),
    read: () => readAgain({ id, caseId, pick }, 'indicator', writingOfIndicator),
  })
}

interface RowOf<Row> {
  readonly id: string
  readonly indicator: Indicator
  readonly stored: Row | null
}

const measuredIn = (view: ResultsView, { id }: Indicator) => view.indicators.find(({ indicator }) => indicator.id === id)

export function useTargetDraft({ id, indicator, stored }: RowOf<TargetRevision>): AutosavedDraft<TargetWriting> {
  const { caseId } = indicator
  const pick = (view: ResultsView) => measuredIn(view, indicator)?.targetRevisions.find((each) => each.id === id)
  return useAutosavedDraft<TargetWriting>({
    key: `target:${id}`,
    initial: stored ? writingOfTarget(stored) : newTarget(),
    revision: stored?.revision ?? 0,
    save: async ({ target, ...writing }, expectedRevision) =>
      target === null
        ? required('target')
        : savedAs(await api.results.saveTarget({ id, caseId, indicatorId: indicator.id, expectedRevision, target, ...writing }), writingOfTarget),
    read: () => readAgain({ id, caseId, pick }, 'targetRevision', writingOfTarget),
  })
}

export function useOutcomeDraft({ id, indicator, stored }: RowOf<Outcome>): AutosavedDraft<OutcomeWriting> {
  const { caseId } = indicator
  const pick = (view: ResultsView) => measuredIn(view, indicator)?.outcomes.find((each) => each.id === id)
  return useAutosavedDraft<OutcomeWriting>({
    key: `outcome:${id}`,
    initial: stored ? writingOfOutcome(stored) : newOutcome(),
    revision: stored?.revision ?? 0,
    save: async ({ value, ...writing }, expectedRevision) =>
      value === null
        ? required('value')
        : savedAs(await api.results.saveOutcome({ id, caseId, indicatorId: indicator.id, expectedRevision, value, ...writing }), writingOfOutcome),
    read: () => readAgain({ id, caseId, pick }, 'outcome', writingOfOutcome),
  })
}
