import { statSync } from 'node:fs'

/** Tells one file from another that takes its name. */
export interface FileIdentity {
  readonly device: bigint
  /** The inode; on Windows the file's index in its volume. */
  readonly file: bigint
  /** Bytes when it was looked at. */
  readonly size: bigint
}

/** What lies at a path now, looked at from outside: a handle of ours, closed, would give up SQLite's locks. */
export function identityOfFile(path: string): FileIdentity | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? { device: found.dev, file: found.ino, size: found.size } : null
}

/**
 * Whether it is still the file that was opened. It only ever grows while it is ours, so one that has become shorter
 * was cut by somebody else.
 */
export const isStillTheFile = (opened: FileIdentity, now: FileIdentity | null): boolean =>
  now !== null && now.device === opened.device && now.file === opened.file && now.size >= opened.size
