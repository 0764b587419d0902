import type { CaseView } from '../../shared/domain/caseView.ts'
import type { AssessmentVersion } from '../../shared/domain/criteria.ts'
import { todayIn } from '../../shared/domain/date.ts'
import type { Decision } from '../../shared/domain/decision.ts'
import type { ExportedDocument } from '../../shared/domain/exportedDocument.ts'
import { type TimelineEvent, newestFirst } from '../../shared/domain/timeline.ts'

export interface TimelineSources {
  readonly view: CaseView
  readonly events: readonly TimelineEvent[]
  readonly assessmentVersions: readonly AssessmentVersion[]
  readonly documents: readonly ExportedDocument[]
}

const dayOf = (instant: string): string => todayIn(new Date(instant))

/** Only changed answers belong in the diary; a motivation that grows does not. */
const answerChanges = (versions: readonly AssessmentVersion[]): TimelineEvent[] => {
  const last = new Map<string, string>()
  return versions.flatMap(({ criterionId, answer, assessedAt }) => {
    if ((last.get(criterionId) ?? 'notAssessed') === answer) return []
    last.set(criterionId, answer)
    return [{ on: dayOf(assessedAt), notedAt: assessedAt, event: { kind: 'assessed' as const, criterionId, answer } }]
  })
}

/** A decision and, where it was forwarded, the other board's answer. */
const decisionEvents = (decision: Decision, notedAt: string): TimelineEvent[] => {
  const { id, kind, outcome, board, paragraph, meetingOn, forwarding } = decision
  const decided: TimelineEvent = {
    on: meetingOn,
    notedAt,
    event: { kind: 'decided', decisionId: id, decisionKind: kind, outcome, board, paragraph },
  }
  if (!forwarding?.answer) return [decided]
  const { answer } = forwarding
  return [
    decided,
    {
      on: answer.meetingOn,
      notedAt,
      event: { kind: 'answered', decisionId: id, board: forwarding.board, outcome: answer.outcome, paragraph: answer.paragraph },
    },
  ]
}

/** Gathers the diary of a case from everything recorded in it. */
export function timelineOf({ view, events, assessmentVersions, documents }: TimelineSources): TimelineEvent[] {
  const { createdAt, informedOn } = view.case
  const informed: TimelineEvent[] =
    informedOn === null ? [] : [{ on: informedOn, notedAt: createdAt, event: { kind: 'informed' } }]
  const meetings = view.meetings.map(
    ({ id, heldOn, kind, place }): TimelineEvent => ({
      on: heldOn,
      notedAt: createdAt,
      event: { kind: 'meeting', meetingId: id, meetingKind: kind, place },
    }),
  )
  const versions = view.versions.map(
    ({ id, version, finalisedAt }): TimelineEvent => ({
      on: dayOf(finalisedAt),
      notedAt: finalisedAt,
      event: { kind: 'finalised', version, versionId: id },
    }),
  )
  const statements = documents
    .filter(({ kind }) => kind === 'statement')
    .map(
      (document): TimelineEvent => ({
        on: dayOf(document.createdAt),
        notedAt: document.createdAt,
        event: { kind: 'exported', documentKind: document.kind, version: document.version, documentId: document.id },
      }),
    )
  const decisions = view.decisions.flatMap((decision) => decisionEvents(decision, createdAt))
  return newestFirst([
    ...events,
    ...informed,
    ...meetings,
    ...answerChanges(assessmentVersions),
    ...versions,
    ...statements,
    ...decisions,
  ])
}
