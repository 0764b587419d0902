import type { CaseView } from '../../shared/domain/caseView.ts'
import type { AssessmentVersion } from '../../shared/domain/criteria.ts'
import { todayIn } from '../../shared/domain/date.ts'
import type { Decision } from '../../shared/domain/decision.ts'
import type { DocumentKind, ExportedDocument } from '../../shared/domain/exportedDocument.ts'
import { type TimelineEvent, newestFirst } from '../../shared/domain/timeline.ts'

export interface TimelineSources {
  readonly view: CaseView
  readonly events: readonly TimelineEvent[]
  readonly assessmentVersions: readonly AssessmentVersion[]
  readonly documents: readonly ExportedDocument[]
  /** Dialogue, plans and how they were carried out, money, results and lessons. */
  readonly work: readonly TimelineEvent[]
  /** When each thing was first noted, by its id. */
  readonly firstNoted: ReadonlyMap<string, string | null>
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

/** The case opened with its first meeting, also when the day of that is put right afterwards. */
const caseEvents = ({ view, events }: TimelineSources): TimelineEvent[] =>
  events.map((each) => (each.event.kind === 'opened' ? { ...each, on: view.case.firstMeetingOn } : each))

const informedEvents = ({ case: { informedOn, createdAt } }: CaseView): TimelineEvent[] =>
  informedOn === null ? [] : [{ on: informedOn, notedAt: createdAt, event: { kind: 'informed' } }]

const versionEvents = ({ versions }: CaseView): TimelineEvent[] =>
  versions.map(({ id, version, finalisedAt }) => ({
    on: dayOf(finalisedAt),
    notedAt: finalisedAt,
    event: { kind: 'finalised', version, versionId: id },
  }))

/** The files of the application and the result report come with their versions, and a summary on one page is no step of the case. */
const NO_NEWS: readonly DocumentKind[] = ['application', 'onePager', 'resultReport']

const exportEvents = ({ documents }: TimelineSources): TimelineEvent[] =>
  documents
    .filter(({ kind }) => !NO_NEWS.includes(kind))
    .map(({ id, kind, version, format, createdAt }) => ({
      on: dayOf(createdAt),
      notedAt: createdAt,
      event: { kind: 'exported', documentKind: kind, version, documentId: id, ...(format === 'pdf' ? {} : { format }) },
    }))

/** Gathers the diary of a case from everything recorded in it. */
export function timelineOf(sources: TimelineSources): TimelineEvent[] {
  const { view, assessmentVersions, firstNoted } = sources
  const notedAt = ({ id }: { readonly id: string }) => firstNoted.get(id) ?? view.case.createdAt
  const meetings = view.meetings.map(
    (meeting): TimelineEvent => ({
      on: meeting.heldOn,
      notedAt: notedAt(meeting),
      event: { kind: 'meeting', meetingId: meeting.id, meetingKind: meeting.kind, place: meeting.place },
    }),
  )
  // Oldest first within each kind, turned round at the end: of two things noted at one instant the later stays later.
  const gathered = [
    ...caseEvents(sources),
    ...informedEvents(view),
    ...meetings.toReversed(),
    ...sources.work,
    ...answerChanges(assessmentVersions),
    ...versionEvents(view),
    ...exportEvents(sources).toReversed(),
    ...view.decisions.flatMap((decision) => decisionEvents(decision, notedAt(decision))),
  ]
  return newestFirst(gathered.toReversed())
}
