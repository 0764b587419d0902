// A file's rows are first laid into a database of their own, in memory: what SQLite's own rules, the migrations and the
// reading of a case let through there can be taken in, and what they refuse has touched nothing.
import { caseViewSchema } from '../../../shared/domain/caseView.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'
import { statementDraftSchema } from '../../../shared/domain/statement.ts'
import type { Row, Tables, Value } from '../../db/caseFiles/rows.ts'
import { emptyValue, insertRow, keyOf } from '../../db/caseFiles/rows.ts'
import { allTables, schemaOf } from '../../db/caseFiles/schemaOf.ts'
import { EVERYTHING, gather } from '../../db/caseFiles/gather.ts'
import { CASE_TABLES, FILE_TABLES, INTERNAL } from '../../db/caseFiles/tables.ts'
import { type Connection, openRaw } from '../../db/connection.ts'
import { migrate } from '../../db/migrate.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../db/migrations/index.ts'
import { findStatementDraft } from '../../db/repositories/drafts.ts'
import { sql } from '../../db/sql.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadView } from '../../work/load.ts'
import { refreshSummary } from '../../work/summary.ts'
import { type Content, FileFault } from './container.ts'

/** Which columns a row tells of, by table and key. */
type Told = Map<string, ReadonlySet<string>>

const DAY = /^\d{4}-\d\d-\d\d$/

function assertReadable(connection: Connection, table: string, row: Row): void {
  const columns = new Set(schemaOf(connection, table).columns.map(({ name }) => name))
  for (const [name, value] of Object.entries(row)) {
    if (!columns.has(name)) throw new FileFault('not-sound')
    if (name.endsWith('_on') && typeof value === 'string' && value !== '' && !DAY.test(value)) throw new FileFault('not-sound')
  }
}

function completed(connection: Connection, table: string, row: Row): Row {
  const whole: Record<string, Value> = {}
  for (const { name } of schemaOf(connection, table).columns) whole[name] = name in row ? (row[name] ?? null) : emptyValue(connection, table, name, INTERNAL[table]?.[name])
  return whole
}

/** Bytes of documents are checked by their hashes already; the row alone satisfies the schema here. */
function layFiles(connection: Connection, { tables, files }: Content): void {
  for (const { sha256 } of tables.get('document') ?? []) {
    if (typeof sha256 !== 'string' || !files.has(sha256)) throw new FileFault('not-sound')
    sql(connection, 'INSERT INTO document_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, Buffer.alloc(0))
  }
}

function fill(connection: Connection, content: Content): Told {
  const told: Told = new Map()
  const known = new Set(allTables(connection))
  layFiles(connection, content)
  for (const table of content.tables.keys()) if (!FILE_TABLES.includes(table) || !known.has(table)) throw new FileFault('not-sound')
  for (const table of FILE_TABLES)
    for (const row of content.tables.get(table) ?? []) {
      assertReadable(connection, table, row)
      insertRow(connection, table, completed(connection, table, row))
      told.set(`${table} ${keyOf(connection, table, row)}`, new Set(Object.keys(row)))
    }
  return told
}

const isConstraint = (error: unknown): boolean => error instanceof Error && 'code' in error && /^SQLITE_(CONSTRAINT|MISMATCH|ERROR|RANGE)/.test(String(error.code))

/** Exactly the one case, and nothing that the case does not lead to. */
function assertOneCase(connection: Connection, { manifest, tables }: Content): void {
  const cases = tables.get('cases') ?? []
  if (cases.length !== 1 || cases[0]?.['id'] !== manifest.caseId) throw new FileFault('not-sound')
  const reached = gather(connection, manifest.caseId, EVERYTHING).tables
  for (const table of FILE_TABLES) if ((reached.get(table) ?? []).length !== (tables.get(table) ?? []).length) throw new FileFault('not-sound')
}

/** Reads the case as its page would: what cannot be shown must not be taken in. */
function assertShowable(context: StoreContext, connection: Connection, caseId: string): void {
  try {
    const inStage = { ...context, connection }
    refreshSummary(inStage, caseId)
    const { view, model } = loadView(inStage, caseId)
    caseViewSchema.parse(view)
    processModelSchema.parse(model)
    statementDraftSchema.nullable().parse(findStatementDraft(connection, caseId))
  } catch {
    throw new FileFault('not-sound')
  }
}

/** A row of another kind of sentence than what is told is left untold: ours keeps what it says. */
function toldRows(connection: Connection, told: Told): Tables {
  const isToldOf = (table: string, row: Row, name: string): boolean => told.get(`${table} ${keyOf(connection, table, row)}`)?.has(name) ?? true
  const rowsOf = (table: string): Row[] => {
    const keys = schemaOf(connection, table).keys.map((key) => `"${key}"`).join(', ')
    if (keys === '') return []
    const rows = sql(connection, `SELECT * FROM "${table}" ORDER BY ${keys}`).all() as Row[]
    return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => isToldOf(table, row, name))))
  }
  return new Map(FILE_TABLES.map((table) => [table, rowsOf(table)]))
}

function openStage(version: number): Connection {
  const connection = openRaw(':memory:')
  migrate(connection, () => null, MIGRATIONS.filter((migration) => migration.version <= version))
  connection.pragma('foreign_keys = OFF')
  return connection
}

function staged(context: StoreContext, connection: Connection, content: Content): Tables {
  const told = connection.transaction(() => fill(connection, content))()
  if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) throw new FileFault('not-sound')
  assertOneCase(connection, content)
  if (content.manifest.schemaVersion < SCHEMA_VERSION) migrate(connection)
  assertShowable(context, connection, content.manifest.caseId)
  return toldRows(connection, told)
}

/** No older schema could write a case file. */
const hasCaseFiles = (version: number): boolean => MIGRATIONS.some((migration) => migration.name.endsWith('case-files') && migration.version <= version)

/** The rows of a file in today's schema; throws what is wrong with them. */
export function stageRows(context: StoreContext, content: Content): Tables {
  const { schemaVersion } = content.manifest
  if (!hasCaseFiles(schemaVersion)) throw new FileFault('not-sound')
  const connection = openStage(schemaVersion)
  try {
    return staged(context, connection, content)
  } catch (error) {
    if (isConstraint(error)) throw new FileFault('not-sound')
    throw error
  } finally {
    connection.close()
  }
}

/** Rows whose key is among the case's own. */
export const rowCount = (tables: Tables): number => CASE_TABLES.reduce((sum, { table }) => sum + (tables.get(table)?.length ?? 0), 0)
