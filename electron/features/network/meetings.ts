import { todayIn } from '../../../shared/domain/date.ts'
import { MOST_MEMBERS } from '../../../shared/domain/network/actorList.ts'
import type { NetworkMeeting, NetworkMeetingView } from '../../../shared/domain/network/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { membersOf } from '../../db/repositories/actorLists.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { recipientsOf, sendingsOf } from '../../db/repositories/invitations.ts'
import {
  type InviteeRow, addInvitee, deleteNetworkMeeting, findNetworkMeeting, inviteesOf, networkMeetingRows, removeInvitee, saveNetworkMeeting, setAnswer, setCame,
} from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { loadList } from './lists.ts'
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

function chosen(context: StoreContext, { actorIds, listId }: Input<'invite'>): readonly string[] {
  if (listId === null) return actorIds
  return [...actorIds, ...membersOf(context.connection, loadList(context, listId), MOST_MEMBERS).rows.map(({ id }) => id)]
}

function invite(context: StoreContext, input: Input<'invite'>): { added: string[] } {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const { meetingId } = input
    if (!findNetworkMeeting(context.connection, meetingId)) throw notFound('networkMeeting')
    const added = chosen(context, input).filter((actorId) => {
      if (!findActor(context.connection, actorId)) throw notFound('registerActor')
      return addInvitee(context.connection, meetingId, actorId)
    })
    for (const actorId of added)
      record({ caseId: null, entity: 'networkInvitee', entityId: `${meetingId}:${actorId}`, before: null, after: { answer: 'invited' } })
    return { added }
  })
}

const attendanceOf = (row: InviteeRow) => ({ answer: row.answer, came: row.came, walkIn: row.walkIn })

/** Takes back an invitation of several, and leaves alone who is not invited. */
function withdraw(context: StoreContext, { meetingId, actorIds }: Input<'withdraw'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    if (!findNetworkMeeting(context.connection, meetingId)) throw notFound('networkMeeting')
    const gone = new Set(actorIds)
    for (const row of inviteesOf(context.connection, meetingId).filter(({ actorId }) => gone.has(actorId))) {
      removeInvitee(context.connection, meetingId, row.actorId)
      record({ caseId: null, entity: 'networkInvitee', entityId: `${meetingId}:${row.actorId}`, before: attendanceOf(row), after: null })
    }
    return {}
  })
}

/** `answer` null = no longer invited. */
function answer(context: StoreContext, { meetingId, actorId, answer: next }: Input<'answer'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const before = inviteesOf(context.connection, meetingId).find((each) => each.actorId === actorId)
    if (!before) throw notFound('networkInvitee')
    if (next === null) removeInvitee(context.connection, meetingId, actorId)
    else setAnswer(context.connection, meetingId, actorId, next)
    const after = next === null ? null : { ...attendanceOf(before), answer: next }
    record({ caseId: null, entity: 'networkInvitee', entityId: `${meetingId}:${actorId}`, before: attendanceOf(before), after })
    return {}
  })
}

/** Whoever came without an invitation and then had not come is not in the list at all. */
function attendance(context: StoreContext, { meetingId, actorId, came }: Input<'attendance'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const { connection } = context
    const rowNow = () => inviteesOf(connection, meetingId).find((each) => each.actorId === actorId)
    const before = rowNow()
    if (!findNetworkMeeting(connection, meetingId)) throw notFound('networkMeeting')
    if (!before && (!came || !findActor(connection, actorId))) throw notFound('networkInvitee')
    if (before?.walkIn && !came) removeInvitee(connection, meetingId, actorId)
    else setCame(connection, meetingId, actorId, came)
    const after = rowNow()
    const entityId = `${meetingId}:${actorId}`
    record({
      caseId: null, entity: 'networkInvitee', entityId,
      before: before ? attendanceOf(before) : null, after: after ? attendanceOf(after) : null,
    })
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
