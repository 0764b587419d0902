// Indicators and reports for tests that need no store.
import { newId } from '../../../shared/newId.ts'
import type { Indicator } from '../../../shared/domain/results/indicator.ts'
import { emptyMatrix } from '../../../shared/domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../../shared/domain/results/measured.ts'
import type { Outcome } from '../../../shared/domain/results/outcome.ts'
import { PERSPECTIVES, type PlaceView } from '../../../shared/domain/results/placeView.ts'
import type { ResultContent } from '../../../shared/domain/results/resultReport.ts'
import type { TargetRevision } from '../../../shared/domain/results/targetRevision.ts'
import { content as application, model } from '../documents/sample.ts'

export { model }
const caseId = application.case.id

export const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: newId(), revision: 1, caseId, position: 1, name: 'Deltagare', unit: '', direction: 'higher', baseline: null, baselineOn: null,
  baselineSource: '', target: null, targetOn: null, splitGroups: [], note: '', ...over,
})

export const revision = (over: Partial<TargetRevision> = {}): TargetRevision => ({
  id: newId(), revision: 1, caseId, indicatorId: newId(), target: 1, revisedOn: null, reason: 'Skäl', notedAt: '2026-01-01T00:00:00.000Z', ...over,
})

export const outcome = (over: Partial<Outcome> = {}): Outcome => ({
  id: newId(), revision: 1, caseId, indicatorId: newId(), value: 1, measuredOn: '2026-01-01', source: 'Räkning', split: [], note: '', ...over,
})

export const measured = (over: Partial<MeasuredIndicator> = {}): MeasuredIndicator => ({ indicator: indicator(), targetRevisions: [], outcomes: [], ...over })

export const placeView = (viewedOn: string, ratings: readonly (number | null)[]): PlaceView => ({
  id: newId(),
  revision: 1,
  caseId,
  viewedOn,
  viewedBy: 'Styrgruppen',
  ratings: PERSPECTIVES.map((perspective, at) => {
    const rating = ratings[at] ?? null
    return { perspective, rating, reason: rating === null ? '' : `Skäl ${viewedOn} ${at}` }
  }),
})

export const report = (over: Partial<ResultContent> = {}): ResultContent => ({
  case: application.case,
  answers: Object.fromEntries(model.resultQuestions.map(({ id }) => [id, { text: `Svar om ${id}.`, prefilled: false }])),
  associationDocuments: null,
  indicators: [],
  placeViews: [],
  matrix: emptyMatrix(caseId),
  contactPerson: application.contactPerson,
  ...over,
})
