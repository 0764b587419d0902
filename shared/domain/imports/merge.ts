import { foldForSearch } from '../../text/fold.ts'
import { compareSwedish } from '../../text/sortKey.ts'
import type { Actor } from '../register/actor.ts'
import type { Contact } from '../register/contact.ts'
import type { ImportField } from './fields.ts'
import type { IncomingActor, IncomingContact } from './incoming.ts'

/** One field that an import changes. */
export interface FieldChange {
  readonly field: ImportField
  readonly from: string
  readonly to: string
}

type ActorPart = Pick<Actor, 'name' | 'aliases' | 'kind' | 'organisationNumber' | 'address' | 'area' | 'web' | 'phone' | 'email' | 'tags' | 'notes'>
type ContactPart = Pick<Contact, 'name' | 'phone' | 'email'>

/** What is there stays where the table says nothing. */
const told = (incoming: string, there: string): string => (incoming === '' ? there : incoming)

/** Words that the table has and the register has not are added; none is taken away. */
function joined(there: readonly string[], incoming: readonly string[], except: string): string[] {
  const added = incoming.filter((word) => !there.includes(word) && word !== except)
  return added.length === 0 ? [...there] : [...new Set([...there, ...added])].toSorted(compareSwedish)
}

/**
 * An actor as the table would have it. A table that says another name for an actor found in another way (its number,
 * another name of its) does not rename it; one that carries the app's own id does.
 */
export function mergeActor(there: ActorPart, incoming: IncomingActor, byId: boolean): ActorPart {
  const name = byId ? told(incoming.name, there.name) : there.name
  const known = [name, ...there.aliases].map(foldForSearch)
  const otherName = known.includes(foldForSearch(incoming.name)) ? [] : [incoming.name]
  return {
    name,
    aliases: joined(there.aliases, [...incoming.aliases, ...otherName], name),
    kind: told(incoming.kind, there.kind),
    organisationNumber: told(incoming.organisationNumber, there.organisationNumber),
    address: told(incoming.address, there.address),
    area: told(incoming.area, there.area),
    web: told(incoming.web, there.web),
    phone: told(incoming.phone, there.phone),
    email: told(incoming.email, there.email),
    tags: joined(there.tags, incoming.tags, ''),
    notes: told(incoming.notes, there.notes),
  }
}

export const mergeContact = (there: ContactPart, incoming: IncomingContact): ContactPart => ({
  name: told(incoming.name, there.name),
  phone: told(incoming.phone, there.phone),
  email: told(incoming.email, there.email),
})

const FIELD_OF_ACTOR: Record<keyof ActorPart, ImportField> = {
  name: 'actorName',
  aliases: 'aliases',
  kind: 'kind',
  organisationNumber: 'organisationNumber',
  address: 'address',
  area: 'area',
  web: 'web',
  phone: 'actorPhone',
  email: 'actorEmail',
  tags: 'tags',
  notes: 'notes',
}

const shown = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '))

export const actorChanges = (before: ActorPart, after: ActorPart): FieldChange[] =>
  (Object.keys(FIELD_OF_ACTOR) as (keyof ActorPart)[])
    .map((key) => ({ field: FIELD_OF_ACTOR[key], from: shown(before[key]), to: shown(after[key]) }))
    .filter(({ from, to }) => from !== to)

export const contactChanges = (before: ContactPart, after: ContactPart): FieldChange[] =>
  (['name', 'phone', 'email'] as const)
    .map((key) => ({ field: ({ name: 'contactName', phone: 'contactPhone', email: 'contactEmail' } as const)[key], from: before[key], to: after[key] }))
    .filter(({ from, to }) => from !== to)
