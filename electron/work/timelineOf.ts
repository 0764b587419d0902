import type { CaseView } from '../../shared/domain/caseView.ts'
import type { AssessmentVersion } from '../../shared/domain/criteria.ts'
import { todayIn } from '../../shared/domain/date.ts'
import type { Decision } from '../../shared/domain/decision.ts'
import type { Lesson } from '../../shared/domain/lessons/lesson.ts'
import type { LedgerRow } from '../../shared/domain/ledger/ledgerRow.ts'
import type { Indicator } from '../../shared/domain/results/indicator.ts'
import type { Outcome } from '../../shared/domain/results/outcome.ts'
import type { PlaceView } from '../../shared/domain/results/placeView.ts'
import type { ResultVersionSummary } from '../../shared/domain/results/resultReport.ts'
import type { DocumentKind, ExportedDocument } from '../../shared/domain/exportedDocument.ts'
import { type TimelineEvent, newestFirst } from '../../shared/domain/timeline.ts'

/** What was measured and seen, and the reports that were frozen. */
export interface ResultSources {
  readonly indicators: readonly Indicator[]
  readonly outcomes: readonly Outcome[]
  readonly placeViews: readonly PlaceView[]
  readonly versions: readonly ResultVersionSummary[]
}

export interface TimelineSources {
  readonly view: CaseView
  readonly events: readonly TimelineEvent[]
  readonly assessmentVersions: readonly AssessmentVersion[]
  readonly documents: readonly ExportedDocument[]
  readonly results: ResultSources
  readonly ledger: readonly LedgerRow[]
  readonly lessons: readonly Lesson[]
  /** Dialogue, plans and how they were carried out. */
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

function resultEvents({ results, view, firstNoted }: TimelineSources): TimelineEvent[] {
  const notedAt = (id: string) => firstNoted.get(id) ?? view.case.createdAt
  const measured = results.outcomes.flatMap(({ id, indicatorId, measuredOn, value }): TimelineEvent[] => {
    const indicator = results.indicators.find((each) => each.id === indicatorId)
    if (!indicator) return []
    const { name, unit } = indicator
    return [{ on: measuredOn, notedAt: notedAt(id), event: { kind: 'measured', indicatorId, name, value, unit } }]
  })
  const viewed = results.placeViews.map(
    ({ id, viewedOn }): TimelineEvent => ({ on: viewedOn, notedAt: notedAt(id), event: { kind: 'placeViewed', placeViewId: id } }),
  )
  const frozen = results.versions.map(
    ({ id, version, stage, finalisedAt }): TimelineEvent => ({
      on: dayOf(finalisedAt), notedAt: finalisedAt, event: { kind: 'resultFinalised', version, stage, versionId: id },
    }),
  )
  return [...measured, ...viewed, ...frozen]
}

/** What was set aside, paid and returned; what was bought for it would fill the diary. */
const lessonEvents = ({ lessons, firstNoted, view }: TimelineSources): TimelineEvent[] =>
  lessons.map(({ id, notedOn, kind, text }) => ({
    on: notedOn, notedAt: firstNoted.get(id) ?? view.case.createdAt, event: { kind: 'learnt', lessonId: id, lessonKind: kind, text },
  }))

const moneyEvents = ({ ledger }: TimelineSources): TimelineEvent[] =>
  ledger
    .filter(({ kind }) => kind !== 'used')
    .map(({ id, happenedOn, createdAt, kind, purpose, kronor }) => ({
      on: happenedOn, notedAt: createdAt, event: { kind: 'money', rowId: id, ledgerKind: kind, purpose, kronor },
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
    ...resultEvents(sources),
    ...moneyEvents(sources),
    ...lessonEvents(sources),
    ...exportEvents(sources).toReversed(),
    ...view.decisions.flatMap((decision) => decisionEvents(decision, notedAt(decision))),
  ]
  return newestFirst(gathered.toReversed())
}
