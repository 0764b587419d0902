import type { ImportField } from '../../../shared/domain/imports/fields.ts'
import type { BATCH_STATES, ImportBatch } from '../../../shared/domain/imports/preview.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface BatchRecord extends Omit<ImportBatch, 'fileName' | 'by' | 'state'> {
  state: StoredBatch['state']
  file_name: string
  made_by: string
}

/** A batch as it is kept. */
export type StoredBatch = ImportBatch & { readonly state: (typeof BATCH_STATES)[number] }

const toBatch = ({ file_name, made_by, ...row }: BatchRecord): StoredBatch => ({ ...row, fileName: file_name, by: made_by })

export function saveBatch(connection: Connection, batch: StoredBatch): void {
  sql(
    connection,
    `INSERT INTO import_batch (id, file_name, at, made_by, state, added, changed, skipped, unreadable)
     VALUES (@id, @fileName, @at, @by, @state, @added, @changed, @skipped, @unreadable)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, added = excluded.added, changed = excluded.changed,
       skipped = excluded.skipped, unreadable = excluded.unreadable`,
  ).run(batch)
}

export function findBatch(connection: Connection, id: string): StoredBatch | null {
  const row = sql(connection, 'SELECT * FROM import_batch WHERE id = ?').get(id) as BatchRecord | undefined
  return row ? toBatch(row) : null
}

/** Newest first. */
export const listBatches = (connection: Connection): StoredBatch[] =>
  (sql(connection, 'SELECT * FROM import_batch ORDER BY rowid DESC LIMIT 50').all() as BatchRecord[]).map(toBatch)

export interface ProtocolRow {
  readonly line: number
  readonly result: 'added' | 'changed' | 'unchanged' | 'skipped' | 'unreadable'
  readonly name: string
  /** Why it could not be read, or ''. */
  readonly reason: string
}

export const addProtocolRow = (connection: Connection, batchId: string, row: ProtocolRow): void => {
  sql(
    connection,
    `INSERT INTO import_row (batch_id, line, result, name, reason) VALUES (@batchId, @line, @result, @name, @reason)
     ON CONFLICT DO NOTHING`,
  ).run({ batchId, ...row })
}

export const protocolRows = (connection: Connection, batchId: string): ProtocolRow[] =>
  sql(connection, 'SELECT line, result, name, reason FROM import_row WHERE batch_id = ? ORDER BY line').all(batchId) as ProtocolRow[]

export interface ImportChange {
  readonly id: number
  readonly entity: 'registerActor' | 'contact'
  readonly entityId: string
  readonly name: string
  /** The whole row as it was; null = the import made it. */
  readonly before: unknown
  readonly afterRevision: number
}

export const addImportChange = (connection: Connection, batchId: string, change: Omit<ImportChange, 'id'>): void => {
  sql(
    connection,
    `INSERT INTO import_change (batch_id, entity, entity_id, name, before, after_revision)
     VALUES (@batchId, @entity, @entityId, @name, @before, @afterRevision)`,
  ).run({ ...change, batchId, before: change.before === null ? null : toJson(change.before) })
}

interface ChangeRecord {
  id: number
  entity: ImportChange['entity']
  entity_id: string
  name: string
  before: string | null
  after_revision: number
}

/** The changes of a batch that are not taken back yet, latest first. */
export const latestImportChanges = (connection: Connection, batchId: string, limit: number): ImportChange[] =>
  (
    sql(connection, 'SELECT * FROM import_change WHERE batch_id = ? ORDER BY id DESC LIMIT ?').all(batchId, limit) as ChangeRecord[]
  ).map((row) => ({
    id: row.id,
    entity: row.entity,
    entityId: row.entity_id,
    name: row.name,
    before: row.before === null ? null : fromJson(row.before),
    afterRevision: row.after_revision,
  }))

export const forgetImportChange = (connection: Connection, id: number): void => {
  sql(connection, 'DELETE FROM import_change WHERE id = ?').run(id)
}

/** What headings were chosen to hold, earlier. */
export const rememberedHeadings = (connection: Connection): Map<string, ImportField | null> =>
  new Map(sql(connection, 'SELECT heading, field FROM import_heading').raw().all() as [string, ImportField | null][])

export const rememberHeading = (connection: Connection, heading: string, field: ImportField | null): void => {
  sql(connection, 'INSERT INTO import_heading (heading, field) VALUES (?, ?) ON CONFLICT DO UPDATE SET field = excluded.field').run(heading, field)
}

const KEYS_AT_A_TIME = 5_000

/** Every key that names of the register are looked up by, in slices. */
export async function eachNameKey(connection: Connection, turns: () => Promise<void> | undefined, note: (key: number) => void): Promise<void> {
  const page = sql(connection, `SELECT DISTINCT key FROM name_key WHERE key > ? ORDER BY key LIMIT ${KEYS_AT_A_TIME}`).pluck()
  let keys = page.all(Number.MIN_SAFE_INTEGER) as number[]
  while (keys.length > 0) {
    for (const key of keys) note(key)
    await turns()
    keys = page.all(keys.at(-1)) as number[]
  }
}
