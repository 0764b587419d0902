import type { Invitee, InviteeAnswer } from '../../../../shared/domain/network/meeting.ts'
import type { Outcome } from '../../../../shared/ipc/outcome.ts'
import { errorSentence } from '../../../../shared/text/catalogue/errors.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { notify, notifyFailure, offerUndo } from '../../../state/notices.ts'

const texts = networkTexts.invitees

function said<Value>(outcome: Outcome<Value>): outcome is Extract<Outcome<Value>, { ok: true }> {
  if (!outcome.ok) notifyFailure(errorSentence(outcome.error))
  return outcome.ok
}

/** Invites some actors, or all in a list; a whole list can be taken back at once. */
export async function invite(meetingId: string, actorIds: string[], listId: string | null): Promise<void> {
  const outcome = await api.networkMeetings.invite({ meetingId, actorIds, listId })
  if (!said(outcome) || listId === null) return
  const { added } = outcome.value
  if (added.length === 0) return notify(texts.added(0))
  offerUndo(texts.added(added.length), async () => {
    unwrap(await api.networkMeetings.withdraw({ meetingId, actorIds: added }))
  })
}

export async function setAnswer(meetingId: string, actorId: string, answer: InviteeAnswer): Promise<void> {
  said(await api.networkMeetings.answer({ meetingId, actorId, answer }))
}

/** Notes who came. One who was not invited is noted as a guest, and with false no longer at all. */
export async function setCame(meetingId: string, actorId: string, came: boolean): Promise<void> {
  said(await api.networkMeetings.attendance({ meetingId, actorId, came }))
}

/** Takes away one who came without an invitation, and offers to put it back. */
export async function removeGuest(meetingId: string, { actorId, actorName }: Invitee): Promise<void> {
  if (!said(await api.networkMeetings.attendance({ meetingId, actorId, came: false }))) return
  offerUndo(texts.guestRemoved(actorName), async () => {
    unwrap(await api.networkMeetings.attendance({ meetingId, actorId, came: true }))
  })
}

/** Takes an actor off the invitation, and offers to put it back with its answer. */
export async function withdraw(meetingId: string, { actorId, actorName, answer, came }: Invitee): Promise<void> {
  if (!said(await api.networkMeetings.answer({ meetingId, actorId, answer: null }))) return
  offerUndo(texts.removed(actorName), async () => {
    unwrap(await api.networkMeetings.invite({ meetingId, actorIds: [actorId], listId: null }))
    unwrap(await api.networkMeetings.answer({ meetingId, actorId, answer }))
    if (came) unwrap(await api.networkMeetings.attendance({ meetingId, actorId, came }))
  })
}
