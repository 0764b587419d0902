import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { solvedTexts as texts } from '../../../../shared/text/catalogue/solved.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { notify, notifyFailure, offerUndo } from '../../../state/notices.ts'

/** Runs an action of a button; what goes wrong is told where other news are. */
async function said(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Invites actors to a meeting, and offers to take it back. */
export const inviteAll = (meetingId: string, actorIds: string[]): Promise<void> =>
  said(async () => {
    const { added } = unwrap(await api.networkMeetings.invite({ meetingId, actorIds, listId: null }))
    if (added.length === 0) return notify(networkTexts.invitees.added(0))
    offerUndo(networkTexts.invitees.added(added.length), async () => {
      unwrap(await api.networkMeetings.withdraw({ meetingId, actorIds: added }))
    })
  })

/** Puts actors in a list, and offers to take them out again. */
export const addAllTo = (list: { readonly id: string; readonly name: string }, actorIds: string[]): Promise<void> =>
  said(async () => {
    const { added } = unwrap(await api.actorLists.changeMembers({ listId: list.id, add: actorIds, remove: [] }))
    if (added.length === 0) return notify(texts.added(0, list.name))
    offerUndo(texts.added(added.length, list.name), async () => {
      unwrap(await api.actorLists.changeMembers({ listId: list.id, add: [], remove: added }))
    })
  })
