import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { newId } from '../../shared/newId.ts'
import { APPLICATION_ID, applicationIdOf, applySettings, closeTidily, type Connection, openRaw } from './connection.ts'
import { migrate } from './migrate.ts'

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
  [/^SQLITE_(BUSY|LOCKED)/, 'locked'],
  [/^SQLITE_(FULL|IOERR_SHMSIZE)/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'read-only'],
  [/^SQLITE_(NOTADB|CORRUPT|IOERR)/, 'damaged'],
]

/** Translates an error of SQLite's at opening; errors of ours pass through. */
export function toOpenError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = FAULT_OF_CODE.find(([pattern]) => pattern.test(code))?.[1]
  return fault ? new OpenError(fault, error) : error
}

/**
 * Opens the database, made on first use, with its settings and its newest schema.
 * A file that exists but is empty or lacks our application id is damage or somebody else's, never "first run":
 * taking it for new would bury what it held.
 */
export function openDatabase(path: string, backUp: () => string | null = () => null): Connection {
  if (path === ':memory:') return prepared(path)
  if (!existsSync(path)) createDatabase(path)
  else if (statSync(path).size === 0) throw new OpenError('damaged')
  return prepared(path, (connection) => {
    if (applicationIdOf(connection) !== APPLICATION_ID) throw new OpenError('foreign')
  }, backUp)
}

/** Made under another name and renamed when whole, so that a kill in between leaves no half database behind. */
function createDatabase(path: string): void {
  const unfinished = `${path}.creating`
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${suffix}`, { force: true })
  const connection = prepared(unfinished)
  const remember = connection.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  remember.run('databaseId', newId())
  closeTidily(connection)
  renameSync(unfinished, path)
}

function prepared(
  path: string,
  check: (connection: Connection) => void = () => {},
  backUp: () => string | null = () => null,
): Connection {
  let connection: Connection | null = null
  try {
    connection = openRaw(path)
    check(connection)
    applySettings(connection)
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
