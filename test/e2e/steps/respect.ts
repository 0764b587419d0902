import type { Page } from 'playwright-core'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'

/** A person whose name has been corrected after a letter went out with the wrong one, and two meetings that are due for disposal. */
export async function respectStage(page: Page): Promise<{ readonly contactId: string; readonly actorId: string }> {
  const client = bridgeOf(page)
  const [actorId, contactId, meetingId] = [newId(), newId(), newId()]
  const fields = { name: 'Signe Påhittad', phone: '070-174 06 88', email: 'signe@example.se', source: 'Visitkort vid första mötet', notes: 'Nås säkrast på förmiddagen.' }
  valueOf(await client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Gårdsföreningen Linden', phone: '040-20 30 40' }))
  valueOf(await client.contacts.save({
    id: contactId, expectedRevision: 0, ...fields, preferredWay: 'email', sourceOn: '2026-01-14', influence: 'medium', interest: 'high',
    positions: [{ id: newId(), actorId, role: 'ordförande', since: '2025-02-01', until: null }],
  }))
  const meeting = { id: meetingId, expectedRevision: 0, title: 'Träff om gårdar som blir mötesplatser', heldOn: '2019-05-07', startsAt: '17.00', endsAt: '', place: 'Folkets hus', themes: ['gårdar'], notes: '', invitationSubject: 'Inbjudan', invitationText: 'Hej {namn}' }
  const { revision } = valueOf(await client.networkMeetings.save(meeting))
  valueOf(await client.networkMeetings.save({ ...meeting, id: newId(), title: 'Träff om belysning', heldOn: '2020-10-01' }))
  valueOf(await client.networkMeetings.invite({ meetingId, actorIds: [actorId], listId: null }))
  valueOf(await client.invitations.send({ meetingId, expectedRevision: revision, way: 'copied' }))
  valueOf(await client.corrections.save({
    entity: 'contact', id: newId(), entityId: contactId, expectedRevision: 1, askedBy: 'Signe själv, per telefon', askedOn: '2026-02-02', reason: 'Har bytt efternamn', keepOld: true,
    fields: { ...fields, name: 'Signe Påhittad Lind' },
  }))
  return { contactId, actorId }
}
