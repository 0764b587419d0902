import { todayIn } from '../../../shared/domain/date.ts'
import type { IndicatorMatrix } from '../../../shared/domain/results/matrix.ts'
import type { PlaceView } from '../../../shared/domain/results/placeView.ts'
import type { ResultDraft } from '../../../shared/domain/results/resultReport.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findIndicator } from '../../db/repositories/indicators.ts'
import { matrixOf, saveMatrix } from '../../db/repositories/indicatorMatrices.ts'
import { deletePlaceView, findPlaceView, savePlaceView } from '../../db/repositories/placeViews.ts'
import { findResultDraft, findResultVersion, saveResultDraft } from '../../db/repositories/results.ts'
import { findTargetRevision } from '../../db/repositories/targetRevisions.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { checkOutcome, checkTarget, indicatorKeeper, outcomeKeeper, removeIndicator, orderIndicators, restoreIndicator, targetKeeper } from './indicators.ts'
import { loadResults } from './load.ts'
import { prefillsOf } from './prefill.ts'
import { exportWord, finaliseReport, previewReport } from './report.ts'
import { RESULT_TOPICS } from './topics.ts'

type ResultHandlers = Handlers<'store'>['results']

const placeViewKeeper: RowKeeper<PlaceView> = {
  entity: 'placeView', find: findPlaceView, save: savePlaceView, remove: deletePlaceView, topics: RESULT_TOPICS,
}

/** An answer to a question that the model does not have would be kept and never shown. */
function assertKnownQuestions(context: StoreContext, modelKey: string, answers: ResultDraft['answers']): void {
  const { resultQuestions } = loadModel(context, modelKey)
  const issues = Object.keys(answers)
    .filter((question) => !resultQuestions.some(({ id }) => id === question))
    .map((question) => ({ path: `answers.${question}`, code: 'unknown-choice' as const }))
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
}

function save(context: StoreContext, { expectedRevision, ...writing }: Parameters<ResultHandlers['save']>[0]): ResultDraft {
  const { caseId } = writing
  return write(context, { caseId, topics: RESULT_TOPICS }, ({ now, record }) => {
    assertKnownQuestions(context, loadOpenCase(context, caseId).modelKey, writing.answers)
    const before = findResultDraft(context.connection, caseId)
    const after: ResultDraft = { ...writing, revision: expectedRevision + 1, savedAt: now }
    if (!saveResultDraft(context.connection, after, expectedRevision)) throw conflict('result')
    record({ caseId, entity: 'result', entityId: caseId, before, after })
    return after
  })
}

/** Only indicators of the case stand in its matrix; what was placed and has been removed since is let go. */
function keepMatrix(context: StoreContext, { expectedRevision, ...content }: Parameters<ResultHandlers['saveMatrix']>[0]): IndicatorMatrix {
  const { connection } = context
  const { caseId } = content
  return write(context, { caseId, topics: RESULT_TOPICS }, ({ record }) => {
    loadOpenCase(context, caseId)
    const before = matrixOf(connection, caseId)
    const placements = content.placements.filter(({ indicatorId }) => findIndicator(connection, indicatorId)?.caseId === caseId)
    const after: IndicatorMatrix = { ...content, placements, revision: expectedRevision + 1 }
    if (!saveMatrix(connection, after, expectedRevision)) throw conflict('matrix')
    record({ caseId, entity: 'indicatorMatrix', entityId: caseId, before: before.revision === 0 ? null : before, after })
    return after
  })
}

function checkPlaceView(context: StoreContext, { viewedOn }: PlaceView): void {
  if (viewedOn > todayIn(context.clock())) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'viewedOn', code: 'not-yet' }] })
}

export const resultHandlers = (context: StoreContext): ResultHandlers => ({
  get: ({ caseId }) => loadResults(context, caseId),
  save: (input) => save(context, input),
  prefill: ({ caseId }) => prefillsOf(context, caseId),
  preview: (input) => previewReport(context, input),
  finalise: (input) => finaliseReport(context, input),
  exportWord: (input) => exportWord(context, input),
  version: ({ id }) => {
    const version = findResultVersion(context.connection, id)
    if (!version) throw notFound('resultVersion')
    return version
  },
  saveIndicator: (input) => saveRow(context, indicatorKeeper, nextRevision(input)),
  removeIndicator: (input) => removeIndicator(context, input),
  restoreIndicator: (input) => restoreIndicator(context, input),
  orderIndicators: (input) => orderIndicators(context, input),
  saveTarget: (input) => {
    const notedAt = findTargetRevision(context.connection, input.id)?.notedAt ?? context.clock().toISOString()
    return saveRow(context, targetKeeper, { ...nextRevision(input), notedAt }, (row) => checkTarget(context, row))
  },
  removeTarget: (input) => removeRow(context, targetKeeper, input),
  saveOutcome: (input) => saveRow(context, outcomeKeeper, nextRevision(input), (row) => checkOutcome(context, row)),
  removeOutcome: (input) => removeRow(context, outcomeKeeper, input),
  savePlaceView: (input) => saveRow(context, placeViewKeeper, nextRevision(input), (row) => checkPlaceView(context, row)),
  removePlaceView: (input) => removeRow(context, placeViewKeeper, input),
  saveMatrix: (input) => keepMatrix(context, input),
})
