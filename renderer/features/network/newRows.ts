import { todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { networkTexts } from '../../../shared/text/catalogue/network.ts'
import { api, unwrap } from '../../bridge/api.ts'

/** A meeting to begin with; it is written on its own page. */
export async function createMeeting({ themes = [] }: { readonly themes?: string[] } = {}): Promise<string> {
  const title = networkTexts.meetings.newTitle
  const meeting = await api.networkMeetings.save({
    id: newId(),
    expectedRevision: 0,
    title,
    heldOn: todayIn(new Date()),
    startsAt: '',
    endsAt: '',
    place: '',
    themes,
    notes: '',
    invitationSubject: invitationTexts.startSubject(title),
    invitationText: invitationTexts.startText,
  })
  return unwrap(meeting).id
}

/** An empty list to begin with. */
export async function createList(name: string = networkTexts.lists.newName): Promise<string> {
  return unwrap(await api.actorLists.save({ id: newId(), expectedRevision: 0, name, note: '', filter: null })).id
}
