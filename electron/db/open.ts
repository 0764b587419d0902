import { accessSync, constants, existsSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { newId } from '../../shared/newId.ts'
import { syncFolder } from '../files/writeFile.ts'
import { APPLICATION_ID, applySettings, closeTidily, type Connection, openRaw } from './connection.ts'
import { incomingPath, removeDatabase } from './databaseFiles.ts'
import { readHeader } from './header.ts'
import { assertNotNewer, migrate, MigrationError } from './migrate.ts'
import { inTurns, type Stretches } from '../files/stretches.ts'

/** Why a database could not be opened. The file is untouched in every case. */
export type OpenFault = 'foreign' | 'damaged' | 'locked' | 'disk-full' | 'read-only'

export class OpenError extends Error {
  readonly fault: OpenFault
  constructor(fault: OpenFault, cause?: unknown) {
    super(`The database cannot be opened: ${fault}`, { cause })
    this.name = 'OpenError'
    this.fault = fault
  }
}

const FAULT_OF_CODE: readonly [RegExp, OpenFault][] = [
  [/^(SQLITE_(BUSY|LOCKED)|EBUSY)/, 'locked'],
  [/^(SQLITE_(FULL|IOERR_SHMSIZE)|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS)/, 'read-only'],
  [/^(SQLITE_(NOTADB|CORRUPT|IOERR)|EIO)/, 'damaged'],
  [/^EISDIR/, 'foreign'],
]

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What stops a migration for a reason of the machine's, not of the migration's. */
const MACHINE_FAULTS = /^(SQLITE_(FULL|NOTADB|CORRUPT|IOERR)|ENOSPC|EDQUOT|EIO)/

/**
 * Translates an error of SQLite's or the file system's at opening; errors of ours pass through. A migration that
 * stopped because of a full disk or a damaged page is told by that cause: it is what one can put right.
 */
export function toOpenError(error: unknown): unknown {
  const migration = error instanceof MigrationError && MACHINE_FAULTS.test(codeOf(error.cause))
  const code = codeOf(migration ? error.cause : error)
  const fault = FAULT_OF_CODE.find(([pattern]) => pattern.test(code))?.[1]
  return fault ? new OpenError(fault, error) : error
}

/** Makes a copy before the schema changes; gets the one connection there is, and returns the copy's path. */
export type BackUp = (connection: Connection) => string | null

/**
 * Opens the database, made on first use, with its settings and its newest schema.
 * A file that exists but is empty or lacks our application id is damage or somebody else's, never "first run":
 * taking it for new would bury what it held. So is a write-ahead log without its database, whose rows would
 * otherwise be played into the new one.
 */
export function openDatabase(path: string, backUp: BackUp = () => null): Connection {
  if (path === ':memory:') return prepared(path, backUp)
  try {
    finishRestore(path)
    if (existsSync(path)) assertOurs(path)
    else if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) throw new OpenError('damaged')
    else createDatabase(path)
  } catch (error) {
    throw toOpenError(error)
  }
  return prepared(path, backUp)
}

/**
 * A restore that was killed after it had moved the old database aside left its whole, checked copy; one killed before
 * that left a copy that is no longer wanted.
 */
function finishRestore(path: string): void {
  const incoming = incomingPath(path)
  if (existsSync(path)) removeDatabase(incoming)
  else if (existsSync(incoming)) renameSync(incoming, path)
}

/** Looks at the file without SQLite, so that a file that is not ours, or newer, is left byte for byte as it was. */
function assertOurs(path: string): void {
  // SQLite opens what it may not write for reading, and then fails with an error of its lock's.
  accessSync(path, constants.R_OK | constants.W_OK)
  const header = readHeader(path)
  if (header === null) throw new OpenError('damaged')
  if (header.applicationId !== APPLICATION_ID) throw new OpenError('foreign')
  if (header.schemaVersion < 1) throw new OpenError('damaged')
  assertNotNewer(header.schemaVersion)
}

/** Made under another name and renamed when whole, so that a kill in between leaves no half database behind. */
function createDatabase(path: string): void {
  const unfinished = `${path}.creating`
  removeDatabase(unfinished)
  try {
    const connection = prepared(unfinished, () => null)
    try {
      connection.prepare("INSERT INTO meta (key, value) VALUES ('databaseId', ?)").run(newId())
    } finally {
      closeTidily(connection)
    }
    renameSync(unfinished, path)
    syncFolder(dirname(path))
  } catch (error) {
    removeDatabase(unfinished)
    throw error
  }
}

function prepared(path: string, backUp: BackUp): Connection {
  let connection: Connection | null = null
  try {
    connection = openRaw(path)
    applySettings(connection)
    // A file that can only be read, or that another process holds, is found out now and not at the first save.
    connection.exec('BEGIN IMMEDIATE; ROLLBACK')
    migrate(connection, backUp)
    return connection
  } catch (error) {
    connection?.close()
    throw toOpenError(error)
  }
}

/** A quick look over all pages. Throws {@link OpenError} `damaged`. The full check belongs to the backup. */
export function assertSound(connection: Connection): void {
  const [first] = connection.pragma('quick_check(1)') as { quick_check: string }[]
  if (first?.quick_check !== 'ok') throw new OpenError('damaged', first?.quick_check)
}

function* tableByTable(connection: Connection): Stretches<void> {
  // Without the full-text indexes: what they are kept in is looked over, and their own check takes long at a stretch.
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %'")
    .pluck()
    .all() as string[]
  for (const table of ['sqlite_schema', ...tables]) {
    if (!connection.open) return
    // The names come from the schema itself, never from outside, so they may stand in the text.
    const [first] = connection.pragma(`quick_check("${table}")`) as { quick_check: string }[]
    if (first?.quick_check !== 'ok') throw new OpenError('damaged', first?.quick_check)
    yield
  }
}

/**
 * The same look, one table after the other, with the calls that wait answered in between: all pages of a large file at
 * a stretch take longer than one notices. Ends early where the connection is closed meanwhile.
 */
export const assertSoundInTurns = (connection: Connection): Promise<void> => inTurns(tableByTable(connection))
