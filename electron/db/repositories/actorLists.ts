import { type ActorList, type ActorListSummary, STANDING_LIST_ID } from '../../../shared/domain/network/actorList.ts'
import { type ActorFilter, type ActorPage, actorFilterSchema, NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'
import { pageOfActors } from './actors.ts'

interface ActorListRecord {
  id: string
  revision: number
  name: string
  note: string
  filter: string | null
}

const toList = (row: ActorListRecord): ActorList => ({
  id: row.id,
  revision: row.revision,
  name: row.name,
  note: row.note,
  filter: row.filter === null ? null : actorFilterSchema.parse(fromJson(row.filter)),
})

export function findList(connection: Connection, id: string): ActorList | null {
  const row = sql(connection, 'SELECT * FROM actor_list WHERE id = ?').get(id) as ActorListRecord | undefined
  return row ? toList(row) : null
}

/** In Swedish order. */
export const allLists = (connection: Connection): ActorList[] =>
  (sql(connection, 'SELECT * FROM actor_list ORDER BY name_key, id').all() as ActorListRecord[]).map(toList)

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveList(connection: Connection, list: ActorList, expectedRevision: number, now: string): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO actor_list (id, revision, name, name_key, note, filter, created_at, updated_at)
         VALUES (@id, @revision, @name, @nameKey, @note, @filter, @now, @now) ON CONFLICT DO NOTHING`
      : `UPDATE actor_list SET revision = @revision, name = @name, name_key = @nameKey, note = @note, filter = @filter,
           updated_at = @now WHERE id = @id AND revision = @expectedRevision`
  const filter = list.filter === null ? null : toJson(list.filter)
  return sql(connection, text).run({ ...list, filter, nameKey: swedishSortKey(list.name), now, expectedRevision }).changes === 1
}

export const deleteList = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM actor_list WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

export const memberIds = (connection: Connection, listId: string): string[] =>
  sql(connection, 'SELECT actor_id FROM actor_list_member WHERE list_id = ? ORDER BY actor_id').pluck().all(listId) as string[]

export const addMember = (connection: Connection, listId: string, actorId: string): void => {
  sql(connection, 'INSERT INTO actor_list_member (list_id, actor_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(listId, actorId)
}

export const removeMember = (connection: Connection, listId: string, actorId: string): void => {
  sql(connection, 'DELETE FROM actor_list_member WHERE list_id = ? AND actor_id = ?').run(listId, actorId)
}

const chosenMembers = (connection: Connection, listId: string, limit: number): ActorPage => {
  const total = Number(sql(connection, 'SELECT count(*) FROM actor_list_member WHERE list_id = ?').pluck().get(listId))
  const rows = sql(
    connection,
    `SELECT actor.id, actor.name, actor.kind, actor.area, actor.tags,
       (SELECT count(DISTINCT contact_id) FROM contact_position WHERE actor_id = actor.id) AS contactCount,
       (SELECT count(DISTINCT case_id) FROM case_role WHERE actor_id = actor.id) AS caseCount
     FROM actor_list_member JOIN actor ON actor.id = actor_list_member.actor_id
     WHERE list_id = ? ORDER BY actor.name_key, actor.id LIMIT ?`,
  ).all(listId, limit) as (Omit<ActorPage['rows'][number], 'tags' | 'foundAs'> & { tags: string })[]
  return { total, rows: rows.map((row) => ({ ...row, tags: fromJson<string[]>(row.tags), foundAs: '' })) }
}

const found = (connection: Connection, filter: ActorFilter, limit: number): ActorPage =>
  pageOfActors(connection, { ...filter, sort: 'name', descending: false, offset: 0, limit })

/** The members as they are now, in Swedish order. */
export const membersOf = (connection: Connection, list: ActorList, limit: number): ActorPage =>
  list.filter === null ? chosenMembers(connection, list.id, limit) : found(connection, list.filter, limit)

/** Driving actors over all processes: always there, always current. */
export const standingList = (name: string): ActorList => ({
  id: STANDING_LIST_ID,
  revision: 0,
  name,
  note: '',
  filter: { ...NO_ACTOR_FILTER, kinds: [], tags: [], roles: ['driving'] },
})

export const withCount = (connection: Connection, list: ActorList): ActorListSummary => ({
  ...list,
  memberCount: membersOf(connection, list, 0).total,
})
