import { IMPORT_FIELDS, type ImportField } from '../imports/fields.ts'
import type { ExportedActor, ExportedContact } from './format.ts'
import { protectCell } from './safeCell.ts'

const NOBODY: ExportedContact = { id: '', name: '', role: '', phone: '', email: '' }

/** One cell for each field; lists take a line for each word, since a word may hold a comma. */
const cellsOf = (actor: ExportedActor, contact: ExportedContact): Record<ImportField, string> => ({
  actorName: actor.name,
  aliases: actor.aliases.join('\n'),
  kind: actor.kind,
  organisationNumber: actor.organisationNumber,
  address: actor.address,
  area: actor.area,
  web: actor.web,
  actorPhone: actor.phone,
  actorEmail: actor.email,
  tags: actor.tags.join('\n'),
  notes: actor.notes,
  contactName: contact.name,
  contactRole: contact.role,
  contactPhone: contact.phone,
  contactEmail: contact.email,
  actorId: actor.id,
  contactId: contact.id,
})

/** The rows of a table, headings first: one for each person at an actor, or one for an actor without people. */
export function* tableRows(actors: Iterable<ExportedActor>, headings: Record<ImportField, string>): Generator<string[]> {
  yield IMPORT_FIELDS.map((field) => headings[field])
  for (const actor of actors)
    for (const contact of actor.contacts.length > 0 ? actor.contacts : [NOBODY]) {
      const cells = cellsOf(actor, contact)
      yield IMPORT_FIELDS.map((field) => protectCell(cells[field]))
    }
}
