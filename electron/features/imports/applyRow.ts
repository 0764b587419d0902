import type { Incoming, IncomingContact } from '../../../shared/domain/imports/incoming.ts'
import { actorChanges, contactChanges, type FieldChange, mergeActor, mergeContact } from '../../../shared/domain/imports/merge.ts'
import { type Actor, emptyActor } from '../../../shared/domain/register/actor.ts'
import type { Contact, Position } from '../../../shared/domain/register/contact.ts'
import { newId } from '../../../shared/newId.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { contactsOfActor, findContact } from '../../db/repositories/contacts.ts'
import { sql } from '../../db/sql.ts'

/** What a row makes of an actor and a person: pure planning, nothing is written. */
export interface RowPlan {
  readonly actor: { readonly before: Actor | null; readonly after: Actor } | null
  readonly contact: { readonly before: Contact | null; readonly after: Contact } | null
  readonly changes: readonly FieldChange[]
}

interface Circumstances {
  readonly now: string
  readonly today: string
  /** Where the details came from, to be kept beside a new person. */
  readonly source: string
  /** People that earlier rows of the same table touched: a second role there is one more, not another. */
  readonly touched: ReadonlySet<string>
}

function contactWith(connection: Connection, incoming: IncomingContact, actorId: string): Contact | null {
  const byId = incoming.id === null ? null : findContact(connection, incoming.id)
  if (byId?.anonymisedAt === null) return byId
  const folded = foldForSearch(incoming.name)
  const here = contactsOfActor(connection, actorId).find(({ name }) => foldForSearch(name) === folded)
  if (here || incoming.email === '') return here ?? null
  // A person can stand at several actors: the same name with the same address is the same person.
  // The index holds no empty addresses, and is used only where the question says so too.
  const asked = "SELECT id FROM contact WHERE email_key = ? AND email_key <> '' AND folded_name = ?"
  const elsewhere = sql(connection, asked).pluck().get(incoming.email.toLowerCase(), folded)
  return typeof elsewhere === 'string' ? findContact(connection, elsewhere) : null
}

/** The person's places with the one that the row tells of. */
function withPosition(contact: Contact, actor: Actor, role: string, touched: boolean): Position[] {
  const here = contact.positions.filter(({ actorId, until }) => actorId === actor.id && until === null)
  if (here.some((position) => role === '' || position.role === role)) return contact.positions
  const only = here.length === 1 && (!touched || here[0]?.role === '') ? here[0] : undefined
  if (only) return contact.positions.map((position) => (position === only ? { ...position, role } : position))
  return [...contact.positions, { id: newId(), actorId: actor.id, actorName: actor.name, role, since: null, until: null }]
}

const newContact = (connection: Connection, incoming: IncomingContact, { now, today, source }: Circumstances): Contact => ({
  id: incoming.id !== null && findContact(connection, incoming.id) === null ? incoming.id : newId(),
  revision: 0,
  name: incoming.name,
  phone: incoming.phone,
  email: incoming.email,
  preferredWay: 'notSet',
  source,
  sourceOn: today,
  influence: 'notSet',
  interest: 'notSet',
  notes: '',
  positions: [],
  createdAt: now,
  updatedAt: now,
  anonymisedAt: null,
})

function planContact(connection: Connection, incoming: IncomingContact, actor: Actor, around: Circumstances) {
  const before = contactWith(connection, incoming, actor.id)
  const there = before ?? newContact(connection, incoming, around)
  const merged = { ...there, ...mergeContact(there, incoming), positions: withPosition(there, actor, incoming.role, around.touched.has(there.id)) }
  const changes = contactChanges(before ?? { name: '', phone: '', email: '' }, merged)
  const roleChanged = merged.positions !== there.positions
  const roleChange: FieldChange[] = roleChanged && incoming.role !== '' ? [{ field: 'contactRole', from: '', to: incoming.role }] : []
  const plan = changes.length > 0 || roleChanged ? { before, after: { ...merged, revision: there.revision + 1, updatedAt: around.now } } : null
  // A place without a role is told by the person's name.
  const named = roleChanged && changes.length + roleChange.length === 0 ? [{ field: 'contactName' as const, from: '', to: merged.name }] : []
  return { plan, changes: [...changes, ...roleChange, ...named] }
}

/** What the row changes in, or adds as, the actor of this id. */
export function planRow(connection: Connection, { actor: incoming, contact }: Incoming, actorId: string, around: Circumstances): RowPlan {
  const before = findActor(connection, actorId)
  const there: Actor = before ?? { ...emptyActor, name: incoming.name, id: actorId, revision: 0, createdAt: around.now, updatedAt: around.now, anonymisedAt: null }
  const merged = { ...there, ...mergeActor(there, incoming, incoming.id === actorId) }
  const changes = actorChanges(before ?? { ...emptyActor }, merged)
  const after = { ...merged, revision: there.revision + 1, updatedAt: around.now }
  const person = contact ? planContact(connection, contact, after, around) : { plan: null, changes: [] }
  return { actor: changes.length > 0 ? { before, after } : null, contact: person.plan, changes: [...changes, ...person.changes] }
}
