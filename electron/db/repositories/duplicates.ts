import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { type Connection, isWritingHeld } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

interface NamedRow {
  id: string
  name: string | null
  aliases: string | null
}

/** Actors read at a time while keys are brought up to date: about ten milliseconds. */
const AT_A_TIME = 250

function forgetKeys(connection: Connection, actorId: string): number | null {
  const number = sql(connection, 'SELECT number FROM name_key_owner WHERE actor_id = ?').pluck().get(actorId) as number | undefined
  if (number === undefined) return null
  sql(connection, 'DELETE FROM name_key WHERE number = ?').run(number)
  return number
}

function rekey(connection: Connection, { id, name, aliases }: NamedRow): void {
  const known = forgetKeys(connection, id)
  if (name === null) {
    if (known !== null) sql(connection, 'DELETE FROM name_key_owner WHERE number = ?').run(known)
    return
  }
  const number = known ?? Number(sql(connection, 'INSERT INTO name_key_owner (actor_id) VALUES (?)').run(id).lastInsertRowid)
  const keys = new Set([name, ...fromJson<string[]>(aliases ?? '[]')].flatMap(nameKeys))
  for (const key of keys) sql(connection, 'INSERT OR IGNORE INTO name_key (key, number) VALUES (?, ?)').run(key, number)
}

/** Brings the keys of one batch up to date; false where nothing was left to do. For use between other work. */
export function refreshSomeNameKeys(connection: Connection): boolean {
  // While nothing may be written the keys are as they were; what was named since is likened later.
  if (isWritingHeld(connection)) return false
  return connection
    .transaction(() => {
      const rows = sql(
        connection,
        `SELECT stale.actor_id AS id, actor.name, actor.aliases FROM (SELECT actor_id FROM name_key_stale LIMIT ?) AS stale
         LEFT JOIN actor ON actor.id = stale.actor_id`,
      ).all(AT_A_TIME) as NamedRow[]
      for (const row of rows) {
        rekey(connection, row)
        sql(connection, 'DELETE FROM name_key_stale WHERE actor_id = ?').run(row.id)
      }
      return rows.length > 0
    })
    .immediate()
}

/** Brings all keys up to date. */
export function refreshNameKeys(connection: Connection): void {
  while (refreshSomeNameKeys(connection));
}

export interface LikenedRow {
  id: string
  name: string
  aliases: string
  kind: string
  area: string
  organisation_number: string
  phone: string
  email: string
}

const COLUMNS = 'id, name, aliases, kind, area, organisation_number, phone, email'

/** Most entries under one key that are compared; a key that more share says nothing. */
const MOST_PER_KEY = 60
/** A number or address that more than these share is a switchboard's. */
export const MOST_PER_NUMBER = 5

export interface Sought {
  readonly keys: readonly number[]
  readonly organisationNumber: string
  readonly phoneDigits: string
  readonly emailKey: string
}

/** Actors that share a key, a number or an address with what is sought: few, and all that may be it. */
export function candidates(connection: Connection, { keys, organisationNumber, phoneDigits, emailKey }: Sought): LikenedRow[] {
  const ids = new Set<string>()
  const add = (text: string, value: unknown) => {
    if (value !== '') for (const id of sql(connection, text).pluck().all(value) as string[]) ids.add(id)
  }
  add(`SELECT id FROM actor WHERE organisation_number = ? AND organisation_number <> '' LIMIT ${MOST_PER_KEY}`, organisationNumber)
  add(`SELECT id FROM actor WHERE phone_digits = ? AND phone_digits <> '' LIMIT ${MOST_PER_KEY}`, phoneDigits)
  add(`SELECT id FROM actor WHERE email_key = ? AND email_key <> '' LIMIT ${MOST_PER_KEY}`, emailKey)
  for (const key of keys)
    add(`SELECT actor_id FROM name_key JOIN name_key_owner USING (number) WHERE key = ? LIMIT ${MOST_PER_KEY}`, key)
  return [...ids].flatMap((id) => (sql(connection, `SELECT ${COLUMNS} FROM actor WHERE id = ?`).get(id) as LikenedRow | undefined) ?? [])
}

export const likenedActors = (connection: Connection): IterableIterator<LikenedRow> =>
  connection.prepare(`SELECT ${COLUMNS} FROM actor WHERE anonymised_at IS NULL`).iterate() as IterableIterator<LikenedRow>

export const likenedActor = (connection: Connection, id: string): LikenedRow | null =>
  (sql(connection, `SELECT ${COLUMNS} FROM actor WHERE id = ?`).get(id) as LikenedRow | undefined) ?? null

/** Groups of actors that share something, by id; groups too large to say anything are left out. */
export function groupsOfActors(connection: Connection): string[][] {
  const texts = [
    `SELECT group_concat(actor_id) FROM name_key JOIN name_key_owner USING (number) GROUP BY key HAVING count(*) BETWEEN 2 AND ${MOST_PER_KEY}`,
    `SELECT group_concat(id) FROM actor WHERE organisation_number <> '' GROUP BY organisation_number HAVING count(*) > 1`,
    `SELECT group_concat(id) FROM actor WHERE phone_digits <> '' GROUP BY phone_digits HAVING count(*) BETWEEN 2 AND ${MOST_PER_NUMBER}`,
    `SELECT group_concat(id) FROM actor WHERE email_key <> '' GROUP BY email_key HAVING count(*) BETWEEN 2 AND ${MOST_PER_NUMBER}`,
  ]
  return texts.flatMap((text) => (sql(connection, text).pluck().all() as string[]).map((ids) => ids.split(',')))
}

export interface ContactPair {
  first_id: string
  first_name: string
  second_id: string
  second_name: string
  reason: 'email' | 'phone' | 'sameActor'
  value: string
}

const pairedBy = (reason: string, column: string, value: string) => `
  SELECT a.id AS first_id, a.name AS first_name, b.id AS second_id, b.name AS second_name, '${reason}' AS reason, a.${value} AS value
  FROM contact a JOIN contact b ON b.${column} = a.${column} AND b.id > a.id
  WHERE a.${column} <> '' AND a.anonymised_at IS NULL AND b.anonymised_at IS NULL
    AND (SELECT count(*) FROM contact each WHERE each.${column} = a.${column}) <= ${MOST_PER_NUMBER}`

/** People who share an address or a number, or have one name at one actor. */
export const contactPairs = (connection: Connection): ContactPair[] =>
  sql(
    connection,
    `${pairedBy('email', 'email_key', 'email')} UNION ALL ${pairedBy('phone', 'phone_digits', 'phone')} UNION
     SELECT a.id, a.name, b.id, b.name, 'sameActor', actor.name
     FROM contact_position one JOIN contact_position other ON other.actor_id = one.actor_id AND other.contact_id > one.contact_id
     JOIN contact a ON a.id = one.contact_id JOIN contact b ON b.id = other.contact_id JOIN actor ON actor.id = one.actor_id
     WHERE a.folded_name = b.folded_name AND a.anonymised_at IS NULL AND b.anonymised_at IS NULL`,
  ).all() as ContactPair[]

/** The names of the actors that a person stands at, in Swedish order. */
export const actorsOfContact = (connection: Connection, contactId: string): string[] =>
  sql(connection, 'SELECT DISTINCT actor.name FROM contact_position JOIN actor ON actor.id = actor_id WHERE contact_id = ? ORDER BY actor.name_key')
    .pluck()
    .all(contactId) as string[]

type Kind = 'actor' | 'contact'

export const pairKey = (one: string, other: string): string => [one, other].toSorted().join(' ')

export const pairsNotSame = (connection: Connection, kind: Kind): ReadonlySet<string> =>
  new Set(sql(connection, `SELECT first_id || ' ' || second_id FROM not_same WHERE kind = ?`).pluck().all(kind) as string[])

/** Remembers, or forgets, that two entries are two. */
export function saveNotSame(connection: Connection, pair: { kind: Kind; ids: readonly [string, string] }, saidAt: string | null): void {
  const [first, second] = pair.ids.toSorted()
  if (saidAt === null) sql(connection, 'DELETE FROM not_same WHERE kind = ? AND first_id = ? AND second_id = ?').run(pair.kind, first, second)
  else sql(connection, 'INSERT OR REPLACE INTO not_same VALUES (?, ?, ?, ?)').run(pair.kind, first, second, saidAt)
}
