// Who is invited to a meeting of the network, what they answered, and who came.
import { MOST_MEMBERS } from '../../../shared/domain/network/actorList.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { membersOf } from '../../db/repositories/actorLists.ts'
import { findActor } from '../../db/repositories/actors.ts'
import {
  addInvitee, becomeGuest, findNetworkMeeting, type InviteeRow, inviteesOf, removeInvitee, setAnswer, setCame,
} from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { loadList } from './lists.ts'

type MeetingHandlers = Handlers<'store'>['networkMeetings']
type Input<Name extends keyof MeetingHandlers> = Parameters<MeetingHandlers[Name]>[0]

function chosen(context: StoreContext, { actorIds, listId }: Input<'invite'>): readonly string[] {
  if (listId === null) return actorIds
  return [...actorIds, ...membersOf(context.connection, loadList(context, listId), MOST_MEMBERS).rows.map(({ id }) => id)]
}

export function invite(context: StoreContext, input: Input<'invite'>): { added: string[] } {
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

/** Takes back an invitation of several, and leaves alone who is not invited. Who came meanwhile, or before, still came. */
export function withdraw(context: StoreContext, { meetingId, actorIds }: Input<'withdraw'>): Record<string, never> {
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    if (!findNetworkMeeting(context.connection, meetingId)) throw notFound('networkMeeting')
    const gone = new Set(actorIds)
    for (const row of inviteesOf(context.connection, meetingId).filter(({ actorId }) => gone.has(actorId))) {
      if (row.came) becomeGuest(context.connection, meetingId, row.actorId)
      else removeInvitee(context.connection, meetingId, row.actorId)
      const after = row.came ? { answer: 'invited', came: true, walkIn: true } : null
      record({ caseId: null, entity: 'networkInvitee', entityId: `${meetingId}:${row.actorId}`, before: attendanceOf(row), after })
    }
    return {}
  })
}

/** `answer` null = no longer invited. */
export function answer(context: StoreContext, { meetingId, actorId, answer: next }: Input<'answer'>): Record<string, never> {
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
export function attendance(context: StoreContext, { meetingId, actorId, came }: Input<'attendance'>): Record<string, never> {
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
