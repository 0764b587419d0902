// A person's places at actors: one more, or one less.
import type { Position } from '../../../../shared/domain/register/contact.ts'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { newId } from '../../../../shared/newId.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { type Draft, dropDraft } from '../../../state/drafts/index.ts'
import { notifyFailure, offerUndo } from '../../../state/notices.ts'
import { type ContactWriting, type PositionWriting, writingOfContact } from './contactWriting.ts'

type Places = readonly PositionWriting[]

async function changePlaces(contactId: string, change: (places: Places) => Places): Promise<void> {
  const contact = unwrap(await api.contacts.get({ contactId }))
  const writing = writingOfContact(contact)
  unwrap(await api.contacts.save({ ...writing, id: contactId, expectedRevision: contact.revision, positions: [...change(writing.positions)] }))
}

/**
 * Lets a person whom the register knows stand at one more actor, with what has been typed of the place. What was begun
 * as a new person under the same name goes. True = done.
 */
export async function takeKnownPerson(draft: Draft<ContactWriting>, beganId: string, contactId: string): Promise<boolean> {
  const [place] = draft.value.positions
  try {
    // A new person is stored while the name is typed, and must not be so again after it went.
    await draft.flush()
    if (draft.revision > 0) unwrap(await api.contacts.remove({ id: beganId, expectedRevision: draft.revision }))
    dropDraft(draft.key)
    if (place) await changePlaces(contactId, (places) => [...places, { ...place, id: newId() }])
    return true
  } catch (error) {
    notifyFailure(failureSentence(error))
    return false
  }
}

/** Takes a person from one actor, who stays at the others; offers to put the place back. True = done. */
export async function leaveActor(draft: Draft<ContactWriting>, contactId: string, actorId: string): Promise<boolean> {
  await draft.flush()
  const { name, positions } = draft.value
  const left = positions.filter((place) => place.actorId === actorId)
  try {
    await changePlaces(contactId, (places) => places.filter((place) => place.actorId !== actorId))
  } catch (error) {
    notifyFailure(failureSentence(error))
    return false
  }
  dropDraft(draft.key)
  offerUndo(contactWords.removedHere(name), () => changePlaces(contactId, (places) => [...places, ...left]))
  return true
}

/** The names of other actors that somebody stands at. */
export const otherActors = (positions: readonly Position[], actorId: string): string[] =>
  [...new Set(positions.filter((place) => place.actorId !== actorId).map(({ actorName }) => actorName))]
