import type { CaseActor } from '../../../shared/domain/actor.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { swedishSortKey } from '../../../shared/text/sortKey.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface CaseActorRecord {
  id: string
  case_id: string
  revision: number
  name: string
  kind: string
  contact_name: string
  phone: string
  email: string
  involvement: CaseActor['involvement']
}

const toActor = (row: CaseActorRecord): CaseActor => ({
  id: row.id,
  caseId: row.case_id,
  revision: row.revision,
  name: row.name,
  kind: row.kind,
  contactName: row.contact_name,
  phone: row.phone,
  email: row.email,
  involvement: row.involvement,
})

const COLUMNS = 'id, case_id, revision, name, kind, contact_name, phone, email, involvement'

/** In Swedish order of their names. */
export const actorsOf = (connection: Connection, caseId: string): CaseActor[] =>
  (sql(connection, `SELECT ${COLUMNS} FROM case_actor WHERE case_id = ? ORDER BY name_key, id`).all(caseId) as CaseActorRecord[]).map(
    toActor,
  )

export function findActor(connection: Connection, id: string): CaseActor | null {
  const row = sql(connection, `SELECT ${COLUMNS} FROM case_actor WHERE id = ?`).get(id) as CaseActorRecord | undefined
  return row ? toActor(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveActor(connection: Connection, actor: CaseActor, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO case_actor (id, case_id, revision, name, name_key, search_text, kind, contact_name, phone, email, involvement)
         VALUES (@id, @caseId, @revision, @name, @nameKey, @searchText, @kind, @contactName, @phone, @email, @involvement)
         ON CONFLICT DO NOTHING`
      : `UPDATE case_actor SET revision = @revision, name = @name, name_key = @nameKey, search_text = @searchText, kind = @kind,
           contact_name = @contactName, phone = @phone, email = @email, involvement = @involvement
         WHERE id = @id AND revision = @expectedRevision`
  const keys = { nameKey: swedishSortKey(actor.name), searchText: foldForSearch(actor.name) }
  return sql(connection, text).run({ ...actor, ...keys, expectedRevision }).changes === 1
}

export const deleteActor = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM case_actor WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** Actors of all cases whose folded name holds the folded text; the latest entry per name, at most `limit`. */
export const actorsByName = (connection: Connection, foldedText: string, limit: number): CaseActor[] =>
  (
    sql(
      connection,
      // With max() SQLite takes the bare columns from the row that holds the maximum: the newest entry (UUIDv7).
      `SELECT ${COLUMNS}, max(id) FROM case_actor WHERE instr(search_text, ?) > 0 GROUP BY search_text
       ORDER BY name_key LIMIT ?`,
    ).all(foldedText, limit) as CaseActorRecord[]
  ).map(toActor)
