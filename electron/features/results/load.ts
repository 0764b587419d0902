import type { CaseView } from '../../../shared/domain/caseView.ts'
import { hasFormedAssociation } from '../../../shared/domain/execution/organisationForm.ts'
import { inEffectOrder, inTimeOrder, type MeasuredIndicator } from '../../../shared/domain/results/measured.ts'
import { defaultDueOn, emptyResult, reportDiffers, type ResultContent, type ResultDraft } from '../../../shared/domain/results/resultReport.ts'
import type { ResultsView } from '../../../shared/domain/results/resultsView.ts'
import type { Connection } from '../../db/connection.ts'
import { followUpOf } from '../../db/repositories/followUps.ts'
import { indicatorsOf } from '../../db/repositories/indicators.ts'
import { matrixOf } from '../../db/repositories/indicatorMatrices.ts'
import { organisationFormsOf } from '../../db/repositories/organisationForms.ts'
import { outcomesOf } from '../../db/repositories/outcomes.ts'
import { placeViewsOf } from '../../db/repositories/placeViews.ts'
import { findResultDraft, latestResultVersion, resultPhaseOn, resultVersionsOf } from '../../db/repositories/results.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { targetRevisionsOf } from '../../db/repositories/targetRevisions.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'

export const resultDraftOf = (connection: Connection, caseId: string): ResultDraft => findResultDraft(connection, caseId) ?? emptyResult(caseId)

/** The indicators of a case with their targets and outcomes, in the user's order. */
export function measuredIndicatorsOf(connection: Connection, caseId: string): MeasuredIndicator[] {
  const revisions = targetRevisionsOf(connection, caseId)
  const outcomes = outcomesOf(connection, caseId)
  return indicatorsOf(connection, caseId).map((indicator) => ({
    indicator,
    targetRevisions: inEffectOrder(revisions.filter(({ indicatorId }) => indicatorId === indicator.id)),
    outcomes: inTimeOrder(outcomes.filter(({ indicatorId }) => indicatorId === indicator.id)),
  }))
}

/** An association's own reports; null where none was formed. */
function associationDocumentsOf(connection: Connection, caseId: string): ResultContent['associationDocuments'] {
  if (!hasFormedAssociation(organisationFormsOf(connection, caseId))) return null
  const { annualReport, financialReport } = followUpOf(connection, caseId)
  return { annualReport, financialReport }
}

/** Everything that the report says now, gathered from the case. */
export function resultContentOf({ connection }: StoreContext, entity: CaseView['case']): ResultContent {
  const { id } = entity
  return {
    case: entity,
    answers: resultDraftOf(connection, id).answers,
    associationDocuments: associationDocumentsOf(connection, id),
    indicators: measuredIndicatorsOf(connection, id),
    placeViews: placeViewsOf(connection, id),
    matrix: matrixOf(connection, id),
    contactPerson: readSettings(connection).contactPerson,
  }
}

/** Everything that the result of a case shows. */
export function loadResults(context: StoreContext, caseId: string): ResultsView {
  const { connection } = context
  const content = resultContentOf(context, loadCase(context, caseId))
  const draft = resultDraftOf(connection, caseId)
  const { associationDocuments, indicators, placeViews, matrix } = content
  return {
    draft,
    dueOn: draft.dueOn ?? defaultDueOn(resultPhaseOn(connection, caseId)),
    versions: resultVersionsOf(connection, caseId),
    draftDiffers: reportDiffers(latestResultVersion(connection, caseId)?.content ?? null, content),
    associationDocuments,
    indicators,
    placeViews,
    matrix,
  }
}
