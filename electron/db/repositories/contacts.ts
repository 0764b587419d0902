import type { Contact, Position } from '../../../shared/domain/register/contact.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { phoneDigits } from './actors.ts'

interface ContactRecord {
  id: string
  revision: number
  name: string
  phone: string
  email: string
  preferred_way: Contact['preferredWay']
  source: string
  source_on: string | null
  influence: Contact['influence']
  interest: Contact['interest']
  notes: string
  created_at: string
  updated_at: string
  anonymised_at: string | null
}

interface PositionRecord {
  id: string
  actor_id: string
  actor_name: string
  role: string
  since: string | null
  until: string | null
}

const toPosition = (row: PositionRecord): Position => ({
  id: row.id,
  actorId: row.actor_id,
  actorName: row.actor_name,
  role: row.role,
  since: row.since,
  until: row.until,
})

const positionsOf = (connection: Connection, contactId: string): Position[] =>
  (
    sql(
      connection,
      `SELECT contact_position.*, actor.name AS actor_name FROM contact_position JOIN actor ON actor.id = contact_position.actor_id
       WHERE contact_id = ? ORDER BY until IS NOT NULL, actor.name_key, contact_position.id`,
    ).all(contactId) as PositionRecord[]
  ).map(toPosition)

const toContact = (connection: Connection, row: ContactRecord): Contact => ({
  id: row.id,
  revision: row.revision,
  name: row.name,
  phone: row.phone,
  email: row.email,
  preferredWay: row.preferred_way,
  source: row.source,
  sourceOn: row.source_on,
  influence: row.influence,
  interest: row.interest,
  notes: row.notes,
  positions: positionsOf(connection, row.id),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  anonymisedAt: row.anonymised_at,
})

export function findContact(connection: Connection, id: string): Contact | null {
  const row = sql(connection, 'SELECT * FROM contact WHERE id = ?').get(id) as ContactRecord | undefined
  return row ? toContact(connection, row) : null
}

/** People who stand, or have stood, at an actor; in Swedish order. */
export const contactsOfActor = (connection: Connection, actorId: string): Contact[] =>
  (
    sql(
      connection,
      `SELECT * FROM contact WHERE id IN (SELECT contact_id FROM contact_position WHERE actor_id = ?) ORDER BY name_key, id`,
    ).all(actorId) as ContactRecord[]
  ).map((row) => toContact(connection, row))

const INSERT = `INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key, preferred_way, source,
    source_on, influence, interest, notes, created_at, updated_at, anonymised_at)
  VALUES (@id, @revision, @name, @nameKey, @foldedName, @phone, @phoneDigits, @email, @emailKey, @preferredWay, @source, @sourceOn,
    @influence, @interest, @notes, @createdAt, @updatedAt, @anonymisedAt) ON CONFLICT DO NOTHING`

const UPDATE = `UPDATE contact SET revision = @revision, name = @name, name_key = @nameKey, folded_name = @foldedName, phone = @phone,
    phone_digits = @phoneDigits, email = @email, email_key = @emailKey, preferred_way = @preferredWay, source = @source,
    source_on = @sourceOn, influence = @influence, interest = @interest, notes = @notes, updated_at = @updatedAt,
    anonymised_at = @anonymisedAt
  WHERE id = @id AND revision = @expectedRevision`

/** Saves a contact with its positions over the expected revision (0 = new); false where somebody saved in between. */
export function saveContact(connection: Connection, contact: Contact, expectedRevision: number): boolean {
  const { positions, ...facts } = contact
  const keys = {
    nameKey: swedishSortKey(contact.name),
    foldedName: foldForSearch(contact.name),
    phoneDigits: phoneDigits(contact.phone),
    emailKey: contact.email.toLowerCase(),
  }
  const text = expectedRevision === 0 ? INSERT : UPDATE
  if (sql(connection, text).run({ ...facts, ...keys, expectedRevision }).changes !== 1) return false
  sql(connection, 'DELETE FROM contact_position WHERE contact_id = ?').run(contact.id)
  for (const { id, actorId, role, since, until } of positions)
    sql(
      connection,
      'INSERT INTO contact_position (id, contact_id, actor_id, role, since, until) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(id, contact.id, actorId, role, since, until)
  return true
}

export const deleteContact = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM contact WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** The roles in which a person speaks for an actor. */
export const rolesSpokenIn = (connection: Connection, contactId: string): string[] =>
  sql(connection, 'SELECT id FROM case_role WHERE contact_id = ? ORDER BY id').pluck().all(contactId) as string[]

/** Lets a person speak in a role where nobody does; false where somebody has been named since, or the role is gone. */
export const speakIn = (connection: Connection, contactId: string, roleId: string): boolean =>
  sql(connection, 'UPDATE case_role SET contact_id = ? WHERE id = ? AND contact_id IS NULL').run(contactId, roleId).changes === 1

/** People whose folded name holds every word, in Swedish order. */
export const contactsHolding = (connection: Connection, words: readonly string[], limit: number): Contact[] => {
  const where = words.map((_, index) => `instr(folded_name, @word${index}) > 0`).join(' AND ') || '1'
  const values = Object.fromEntries(words.map((word, index) => [`word${index}`, word]))
  const rows = sql(connection, `SELECT * FROM contact WHERE ${where} AND anonymised_at IS NULL ORDER BY name_key, id LIMIT @limit`).all({ ...values, limit })
  return (rows as ContactRecord[]).map((row) => toContact(connection, row))
}
