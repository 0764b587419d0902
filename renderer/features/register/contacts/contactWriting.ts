import { type Contact, type ContactInput } from '../../../../shared/domain/register/contact.ts'
import { newId } from '../../../../shared/newId.ts'

/** What one writes of a person. */
export type ContactWriting = Omit<ContactInput, 'id' | 'expectedRevision'>
export type PositionWriting = ContactWriting['positions'][number]

export const contactRowId = (id: string): string => `kontakt-${id}`

export const writingOfContact = (contact: Contact): ContactWriting => {
  const { name, phone, email, preferredWay, source, sourceOn, influence, interest, notes, positions } = contact
  const places = positions.map(({ id, actorId, role, since, until }) => ({ id, actorId, role, since, until }))
  return { name, phone, email, preferredWay, source, sourceOn, influence, interest, notes, positions: places }
}

/** A person who stands at an actor, of whom nothing is written yet. */
export const newContact = (actorId: string): ContactWriting => ({
  name: '',
  phone: '',
  email: '',
  preferredWay: 'notSet',
  source: '',
  sourceOn: null,
  influence: 'notSet',
  interest: 'notSet',
  notes: '',
  positions: [{ id: newId(), actorId, role: '', since: null, until: null }],
})
