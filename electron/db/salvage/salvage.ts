import { renameSync } from 'node:fs'
import type { SalvagedTable } from '../../../shared/domain/salvage.ts'
import { newId } from '../../../shared/newId.ts'
import { applySettings, closeTidily, type Connection, openRaw, schemaVersionOf } from '../connection.ts'
import { removeDatabase } from '../databaseFiles.ts'
import { faultOf } from '../inspect.ts'
import { migrate } from '../migrate.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../migrations/index.ts'
import { commitCounterOf, databaseIdOf, setCommitCounter, setDatabaseId } from '../repositories/meta.ts'
import { keepProcessModel } from '../repositories/processModels.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { processModelKey } from '../../../shared/domain/processModel.ts'
import { mendLinks } from './mendLinks.ts'
import { countRows, type Row, ROWID, salvageRows } from './readRows.ts'
import { copyToReadFrom } from './source.ts'

export interface SalvageRequest {
  readonly damagedPath: string
  /** Where the new database is laid. What lay there is replaced. */
  readonly into: string
  readonly now: string
  /** In the place of one that could not be read. */
  readonly defaultModel: ProcessModel
  /** What was remembered of the database outside of it. */
  readonly remembered: { readonly databaseId: string; readonly commits: number } | null
}

export interface Salvaged {
  readonly tables: readonly SalvagedTable[]
  readonly commits: number
  /** Cases of which only what belonged to them could be read. */
  readonly placeholders: number
}

/** The table of contents cannot be read, so nothing can. */
export class UnreadableError extends Error {
  constructor(cause?: unknown) {
    super('Nothing of the database can be read', { cause })
    this.name = 'UnreadableError'
  }
}

interface Table {
  readonly name: string
  readonly hasRowid: boolean
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** What follows from the rest and is made anew: the full-text index, and the keys by which names are likened. */
const MADE_ANEW = /^(search_|name_key|sqlite_)/

function tablesOf(connection: Connection): Table[] {
  const found = connection.pragma('table_list') as { schema: string; name: string; type: string; wr: number }[]
  return found
    .filter(({ schema, name, type }) => schema === 'main' && type === 'table' && !MADE_ANEW.test(name))
    .map(({ name, wr }) => ({ name, hasRowid: wr === 0 }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

const namesIn = (connection: Connection): string =>
  tablesOf(connection)
    .map(({ name }) => name)
    .join()

/** A database of a version, as its migrations make it. */
function madeOf(path: string, version: number): Connection {
  const connection = openRaw(path)
  applySettings(connection)
  migrate(connection, undefined, MIGRATIONS.filter((each) => each.version <= version))
  return connection
}

/** The version that the header tells, or the one whose tables these are. */
function versionOf(source: Connection): number {
  const told = schemaVersionOf(source)
  if (told >= 1 && told <= SCHEMA_VERSION) return told
  const names = namesIn(source)
  for (let version = SCHEMA_VERSION; version >= 1; version -= 1) {
    const made = madeOf(':memory:', version)
    const isIt = namesIn(made) === names
    made.close()
    if (isIt) return version
  }
  throw new UnreadableError()
}

/** Puts every row that can be read into the other database. What that one refuses is not a row of ours any more. */
function copyTable(source: Connection, target: Connection, { name, hasRowid }: Table): void {
  const columns = (target.pragma(`table_info(${quoted(name)})`) as { name: string }[]).map((each) => each.name)
  const into = [...(hasRowid ? ['rowid'] : []), ...columns.map(quoted)]
  const insert = target.prepare(`INSERT OR IGNORE INTO ${quoted(name)} (${into.join(', ')}) VALUES (${into.map(() => '?').join(', ')})`)
  const take = (row: Row) => {
    try {
      insert.run([...(hasRowid ? [row[ROWID]] : []), ...columns.map((column) => row[column] ?? null)])
    } catch {
      // Counted as lost: fewer are there than there were.
    }
  }
  try {
    salvageRows(source, name, hasRowid, take)
  } catch {
    // The table's first page is gone, or the table itself.
  }
}

const countIn = (connection: Connection, table: string): number => Number(connection.prepare(`SELECT count(*) FROM ${quoted(table)}`).pluck().get())

/** Runs with the triggers away, which would act on each row, and puts them back word for word. */
function withoutTriggers(connection: Connection, run: () => void): void {
  const triggers = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as { name: string; sql: string }[]
  for (const { name } of triggers) connection.exec(`DROP TRIGGER ${quoted(name)}`)
  run()
  for (const { sql } of triggers) connection.exec(sql)
}

/** The full-text index says what the rows say, and names are likened anew. */
function makeIndexes(connection: Connection): void {
  const has = (name: string) => connection.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined
  if (has('name_key_stale')) connection.exec('INSERT OR IGNORE INTO name_key_stale (actor_id) SELECT id FROM actor')
  if (!has('search_source')) return
  connection.exec(`DELETE FROM search_entry;
    INSERT INTO search_entry (id, kind, subject, case_id, name, also, facts, body)
    SELECT kind * ${2 ** 40} + row_number() OVER (PARTITION BY kind ORDER BY subject), kind, subject, case_id, name, also, facts, body FROM search_source`)
}

function expectedIn(source: Connection, table: string): number | null {
  try {
    return countRows(source, table)
  } catch {
    return null
  }
}

function fill(source: Connection, target: Connection, request: SalvageRequest): Salvaged {
  const tables = tablesOf(target)
  let placeholders = 0
  withoutTriggers(target, () => {
    for (const { name } of tables) target.exec(`DELETE FROM ${quoted(name)}`)
    for (const table of tables) copyTable(source, target, table)
    keepProcessModel(target, processModelKey(request.defaultModel), request.defaultModel)
    placeholders = mendLinks(target, tables.map(({ name }) => name), request.now)
  })
  makeIndexes(target)
  if (databaseIdOf(target) === null) setDatabaseId(target, request.remembered?.databaseId ?? newId())
  if (commitCounterOf(target) === 0 && request.remembered) setCommitCounter(target, request.remembered.commits)
  const counted = tables.map(({ name }): SalvagedTable => {
    const there = expectedIn(source, name)
    const read = countIn(target, name) - (name === 'cases' ? placeholders : 0)
    return { table: name, read, lost: there === null ? null : Math.max(0, there - read) }
  })
  return { tables: counted.filter(({ read, lost }) => read > 0 || lost !== 0), commits: commitCounterOf(target), placeholders }
}

/**
 * Reads what can be read of a damaged database into a new one, row by row, and checks the new one like a backup. The
 * damaged file is only copied. Throws {@link UnreadableError} where nothing can be read; then nothing is left behind.
 */
export function salvage(request: SalvageRequest): Salvaged {
  const copy = `${request.into}.source`
  const partial = `${request.into}.partial`
  removeDatabase(partial)
  removeDatabase(request.into)
  let source: Connection | null = null
  let target: Connection | null = null
  try {
    source = copyToReadFrom(request.damagedPath, copy)
    target = madeOf(partial, readable(source))
    return finish(source, target, request)
  } finally {
    if (source?.open) source.close()
    if (target?.open) target.close()
    removeDatabase(copy)
    removeDatabase(partial)
  }
}

function readable(source: Connection): number {
  try {
    return versionOf(source)
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(error)
  }
}

function finish(source: Connection, target: Connection, request: SalvageRequest): Salvaged {
  target.pragma('foreign_keys = OFF')
  const salvaged = target.transaction(() => fill(source, target, request))()
  target.pragma('foreign_keys = ON')
  migrate(target)
  const fault = faultOf(target)
  if (fault !== null) throw new UnreadableError(fault)
  closeTidily(target)
  renameSync(target.name, request.into)
  return salvaged
}
