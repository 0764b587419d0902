import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorView } from '../../../../shared/domain/register/actorView.ts'
import { todayIn } from '../../../../shared/domain/date.ts'
import { commitmentTitle, commitmentWords } from '../../../../shared/text/catalogue/commitments.ts'
import { meetingTitle } from '../../../../shared/text/catalogue/meetings.ts'
import { documentKindNames } from '../../../../shared/text/catalogue/names.ts'
import { roleNames } from '../../../../shared/text/catalogue/roles.ts'
import { type CaseTab, paths } from '../../../app/paths.ts'

export interface ActorEvent {
  readonly key: string
  readonly on: string
  readonly sentence: string
  readonly caseTitle: string
  /** Where the thing itself is. */
  readonly to: string
}

interface Raw extends Omit<ActorEvent, 'to'> {
  readonly caseId: string
  readonly tab: CaseTab
}

const meetingsOf = ({ meetings }: ActorView, model: ProcessModel): Raw[] =>
  meetings.map((meeting) => ({ ...meeting, key: meeting.id, on: meeting.heldOn, sentence: meetingTitle(meeting, model).replace(/ \S+$/, ''), tab: 'meetings' }))

const documentsOf = ({ documents }: ActorView): Raw[] =>
  documents.flatMap(({ id, createdAt, kind, version, caseTitle, caseId }): Raw[] => {
    const sentence = `${documentKindNames[kind]}, version ${version}`
    return caseId === null ? [] : [{ key: id, on: todayIn(new Date(createdAt)), sentence, caseTitle, caseId, tab: 'documents' }]
  })

const rolesOf = ({ roles }: ActorView): Raw[] =>
  roles.flatMap(({ id, role, since, until, caseTitle, caseId }) => {
    const name = roleNames[role]
    const begun = since ? [{ key: `${id} från`, on: since, sentence: `Blev ${name.toLocaleLowerCase('sv')}` }] : []
    const ended = until ? [{ key: `${id} till`, on: until, sentence: `Slutade som ${name.toLocaleLowerCase('sv')}` }] : []
    return [...begun, ...ended].map((event) => ({ ...event, caseTitle, caseId, tab: 'actors' as const }))
  })

const commitmentsOf = ({ commitments }: ActorView): Raw[] =>
  commitments.flatMap((commitment) =>
    commitment.dueOn === null
      ? []
      : [{ key: commitment.id, on: commitment.dueOn, sentence: `${commitmentTitle(commitment)} (${commitmentWords.dueOn.toLocaleLowerCase('sv')})`, caseTitle: commitment.caseTitle, caseId: commitment.caseId, tab: 'actors' as const }],
  )

/** Meetings, documents, roles and promises of an actor on one line of time, newest first. */
export const actorTimeline = (view: ActorView, model: ProcessModel): ActorEvent[] =>
  [...meetingsOf(view, model), ...documentsOf(view), ...rolesOf(view), ...commitmentsOf(view)]
    .map(({ key, on, sentence, caseTitle, caseId, tab }) => ({ key, on, sentence, caseTitle, to: paths.caseTab(caseId, tab) }))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.key.localeCompare(b.key))
