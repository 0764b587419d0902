import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { APPLICATION_ID, applicationIdOf, type Connection, openRaw, schemaVersionOf } from './connection.ts'
import type { BackupFault } from '../../shared/domain/backup.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts'
import { atOnce, type Stretches } from '../files/stretches.ts'

const CHUNK = 1 << 24
const FIRST_WITH_SEARCH = 3

/** Reads in pieces, so that a large file does not fill the memory. */
export function* sha256Stretches(path: string): Stretches<string> {
  const hash = createHash('sha256')
  const handle = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK)
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, read))
      yield
    }
    return hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}

export const sha256OfFile = (path: string): string => atOnce(sha256Stretches(path))

/**
 * Every object of the schema with its text. Left out is only what SQLite makes by itself: the indexes without a text
 * and the statistics of `optimize`. A name that merely begins like theirs hides nothing.
 */
const objectsOf = (connection: Connection): string[] =>
  connection
    .prepare(
      `SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY 1`,
    )
    .pluck()
    .all() as string[]

const knownSchemas = new Map<number, string>()

/** What the schema of a given version looks like; made once, since each backup is compared with it. */
function expectedSchema(version: number): string {
  const known = knownSchemas.get(version) ?? schemaMadeAnew(version).join('\n')
  knownSchemas.set(version, known)
  return known
}

/** Made by the migrations themselves. */
function schemaMadeAnew(version: number): string[] {
  const memory = openRaw(':memory:')
  try {
    migrate(memory, undefined, MIGRATIONS.filter((migration) => migration.version <= version))
    return objectsOf(memory)
  } finally {
    memory.close()
  }
}

/**
 * What is wrong with a database, or null. A file from elsewhere may carry triggers or views that would act inside
 * our own writes, so only exactly the known schema passes.
 */
export const faultOf = (connection: Connection): BackupFault | null => atOnce(faultStretches(connection))

/** As {@link faultOf}, in stretches. */
export function* faultStretches(connection: Connection): Stretches<BackupFault | null> {
  if (applicationIdOf(connection) !== APPLICATION_ID) return 'foreign'
  const version = schemaVersionOf(connection)
  if (version > SCHEMA_VERSION) return 'newer-schema'
  const [first] = connection.pragma('integrity_check(1)') as { integrity_check: string }[]
  if (first?.integrity_check !== 'ok') return 'damaged'
  yield
  if (objectsOf(connection).join('\n') !== expectedSchema(version)) return 'unknown-schema'
  if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) return 'damaged'
  yield
  if (version >= FIRST_WITH_SEARCH && !isIndexTrue(connection)) return 'damaged'
  return null
}

/** What the full-text index is made of; it follows from the rest and is counted with nothing. */
const SEARCH_TABLES = /^search_/

/**
 * Whether the index says what the rows say. It holds a second copy of every text, so a letter that was flipped in
 * either is found, which `integrity_check` calls ok. Reads only: FTS5's own command for it would have to write.
 */
function isIndexTrue(connection: Connection): boolean {
  const differs = connection.prepare(`SELECT 1 FROM search_source AS source
    LEFT JOIN search_entry AS entry ON entry.kind = source.kind AND entry.subject = source.subject
    WHERE entry.id IS NULL OR entry.name IS NOT source.name OR entry.also IS NOT source.also OR entry.facts IS NOT source.facts
      OR entry.body IS NOT source.body OR entry.case_id IS NOT source.case_id LIMIT 1`)
  const counts = connection.prepare('SELECT (SELECT count(*) FROM search_source) = (SELECT count(*) FROM search_entry)')
  return differs.get() === undefined && counts.pluck().get() === 1
}

/** Rows per table of ours. */
export function rowCountsOf(connection: Connection): Record<string, number> {
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name")
    .pluck()
    .all() as string[]
  // The names come from the schema, never from outside, so they may stand in the text.
  return Object.fromEntries(
    tables.filter((table) => !SEARCH_TABLES.test(table)).map((table) => [table, Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
}
