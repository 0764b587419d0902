import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { todayIn } from '../../../../shared/domain/date.ts'
import { commitmentStateNames, commitmentTitle, commitmentWords } from '../../../../shared/text/catalogue/commitments.ts'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { meetingTitle } from '../../../../shared/text/catalogue/meetings.ts'
import { documentKindNames } from '../../../../shared/text/catalogue/names.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { roleNames, roleWords } from '../../../../shared/text/catalogue/roles.ts'
import { timelineSentence } from '../../../../shared/text/catalogue/timeline.ts'
import { eventLink } from '../../../app/caseLinks.ts'
import { type CaseTab, paths } from '../../../app/paths.ts'

/** What happened: by these one can look at one sort of it. */
export const ACTOR_EVENT_KINDS = ['meeting', 'case', 'role', 'commitment', 'contact', 'document'] as const
export type ActorEventKind = (typeof ACTOR_EVENT_KINDS)[number]

export interface ActorEvent {
  readonly key: string
  readonly kind: ActorEventKind
  readonly on: string
  readonly sentence: string
  /** The case, or whatever else it happened in; '' where the sentence says it. */
  readonly within: string
  /** Where the thing itself is. */
  readonly to: string
}

interface InCase {
  readonly caseId: string
  readonly caseTitle: string
}

const inCase = ({ caseId, caseTitle }: InCase, tab: CaseTab) => ({ within: caseTitle, to: paths.caseTab(caseId, tab) })

const meetingsOf = ({ meetings }: ActorView, model: ProcessModel): ActorEvent[] =>
  meetings.map((meeting) => ({
    key: meeting.id,
    kind: 'meeting',
    on: meeting.heldOn,
    sentence: [meetingTitle(meeting, model).replace(/ \S+$/, ''), meeting.place].filter(Boolean).join(', '),
    ...inCase(meeting, 'meetings'),
  }))

const gatheringsOf = ({ gatherings }: ActorView): ActorEvent[] =>
  gatherings.map(({ id, title, heldOn, answer, came }) => ({
    key: id,
    kind: 'meeting',
    on: heldOn,
    sentence: `${title} (${(came ? networkTexts.invitees.came : networkTexts.answers[answer]).toLocaleLowerCase('sv')})`,
    within: networkTexts.title,
    to: paths.networkMeeting(id),
  }))

const caseEventsOf = ({ caseEvents }: ActorView, model: ProcessModel): ActorEvent[] =>
  caseEvents.map(({ on, notedAt, event, ...of }, index) => ({
    key: `${of.caseId} ${notedAt} ${event.kind} ${index}`,
    kind: 'case',
    on,
    sentence: timelineSentence({ event }, model),
    within: of.caseTitle,
    to: eventLink(of.caseId, { event }) ?? paths.caseTab(of.caseId),
  }))

const documentsOf = ({ documents }: ActorView): ActorEvent[] =>
  documents.flatMap(({ caseId, ...document }): ActorEvent[] => {
    if (caseId === null) return []
    const sentence = `${documentKindNames[document.kind]}, version ${document.version}`
    const on = todayIn(new Date(document.createdAt))
    return [{ key: document.id, kind: 'document', on, sentence, ...inCase({ ...document, caseId }, 'documents') }]
  })

/** One event where a period begins and one where it ends, as far as they are known. */
const ends = (since: string | null, until: string | null, began: string, ended: string) => [
  ...(since ? [{ on: since, sentence: began, end: 'från' }] : []),
  ...(until ? [{ on: until, sentence: ended, end: 'till' }] : []),
]

const rolesOf = ({ roles }: ActorView): ActorEvent[] =>
  roles.flatMap(({ id, role, since, until, ...of }) => {
    const name = roleNames[role].toLocaleLowerCase('sv')
    return ends(since, until, roleWords.became(name), roleWords.ceased(name)).map(({ end, ...event }) => ({ ...event, key: `${id} ${end}`, kind: 'role' as const, ...inCase(of, 'actors') }))
  })

const contactsOf = ({ actor, contacts }: ActorView): ActorEvent[] =>
  contacts.flatMap(({ name, positions }) =>
    positions
      .filter(({ actorId }) => actorId === actor.id)
      .flatMap(({ id, role, since, until }) =>
        ends(since, until, contactWords.began(name, role), contactWords.stopped(name, role)).map(({ end, ...event }) => ({
          ...event,
          key: `${id} ${end}`,
          kind: 'contact' as const,
          within: '',
          to: paths.actor(actor.id),
        })),
      ),
  )

const commitmentsOf = ({ commitments }: ActorView): ActorEvent[] =>
  commitments.flatMap((commitment) =>
    commitment.dueOn === null
      ? []
      : [
          {
            key: commitment.id,
            kind: 'commitment' as const,
            on: commitment.dueOn,
            sentence: `${commitmentTitle(commitment)} (${(commitment.state === 'open' ? commitmentWords.dueOn : commitmentStateNames[commitment.state]).toLocaleLowerCase('sv')})`,
            ...inCase(commitment, 'actors'),
          },
        ],
  )

/** All that happened around an actor on one line of time, newest first. */
export const actorTimeline = (view: ActorView, model: ProcessModel): ActorEvent[] =>
  [
    ...meetingsOf(view, model),
    ...gatheringsOf(view),
    ...caseEventsOf(view, model),
    ...documentsOf(view),
    ...rolesOf(view),
    ...contactsOf(view),
    ...commitmentsOf(view),
  ].toSorted((a, b) => b.on.localeCompare(a.on) || a.key.localeCompare(b.key))
