// Holds all writing where it would go nowhere, and lets it go on when the cause is gone.
import { dirname, join } from 'node:path'
import type { Hold, HoldReason } from '../../shared/domain/hold.ts'
import { formatInstant } from '../../shared/domain/date.ts'
import type { AppError } from '../../shared/ipc/outcome.ts'
import { safeFileName } from '../../shared/text/fileName.ts'
import { closeTidily, type Connection, holdWriting, letWrite } from '../db/connection.ts'
import { type FileIdentity, identityOfFile, isStillTheFile } from '../db/fileIdentity.ts'
import { toStorageError } from '../db/storageFaults.ts'
import { copyWholeTo } from '../db/wholeCopy.ts'
import { freePath } from '../files/writeFile.ts'
import type { StoreContext } from './context.ts'

/** What the database itself answers when it cannot write; an export's or a backup's folder may answer the same. */
const FAILED_WRITES = /^SQLITE_(IOERR|READONLY|CANTOPEN)/

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * The smallest write there is: it goes through the log and is flushed to the disk like any other. There and back,
 * because SQLite writes no page whose content stays the same.
 */
const tryToWrite = (connection: Connection): void =>
  connection
    .transaction(() => {
      connection.prepare("UPDATE meta SET value = value || ' ' WHERE key = 'databaseId'").run()
      connection.prepare("UPDATE meta SET value = trim(value) WHERE key = 'databaseId'").run()
    })
    .immediate()

/**
 * Watches over one store's writing. While it is held the connection itself refuses every change, so that no way round
 * is left open; reading goes on as before.
 */
export class WriteGuard {
  #hold: Hold | null = null
  #watched: { readonly connection: Connection; identity: FileIdentity } | null = null

  /** Why nothing is written now, or null. */
  get hold(): Hold | null {
    return this.#hold
  }

  /** Stops all writing into the open connection. */
  holdBack(context: StoreContext, reason: HoldReason, rest: Partial<Pick<Hold, 'rescuedPath' | 'isGone'>> = {}): void {
    this.#hold = { reason, since: context.clock().toISOString(), rescuedPath: null, isGone: false, ...rest }
    holdWriting(context.connection)
    context.emit({ kind: 'changed', topics: ['guard'], caseId: null })
  }

  /**
   * Run before every call and every few seconds: whether the file in the database's place is still the one that is
   * open. Where it is not, what is open is saved beside it at once, under a name of its own.
   */
  look(context: StoreContext): void {
    if (context.databasePath === ':memory:') return
    if (this.#watched?.connection !== context.connection) return this.#watch(context)
    if (this.#hold) return
    const now = identityOfFile(context.databasePath)
    if (now && isStillTheFile(this.#watched.identity, now)) this.#watched.identity = now
    else this.holdBack(context, 'replaced', { isGone: now === null, rescuedPath: rescue(context) })
  }

  /** Whether writing works: a held-back store tries, and goes on by itself where it does. */
  probe(context: StoreContext): boolean {
    const { reason } = this.#hold ?? { reason: null }
    // A file that is only a copy to look at, or no longer in its place, is not helped by being writable.
    if (reason !== null && reason !== 'write-failed') return false
    letWrite(context.connection)
    try {
      tryToWrite(context.connection)
      if (reason !== null) this.#goOn(context)
      return true
    } catch (error) {
      if (reason !== null) holdWriting(context.connection)
      else if (FAILED_WRITES.test(codeOf(error))) this.holdBack(context, 'write-failed')
      return false
    }
  }

  /**
   * What an error means to the user. One that may come from the database's own disk is followed by a probe: a single
   * failed write is only refused, a disk that goes on failing holds all writing.
   */
  translate(context: StoreContext, error: unknown): AppError | null {
    if (!this.#hold && context.connection.open && FAILED_WRITES.test(codeOf(error))) this.probe(context)
    const known = toStorageError(error)
    const isHeld = this.#hold && known?.code === 'storage' && ['read-only', 'write-failed'].includes(known.fault)
    return isHeld && this.#hold ? { code: 'storage', fault: this.#hold.reason } : known
  }

  /** Lets go of the database. SQLite leaves a log that came with another file alone, as the file lost its name. */
  close({ connection }: StoreContext): void {
    if (this.#hold) connection.close()
    else closeTidily(connection)
  }

  /** A connection that was opened just now is watched from now on; what held the one before is over. */
  #watch(context: StoreContext): void {
    const identity = identityOfFile(context.databasePath)
    if (!identity) return
    const wasHeld = this.#watched !== null && this.#hold !== null
    this.#watched = { connection: context.connection, identity }
    if (wasHeld) this.#goOn(context)
  }

  #goOn(context: StoreContext): void {
    this.#hold = null
    context.emit({ kind: 'store-ready' })
  }
}

/** Saves what is open as a new file beside the other; null where that cannot be done. */
function rescue(context: StoreContext): string | null {
  const name = safeFileName(`samverkansstod räddad ${formatInstant(context.clock().toISOString())}`, 'sqlite')
  const path = freePath(join(dirname(context.databasePath), name))
  return copyWholeTo(context.connection, path) ? path : null
}
