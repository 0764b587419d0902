import type { LockMinutes } from '../domain/appLock.ts'
import type { CopyFault, OfferedFile } from '../domain/attachments/attachment.ts'

/** Calls that name paths, and so can never come from the window. */
export type FileRequest =
  /** Paths that were dropped on the window or picked in a dialog; answered with `OfferedFile[]`. */
  | { readonly what: 'offerFiles'; readonly paths: readonly string[] }
  /** A copy that cannot be written to, in a folder of its own under `folder`; answered with its path or a fault. */
  | { readonly what: 'copyToOpen'; readonly id: string; readonly folder: string }
  /** What a copy would be called; answered with the name. */
  | { readonly what: 'nameToSave'; readonly id: string }
  | { readonly what: 'copyToSave'; readonly id: string; readonly path: string }

/** A secret's enclosure, as `electron/seal` makes it; here it is only carried. */
interface Enclosed {
  readonly salt: string
  readonly nonce: string
  readonly box: string
}

export interface KeptLock {
  readonly minutes: LockMinutes
  readonly passphrase: Enclosed
}

/** What the main process holds a passphrase against; null = there is no lock. `recovery`: the code of the backups, where they are sealed. */
export type LockFacts = (KeptLock & { readonly recovery: Enclosed | null }) | null

/** The lock lies in the database, but is guarded by the main process: the window cannot reach around it. */
export type LockRequest =
  /** Answered with `LockFacts`. */
  | { readonly what: 'readLock' }
  /** Answered with `LockFacts`, as they then are. */
  | { readonly what: 'saveLock'; readonly lock: KeptLock | null }

/**
 * What the main process asks the store on its own.
 * The window has methods of the contract only, and the contract has none of these.
 */
export type InsideRequest = FileRequest | LockRequest

/** What each is answered with. */
export interface InsideAnswers {
  readonly offerFiles: readonly OfferedFile[]
  readonly copyToOpen: CopiedFile
  readonly nameToSave: string
  readonly copyToSave: CopiedFile
  readonly readLock: LockFacts
  readonly saveLock: LockFacts
}

export interface CopiedFile {
  readonly path: string
  readonly fault: CopyFault | null
}
