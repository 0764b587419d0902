import { emptyApplication, writingOf } from '../../shared/domain/application.ts'
import type { Case } from '../../shared/domain/case.ts'
import type { CaseView } from '../../shared/domain/caseView.ts'
import { standingOf } from '../../shared/domain/caseView.ts'
import { type Assessment, emptyAssessment } from '../../shared/domain/criteria.ts'
import type { ProcessModel } from '../../shared/domain/processModel.ts'
import type { TimelineEvent } from '../../shared/domain/timeline.ts'
import { todosOf } from '../../shared/domain/todo.ts'
import { notFound } from '../../shared/ipc/outcome.ts'
import { allAssessmentVersions, assessmentsOf } from '../db/repositories/assessments.ts'
import { actorsOf } from '../db/repositories/caseActors.ts'
import { caseEventsOf } from '../db/repositories/caseEvents.ts'
import { firstNoted } from '../db/repositories/changeLog.ts'
import { findCase } from '../db/repositories/cases.ts'
import { decisionsOf } from '../db/repositories/decisions.ts'
import { latestApplicationVersion, latestVersion, listDocuments, versionSummaries } from '../db/repositories/documents.ts'
import { findApplicationDraft, findStatementDraft } from '../db/repositories/drafts.ts'
import { meetingsOf } from '../db/repositories/meetings.ts'
import { workEventsOf } from '../db/repositories/workEvents.ts'
import { workStandingOf } from '../db/repositories/workStandings.ts'
import { findProcessModel } from '../db/repositories/processModels.ts'
import type { StoreContext } from './context.ts'
import { draftDiffersFrom } from './draftDiffers.ts'
import { timelineOf } from './timelineOf.ts'

export function loadCase(context: StoreContext, caseId: string): Case {
  const found = findCase(context.connection, caseId)
  if (!found) throw notFound('case')
  return found
}

/** The model that a case was opened with, whatever newer models ship with the app. */
export function loadModel(context: StoreContext, key: string): ProcessModel {
  const model = findProcessModel(context.connection, key)
  if (!model) throw notFound('processModel')
  return model
}

/** One assessment per criterion of the model, in its order. */
const inModelOrder = (model: ProcessModel, caseId: string, found: readonly Assessment[]): Assessment[] =>
  model.criteria.map(
    ({ id }) => found.find(({ criterionId }) => criterionId === id) ?? emptyAssessment(caseId, id),
  )

/** Everything the page of a case shows. */
export function loadView(context: StoreContext, caseId: string): { view: CaseView; model: ProcessModel } {
  const { connection } = context
  const entity = loadCase(context, caseId)
  const model = loadModel(context, entity.modelKey)
  const application = findApplicationDraft(connection, caseId) ?? emptyApplication(caseId)
  const frozen = latestApplicationVersion(connection, caseId)
  const view: CaseView = {
    case: entity,
    actors: actorsOf(connection, caseId),
    assessments: inModelOrder(model, caseId, assessmentsOf(connection, caseId)),
    application,
    versions: versionSummaries(connection, caseId),
    statementVersions: latestVersion(connection, caseId, 'statement'),
    statementKronor: findStatementDraft(connection, caseId)?.proposedKronor ?? null,
    decisions: decisionsOf(connection, caseId),
    meetings: meetingsOf(connection, caseId),
    work: workStandingOf(connection, caseId),
    todos: [],
    draftDiffers: draftDiffersFrom(frozen ? writingOf(frozen.content.draft) : null, writingOf(application)),
  }
  return { view: { ...view, todos: entity.closedOn === null ? todosOf(standingOf(view), model) : [] }, model }
}

/** SQLite takes a negative limit for none. */
const ALL = -1

/**
 * Everything that happened in a case, newest first.
 * @param onlyNewest leaves out of money, results and lessons all but the newest of each kind
 */
export function loadTimeline(context: StoreContext, view: CaseView, onlyNewest = false): TimelineEvent[] {
  const { connection } = context
  return timelineOf({
    view,
    events: caseEventsOf(connection, view.case.id),
    assessmentVersions: allAssessmentVersions(connection, view.case.id),
    documents: listDocuments(connection, { caseId: view.case.id, kind: null, limit: ALL }),
    work: workEventsOf(connection, {
      caseId: view.case.id, otherwise: { on: view.case.firstMeetingOn, notedAt: view.case.createdAt }, onlyNewest,
    }),
    firstNoted: firstNoted(connection, view.case.id),
  })
}
