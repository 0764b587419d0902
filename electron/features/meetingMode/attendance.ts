import type { Attendee, MeetingPerson } from '../../../shared/domain/meetingNotes.ts'
import { emptyActor, type Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { meetingModeText } from '../../../shared/text/catalogue/meetingMode.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { findActor, findActorByName, saveActor } from '../../db/repositories/actors.ts'
import { contactsOfActor, findContact, saveContact } from '../../db/repositories/contacts.ts'
import { deleteAttendee, findAttendee, putAttendee } from '../../db/repositories/meetingNotes.ts'
import { peopleHolding, peopleOfMeeting } from '../../db/repositories/meetingPeople.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { type Work, write } from '../../work/write.ts'
import { loadMeeting, rereadLines } from './notes.ts'

type ModeHandlers = Handlers<'store'>['meetingMode']
type Input<Name extends keyof ModeHandlers> = Parameters<ModeHandlers[Name]>[0]

const SHOWN = 40

const key = ({ contactId, actorId }: MeetingPerson): string => `${contactId} ${actorId}`

/** Those of the meeting's cases first; nobody twice. */
export function people(context: StoreContext, { meetingId, text }: Input<'people'>): MeetingPerson[] {
  const { connection } = context
  const folded = foldForSearch(text)
  const near = peopleOfMeeting(connection, loadMeeting(context, meetingId).id).filter(({ name, organisation }) =>
    foldForSearch(`${name} ${organisation}`).includes(folded),
  )
  const words = folded.split(' ').filter(Boolean)
  const far = words.length === 0 ? [] : peopleHolding(connection, words, SHOWN)
  const known = new Set(near.map(key))
  return [...near, ...far.filter((each) => !known.has(key(each)))].slice(0, SHOWN)
}

/** Runs a change of who is there; lines that name somebody by the first name are read again. */
function among<Result>(context: StoreContext, meetingId: string, run: (work: Work, meeting: Meeting) => Result): Result {
  const meeting = loadMeeting(context, meetingId)
  return write(context, { caseId: null, topics: ['meetings', 'tasks', 'register'] }, (work) => {
    loadOpenCase(context, meeting.caseId)
    const result = run(work, meeting)
    rereadLines(context, meeting, work.now, work.record)
    return result
  })
}

function put(context: StoreContext, { record }: Work, caseId: string, attendee: Attendee): Attendee {
  const before = findAttendee(context.connection, attendee.id)
  if (before && before.meetingId !== attendee.meetingId) throw notFound('meetingAttendee')
  putAttendee(context.connection, attendee)
  record({ caseId, entity: 'meetingAttendee', entityId: attendee.id, before: before && { ...before }, after: attendee })
  return attendee
}

export function setAttendee(context: StoreContext, attendee: Attendee): Attendee {
  if (attendee.contactId !== null && !findContact(context.connection, attendee.contactId)) throw notFound('contact')
  if (attendee.actorId !== null && !findActor(context.connection, attendee.actorId)) throw notFound('registerActor')
  return among(context, attendee.meetingId, (work, { caseId }) => put(context, work, caseId, attendee))
}

export function removeAttendee(context: StoreContext, id: string): Record<string, never> {
  const before = findAttendee(context.connection, id)
  if (!before) throw notFound('meetingAttendee')
  return among(context, before.meetingId, ({ record }, { caseId }) => {
    deleteAttendee(context.connection, id)
    record({ caseId, entity: 'meetingAttendee', entityId: id, before: { ...before }, after: null })
    return {}
  })
}

function actorCalled(context: StoreContext, { now, record }: Work, name: string): { actor: Actor; isNew: boolean } {
  const known = findActorByName(context.connection, name)
  if (known) return { actor: known, isNew: false }
  const actor: Actor = {
    ...emptyActor, aliases: [], tags: [], name, id: newId(), revision: 1, createdAt: now, updatedAt: now, anonymisedAt: null,
  }
  saveActor(context.connection, actor, 0)
  record({ caseId: null, entity: 'registerActor', entityId: actor.id, before: null, after: actor })
  return { actor, isNew: true }
}

/** Where the name comes from stands with it: a registered person has the right to know. */
function contactCalled(context: StoreContext, { now, record }: Work, name: string, at: { actor: Actor; meeting: Meeting }) {
  const { actor, meeting } = at
  const folded = foldForSearch(name)
  const known = contactsOfActor(context.connection, actor.id).find((each) => foldForSearch(each.name) === folded)
  if (known) return { contact: known, isNew: false }
  const contact: Contact = {
    id: newId(), revision: 1, name, phone: '', email: '', preferredWay: 'notSet', source: meetingModeText.sourceOfPerson, sourceOn: meeting.heldOn,
    influence: 'notSet', interest: 'notSet', notes: '', createdAt: now, updatedAt: now, anonymisedAt: null,
    positions: [{ id: newId(), actorId: actor.id, actorName: actor.name, role: '', since: null, until: null }],
  }
  saveContact(context.connection, contact, 0)
  record({ caseId: null, entity: 'contact', entityId: contact.id, before: null, after: contact })
  return { contact, isNew: true }
}

/** "Anna Berg, Bostadsbolaget": known ones are found, new ones come into the register. Without an organisation nobody does. */
export function addPerson(context: StoreContext, { id, meetingId, name, organisation }: Input<'addPerson'>) {
  return among(context, meetingId, (work, meeting) => {
    const base = { id, meetingId, name, attendance: 'present' as const }
    if (organisation === '') {
      const attendee = put(context, work, meeting.caseId, { ...base, organisation, contactId: null, actorId: null })
      return { attendee, newActorId: null, newContactId: null }
    }
    const { actor, isNew } = actorCalled(context, work, organisation)
    const person = contactCalled(context, work, name, { actor, meeting })
    const found = { organisation: actor.name, contactId: person.contact.id, actorId: actor.id }
    const attendee = put(context, work, meeting.caseId, { ...base, ...found })
    return { attendee, newActorId: isNew ? actor.id : null, newContactId: person.isNew ? person.contact.id : null }
  })
}
