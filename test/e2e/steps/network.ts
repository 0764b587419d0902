import type { Page } from 'playwright-core'
import { STANDING_LIST_ID } from '../../../shared/domain/network/actorList.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { newId } from '../../../shared/newId.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'

export interface NetworkStage {
  readonly meetingId: string
  readonly chosenListId: string
  readonly foundListId: string
}

const TEXT = 'Hej {namn},\n\nvälkommen till en träff om {tema}.\n\nNär: {datum} {tid}\nVar: {plats}\n\nSvara gärna om du kommer, {nam}.'

/** An exchange meeting that was held, with those who were invited, who came and what was sent; and a list of each kind. */
export async function networkStage(page: Page): Promise<NetworkStage> {
  const client = bridgeOf(page)
  const actor = async (name: string, address: string, email: string): Promise<string> =>
    valueOf(await client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name, address, email, area: 'Rosengård', tags: ['odling'] })).id
  const gardeners = await actor('Odlarna på Örtagården', 'Örtagårdstorget 4, 213 68 Malmö', 'odlarna@example.se')
  const silent = await actor('Bostadsrättsföreningen Kanalträdgårdsmästaren i Ribersborg', '', '')
  const guest = await actor('Cykelköket', 'Norra Grängesbergsgatan 1', 'cykel@example.se')
  const chosen = { id: newId(), expectedRevision: 0, name: 'Odlare', note: 'De som kan visa sina odlingar.', filter: null }
  const found = { id: newId(), expectedRevision: 0, name: 'Alla som odlar', note: '', filter: { ...NO_ACTOR_FILTER, tags: ['odling'] } }
  for (const list of [chosen, found]) valueOf(await client.actorLists.save(list))
  valueOf(await client.actorLists.changeMembers({ listId: chosen.id, add: [gardeners, silent], remove: [] }))
  const meetingId = newId()
  const meeting = {
    id: meetingId, expectedRevision: 0, title: 'Träff om odling mellan husen', heldOn: '2026-04-16', startsAt: '14.30', endsAt: '16.00',
    place: 'Biblioteket i Rosengård', themes: ['odling', 'föreningsliv'], notes: 'Vattnet är det som är svårast att lösa.',
    invitationSubject: 'Inbjudan: träff om odling {datum}', invitationText: TEXT,
  }
  const { revision } = valueOf(await client.networkMeetings.save(meeting))
  valueOf(await client.networkMeetings.invite({ meetingId, actorIds: [gardeners, silent], listId: STANDING_LIST_ID }))
  valueOf(await client.networkMeetings.answer({ meetingId, actorId: gardeners, answer: 'coming' }))
  for (const actorId of [gardeners, guest]) valueOf(await client.networkMeetings.attendance({ meetingId, actorId, came: true }))
  valueOf(await client.invitations.labels({ meetingId, expectedRevision: revision, sheet: '70x37', startAt: 1 }))
  valueOf(await client.invitations.send({ meetingId, expectedRevision: revision, way: 'copied' }))
  return { meetingId, chosenListId: chosen.id, foundListId: found.id }
}
