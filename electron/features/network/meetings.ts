import { todayIn } from '../../../shared/domain/date.ts'
import type { NetworkMeeting, NetworkMeetingView } from '../../../shared/domain/network/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { recipientsOf, sendingsOf } from '../../db/repositories/invitations.ts'
import {
  deleteNetworkMeeting, findNetworkMeeting, inviteesOf, networkMeetingRows, saveNetworkMeeting,
} from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { answer, attendance, invite, withdraw } from './invitees.ts'
import { whoHasSolved } from './solved.ts'

type MeetingHandlers = Handlers<'store'>['networkMeetings']
type Input<Name extends keyof MeetingHandlers> = Parameters<MeetingHandlers[Name]>[0]

export function loadMeetingView(context: StoreContext, meetingId: string): NetworkMeetingView {
  const { connection } = context
  const meeting = findNetworkMeeting(connection, meetingId)
  if (!meeting) throw notFound('networkMeeting')
  const today = todayIn(context.clock())
  const invitees = inviteesOf(connection, meetingId).map((each) => ({
    ...each,
    ...recipientsOf(connection, each.actorId, today),
  }))
  return { meeting, invitees, sendings: sendingsOf(connection, meetingId) }
}

function save(context: StoreContext, input: Input<'save'>): NetworkMeeting {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const before = findNetworkMeeting(context.connection, input.id)
    const after = { ...writing, revision: expectedRevision + 1 }
    if (!saveNetworkMeeting(context.connection, after, expectedRevision)) throw conflict('networkMeeting')
    record({ caseId: null, entity: 'networkMeeting', entityId: input.id, before, after })
    return after
  })
}

/** The change log keeps all that goes with the meeting: who was invited and what was sent. */
function remove(context: StoreContext, { id, expectedRevision }: Input<'remove'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const { meeting, invitees, sendings } = loadMeetingView(context, id)
    if (!deleteNetworkMeeting(context.connection, id, expectedRevision)) throw conflict('networkMeeting')
    record({ caseId: null, entity: 'networkMeeting', entityId: id, before: { ...meeting, invitees, sendings }, after: null })
    return {}
  })
}

export const networkMeetingHandlers = (context: StoreContext): MeetingHandlers => ({
  list: () => networkMeetingRows(context.connection),
  get: ({ meetingId }) => loadMeetingView(context, meetingId),
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  invite: (input) => invite(context, input),
  answer: (input) => answer(context, input),
  withdraw: (input) => withdraw(context, input),
  whoHasSolved: ({ text }) => whoHasSolved(context.connection, text),
  attendance: (input) => attendance(context, input),
})
