import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { ActorPage, ActorQuery, ActorRow } from '../../../shared/domain/register/actorList.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface ActorRecord {
  id: string
  revision: number
  name: string
  kind: string
  organisation_number: string
  address: string
  area: string
  web: string
  phone: string
  email: string
  notes: string
  aliases: string
  tags: string
  created_at: string
  updated_at: string
  anonymised_at: string | null
}

const toActor = (row: ActorRecord): Actor => ({
  id: row.id,
  revision: row.revision,
  name: row.name,
  aliases: fromJson<string[]>(row.aliases),
  kind: row.kind,
  organisationNumber: row.organisation_number,
  address: row.address,
  area: row.area,
  web: row.web,
  phone: row.phone,
  email: row.email,
  tags: fromJson<string[]>(row.tags),
  notes: row.notes,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  anonymisedAt: row.anonymised_at,
})

/** Digits of a telephone number, with +46 as 0: two ways of writing one number are one. */
export const phoneDigits = (phone: string): string => phone.replace(/^\s*(\+|00)46/, '0').replace(/\D/g, '')

const toRecord = (actor: Actor) => ({
  ...actor,
  nameKey: swedishSortKey(actor.name),
  foldedName: foldForSearch(actor.name),
  areaKey: swedishSortKey(actor.area),
  phoneDigits: phoneDigits(actor.phone),
  emailKey: actor.email.toLowerCase(),
  foldedAliases: actor.aliases.map(foldForSearch).join('\n'),
  aliases: toJson(actor.aliases),
  tags: toJson(actor.tags),
})

export function findActor(connection: Connection, id: string): Actor | null {
  const row = sql(connection, 'SELECT * FROM actor WHERE id = ?').get(id) as ActorRecord | undefined
  return row ? toActor(row) : null
}

/** The actor with exactly this name, folded; the oldest where several have it. */
export function findActorByName(connection: Connection, name: string): Actor | null {
  const row = sql(connection, 'SELECT * FROM actor WHERE folded_name = ? ORDER BY id LIMIT 1').get(foldForSearch(name)) as
    | ActorRecord
    | undefined
  return row ? toActor(row) : null
}

const INSERT = `INSERT INTO actor (id, revision, name, name_key, folded_name, kind, organisation_number, address, area, area_key,
    web, phone, phone_digits, email, email_key, notes, aliases, folded_aliases, tags, created_at, updated_at, anonymised_at)
  VALUES (@id, @revision, @name, @nameKey, @foldedName, @kind, @organisationNumber, @address, @area, @areaKey, @web, @phone,
    @phoneDigits, @email, @emailKey, @notes, @aliases, @foldedAliases, @tags, @createdAt, @updatedAt, @anonymisedAt) ON CONFLICT DO NOTHING`

const UPDATE = `UPDATE actor SET revision = @revision, name = @name, name_key = @nameKey, folded_name = @foldedName, kind = @kind,
    organisation_number = @organisationNumber, address = @address, area = @area, area_key = @areaKey, web = @web,
    phone = @phone, phone_digits = @phoneDigits, email = @email, email_key = @emailKey, notes = @notes, aliases = @aliases,
    folded_aliases = @foldedAliases, tags = @tags, updated_at = @updatedAt, anonymised_at = @anonymisedAt
  WHERE id = @id AND revision = @expectedRevision`

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveActor(connection: Connection, actor: Actor, expectedRevision: number): boolean {
  const text = expectedRevision === 0 ? INSERT : UPDATE
  const saved = sql(connection, text).run({ ...toRecord(actor), expectedRevision }).changes === 1
  if (saved) replaceTags(connection, actor)
  return saved
}

function replaceTags(connection: Connection, { id, tags }: Actor): void {
  sql(connection, 'DELETE FROM actor_tag WHERE actor_id = ?').run(id)
  for (const tag of new Set(tags)) sql(connection, 'INSERT INTO actor_tag (actor_id, tag) VALUES (?, ?)').run(id, tag)
}

export const deleteActor = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM actor WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

interface ActorRowRecord {
  id: string
  name: string
  kind: string
  area: string
  aliases: string
  tags: string
  contact_count: number
  case_count: number
}

const ORDER: Record<ActorQuery['sort'], readonly string[]> = {
  name: ['name_key'],
  area: ['area_key', 'name_key'],
  kind: ['kind', 'name_key'],
}

function whereOf(query: Pick<ActorQuery, 'kinds' | 'tags' | 'roles'>, words: readonly string[]): { where: string; values: Record<string, string> } {
  const conditions = [
    ...(query.kinds.length > 0 ? ['actor.kind IN (SELECT value FROM json_each(@kinds))'] : []),
    ...(query.tags.length > 0
      ? ['actor.id IN (SELECT actor_id FROM actor_tag WHERE tag IN (SELECT value FROM json_each(@tags)))']
      : []),
    ...(query.roles.length > 0
      ? ['actor.id IN (SELECT actor_id FROM case_role WHERE role IN (SELECT value FROM json_each(@roles)))']
      : []),
    ...words.map((_, index) => `(instr(actor.folded_name, @word${index}) > 0 OR instr(actor.folded_aliases, @word${index}) > 0)`),
  ]
  const wordValues = Object.fromEntries(words.map((word, index) => [`word${index}`, word]))
  const lists = { kinds: toJson(query.kinds), tags: toJson(query.tags), roles: toJson(query.roles) }
  return { where: conditions.join(' AND ') || '1', values: { ...lists, ...wordValues } }
}

const toRow = (words: readonly string[]) => (row: ActorRowRecord): ActorRow => {
  const name = foldForSearch(row.name)
  const hitsName = words.every((word) => name.includes(word))
  const alias = hitsName
    ? undefined
    : fromJson<string[]>(row.aliases).find((each) => words.some((word) => foldForSearch(each).includes(word)))
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    area: row.area,
    tags: fromJson<string[]>(row.tags),
    contactCount: row.contact_count,
    caseCount: row.case_count,
    foundAs: alias ?? '',
  }
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/**
 * How well a row answers a search, best first: called just so, begins so, a word in it begins so, holds it. Among those the
 * letters as they were typed stand before folded ones (*hål* before *hal*).
 */
const RANK = `CASE WHEN actor.folded_name = @folded THEN 0 WHEN instr(actor.folded_name, @folded) = 1 THEN 1
    WHEN instr(' ' || actor.folded_name, ' ' || @folded) > 0 THEN 2 WHEN instr(actor.folded_name, @folded) > 0 THEN 3 ELSE 4 END,
  CASE WHEN instr(actor.name, @typed) > 0 OR instr(actor.name, @capitalised) > 0 THEN 0 ELSE 1 END, `

/** What is searched for stands by how well it answers, as long as the list is in its usual order. */
function rankOf({ search, sort, descending }: ActorQuery): { rank: string; rankValues: Record<string, string> } {
  const typed = search.trim()
  if (typed === '' || sort !== 'name' || descending) return { rank: '', rankValues: {} }
  return { rank: RANK, rankValues: { folded: foldForSearch(typed), typed, capitalised: capitalised(typed) } }
}

/** What a row of the list says, of the actors with these ids, in the order asked for. */
function rowsOf(connection: Connection, ids: readonly string[]): ActorRowRecord[] {
  return sql(
    connection,
    `SELECT actor.id, name, kind, area, aliases, tags,
       (SELECT count(DISTINCT contact_id) FROM contact_position WHERE actor_id = actor.id) AS contact_count,
       (SELECT count(DISTINCT case_id) FROM case_role WHERE actor_id = actor.id) AS case_count
     FROM json_each(?) AS wanted JOIN actor ON actor.id = wanted.value ORDER BY wanted.key`,
  ).all(toJson(ids)) as ActorRowRecord[]
}

/**
 * A window of the register, with the number of rows in all. Which rows is asked first, and answered by a narrow index
 * (migration 0013) without a look at what each row says.
 */
export function pageOfActors(connection: Connection, query: ActorQuery): ActorPage {
  const words = foldForSearch(query.search).split(' ').filter(Boolean)
  const { where, values } = whereOf(query, words)
  const direction = query.descending ? 'DESC' : 'ASC'
  const { rank, rankValues } = rankOf(query)
  const order = rank + [...ORDER[query.sort], 'id'].map((column) => `actor.${column} ${direction}`).join(', ')
  const total = Number(sql(connection, `SELECT count(*) FROM actor WHERE ${where}`).pluck().get(values))
  const ids = sql(connection, `SELECT id FROM actor WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
    .pluck()
    .all({ ...values, ...rankValues, limit: query.limit, offset: query.offset }) as string[]
  return { total, rows: rowsOf(connection, ids).map(toRow(words)) }
}

/** Every actor that a filter lets through, without order. */
export function idsOfActors(connection: Connection, filter: Pick<ActorQuery, 'search' | 'kinds' | 'tags' | 'roles'>): string[] {
  const { where, values } = whereOf(filter, foldForSearch(filter.search).split(' ').filter(Boolean))
  return sql(connection, `SELECT id FROM actor WHERE ${where}`).pluck().all(values) as string[]
}

/** Actors whose name or an alias holds every folded word, in Swedish order. */
export const actorsHolding = (connection: Connection, words: readonly string[], limit: number): Actor[] => {
  const { where, values } = whereOf({ kinds: [], tags: [], roles: [] }, words)
  const rows = sql(connection, `SELECT * FROM actor WHERE ${where} ORDER BY name_key, id LIMIT @limit`).all({ ...values, limit })
  return (rows as ActorRecord[]).map(toActor)
}
