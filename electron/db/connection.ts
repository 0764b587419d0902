import Database from 'better-sqlite3'

export type Connection = Database.Database

/** 'SVST' in ASCII: tells our files from every other SQLite file. */
export const APPLICATION_ID = 0x53565354

/** Older versions have the WAL-reset bug. */
const OLDEST_SQLITE = [3, 51, 3] as const

/**
 * Path of the native add-on to load instead of better-sqlite3's own; needed on the development runtime,
 * whose Node-API is too old for the shipped build (docs/adr/0003-runtime.md).
 */
const nativeBinding = (): string | undefined => process.env['SAMVERKANSSTOD_SQLITE_BINDING'] || undefined

/** Opens a SQLite file or `:memory:` without any settings of ours. */
export function openRaw(path: string, options: { readonly?: boolean; fileMustExist?: boolean } = {}): Connection {
  const binding = nativeBinding()
  return new Database(path, { ...options, ...(binding ? { nativeBinding: binding } : {}) })
}

function assertSqliteVersion(connection: Connection): void {
  const version = connection.prepare('SELECT sqlite_version()').pluck().get() as string
  const parts = version.split('.').map(Number)
  const difference = OLDEST_SQLITE.map((wanted, index) => (parts[index] ?? 0) - wanted).find((each) => each !== 0) ?? 0
  if (difference < 0) throw new Error(`SQLite ${version} is too old`)
}

/**
 * The settings that every writing connection has. `synchronous=FULL` because WAL at better-sqlite3's default
 * NORMAL loses acknowledged commits at a power cut; it costs a fraction of a millisecond per save.
 */
export function applySettings(connection: Connection): void {
  // Before anything reads: only a log that is first touched under this mode does without a shared-memory file,
  // and even `SELECT sqlite_version()` touches it.
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.pragma('busy_timeout = 2000')
  assertSqliteVersion(connection)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('secure_delete = ON')
}

/** From now on the connection refuses every change, whoever asks for it; reading goes on. */
export const holdWriting = (connection: Connection): void => void connection.pragma('query_only = ON')
export const letWrite = (connection: Connection): void => void connection.pragma('query_only = OFF')

/** Whether changes are refused, so that a look need not bring anything up to date on its way. */
export const isWritingHeld = (connection: Connection): boolean => connection.pragma('query_only', { simple: true }) === 1

/** A copy changes nothing here, but SQLite counts it among the changes. */
export function whileCopying<Result>(connection: Connection, copy: () => Result): Result {
  const isHeld = isWritingHeld(connection)
  if (isHeld) letWrite(connection)
  try {
    return copy()
  } finally {
    if (isHeld) holdWriting(connection)
  }
}

/** Lets go of pages that were read once and are not needed soon: 16 MB of them after a look at a large file. */
export function giveBackMemory(connection: Connection): void {
  if (connection.open) connection.pragma('shrink_memory')
}

export const schemaVersionOf = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }))

export const applicationIdOf = (connection: Connection): number =>
  Number(connection.pragma('application_id', { simple: true }))

/** Lets SQLite tidy its statistics and folds the write-ahead log into the file, so that one file holds all. */
export function closeTidily(connection: Connection): void {
  if (!connection.open) return
  try {
    connection.pragma('optimize')
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // Nothing is lost: what the log holds is folded in at the next start.
  }
  connection.close()
}
