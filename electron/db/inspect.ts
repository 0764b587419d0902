import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { APPLICATION_ID, applicationIdOf, type Connection, openRaw, schemaVersionOf } from './connection.ts'
import type { BackupFault } from '../../shared/domain/backup.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts'

const HEADER = 'SQLite format 3\0'
const CHUNK = 1 << 20

/** Whether the file begins as a SQLite database does. */
export function looksLikeDatabase(path: string): boolean {
  const handle = openSync(path, 'r')
  try {
    const header = Buffer.alloc(HEADER.length)
    return readSync(handle, header, 0, header.length, 0) === header.length && header.toString('latin1') === HEADER
  } finally {
    closeSync(handle)
  }
}

/** Reads in pieces, so that a large file does not fill the memory. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256')
  const handle = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK)
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) hash.update(chunk.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}

const namesOf = (connection: Connection): string[] =>
  connection
    .prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1")
    .pluck()
    .all() as string[]

/** What the schema of a given version looks like, made by the migrations themselves. */
function expectedSchema(version: number): string[] {
  const memory = openRaw(':memory:')
  try {
    migrate(memory, undefined, MIGRATIONS.filter((migration) => migration.version <= version))
    return namesOf(memory)
  } finally {
    memory.close()
  }
}

/**
 * What is wrong with a database, or null. A file from elsewhere may carry triggers or views that would act inside
 * our own writes, so only exactly the known schema passes.
 */
export function faultOf(connection: Connection): BackupFault | null {
  if (applicationIdOf(connection) !== APPLICATION_ID) return 'foreign'
  const version = schemaVersionOf(connection)
  if (version > SCHEMA_VERSION) return 'newer-schema'
  const [first] = connection.pragma('integrity_check(1)') as { integrity_check: string }[]
  if (first?.integrity_check !== 'ok') return 'damaged'
  if (namesOf(connection).join('\n') !== expectedSchema(version).join('\n')) return 'unknown-schema'
  if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) return 'damaged'
  return null
}

/** Rows per table of ours. */
export function rowCountsOf(connection: Connection): Record<string, number> {
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  // The names come from the schema, never from outside, so they may stand in the text.
  return Object.fromEntries(
    tables.map((table) => [table, Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
}
