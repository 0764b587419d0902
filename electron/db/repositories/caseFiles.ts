import { gunzipSync, gzipSync } from 'node:zlib'
import type { Recipient } from '../../../shared/domain/caseFile/manifest.ts'
import type { CaseFile } from '../../../shared/domain/caseFile/preview.ts'
import type { Row } from '../caseFiles/rows.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** Fingerprints of every field in a file: table, then key, then field. */
export type Base = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

export interface CaseFileRecord extends Omit<CaseFile, 'undoneAt'> {
  readonly fileId: string
  readonly recipient: Recipient
  readonly databaseId: string
  readonly commitCounter: number
  readonly counts: Readonly<Record<string, number>>
  readonly base: Base
}

export interface CaseFileChange {
  readonly table: string
  readonly key: string
  /** null = it was not there. */
  readonly before: Row | null
  /** '' = it was removed. */
  readonly afterHash: string
}

export function insertCaseFile(connection: Connection, record: CaseFileRecord): void {
  sql(
    connection,
    `INSERT INTO case_file (id, file_id, direction, recipient, case_id, title, file_name, at, made_by, database_id, commit_counter, counts, base, undone_at)
     VALUES (@id, @fileId, @direction, @recipient, @caseId, @title, @fileName, @at, @by, @databaseId, @commitCounter, @counts, @base, NULL)`,
  ).run({ ...record, counts: toJson(record.counts), base: gzipSync(toJson(record.base)) })
}

const LISTED = 'id, direction, recipient, case_id AS caseId, title, file_name AS fileName, at, made_by AS by, undone_at AS undoneAt'

/** Newest first. */
export const listCaseFiles = (connection: Connection, caseId: string | null): CaseFile[] =>
  sql(connection, `SELECT ${LISTED} FROM case_file WHERE @caseId IS NULL OR case_id = @caseId ORDER BY rowid DESC LIMIT 50`).all({ caseId }) as CaseFile[]

export const findCaseFile = (connection: Connection, id: string): CaseFile | null =>
  (sql(connection, `SELECT ${LISTED} FROM case_file WHERE id = ?`).get(id) as CaseFile | undefined) ?? null

/** The files of a case that both this database and whoever reads of it can build on, oldest first. */
export const seenFiles = (connection: Connection, caseId: string): string[] => [
  ...new Set(sql(connection, 'SELECT file_id FROM case_file WHERE case_id = ? AND undone_at IS NULL ORDER BY rowid').pluck().all(caseId) as string[]),
]

/** The latest state that both sides knew: of the files that the other side has seen, the one that came here last. */
export function latestCommon(connection: Connection, caseId: string, seen: readonly string[]): { fileId: string; base: Base } | null {
  const row = sql(
    connection,
    `SELECT file_id AS fileId, base FROM case_file WHERE case_id = @caseId AND undone_at IS NULL
       AND file_id IN (SELECT value FROM json_each(@seen)) ORDER BY rowid DESC LIMIT 1`,
  ).get({ caseId, seen: toJson(seen) }) as { fileId: string; base: Buffer } | undefined
  return row ? { fileId: row.fileId, base: fromJson<Base>(gunzipSync(row.base).toString()) } : null
}

export const markUndone = (connection: Connection, id: string, at: string): void => {
  sql(connection, 'UPDATE case_file SET undone_at = ? WHERE id = ?').run(at, id)
  sql(connection, 'DELETE FROM case_file_change WHERE case_file_id = ?').run(id)
}

export const noteChange = (connection: Connection, caseFileId: string, { table, key, before, afterHash }: CaseFileChange): void => {
  sql(connection, 'INSERT INTO case_file_change (case_file_id, table_name, row_key, before, after_hash) VALUES (?, ?, ?, ?, ?)').run(
    caseFileId, table, key, before === null ? null : toJson(before), afterHash,
  )
}

/** In the order in which they were made. */
export const changesOf = (connection: Connection, caseFileId: string): CaseFileChange[] =>
  (
    sql(connection, 'SELECT table_name AS "table", row_key AS key, before, after_hash AS afterHash FROM case_file_change WHERE case_file_id = ? ORDER BY id').all(
      caseFileId,
    ) as { table: string; key: string; before: string | null; afterHash: string }[]
  ).map(({ before, ...change }) => ({ ...change, before: before === null ? null : fromJson<Row>(before) }))

export type MatchKind = 'actor' | 'contact'
export interface KnownMatch {
  readonly kind: MatchKind
  /** What it is called here. */
  readonly id: string
  readonly also: string
}

export const rememberMatch = (connection: Connection, { kind, id, also }: KnownMatch): void => {
  sql(connection, 'INSERT INTO case_file_match (other_id, kind, our_id) VALUES (?, ?, ?) ON CONFLICT (other_id) DO UPDATE SET our_id = excluded.our_id').run(also, kind, id)
}

export const matchesOf = (connection: Connection, ids: readonly string[]): KnownMatch[] =>
  sql(connection, 'SELECT kind, our_id AS id, other_id AS also FROM case_file_match WHERE our_id IN (SELECT value FROM json_each(?)) ORDER BY other_id').all(toJson(ids)) as KnownMatch[]

export const ourIdOf = (connection: Connection, otherId: string): string | null =>
  (sql(connection, 'SELECT our_id FROM case_file_match WHERE other_id = ?').pluck().get(otherId) as string | undefined) ?? null
