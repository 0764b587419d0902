import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Connection } from './connection.ts'
import { openDatabase } from './open.ts'

const PREFIX = 'samverkansstod-visning-'

const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Windows keeps open files; the next start removes them.
  }
}

/** Copies that a kill has left behind. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) remove(join(tmpdir(), name))
}

/**
 * Opens a database that may only be read, to be looked at. SQLite cannot read one with a log where it may not write
 * beside it, so a copy of both is opened; the file itself is not touched. The copy is readable by this user alone, and
 * has no name any more once it is open, where the system allows that.
 */
export function openForViewing(path: string): Connection {
  removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), PREFIX))
  const copy = join(folder, basename(path))
  try {
    for (const suffix of ['', '-wal']) if (existsSync(`${path}${suffix}`)) copyFileSync(`${path}${suffix}`, `${copy}${suffix}`)
    return openWritable(copy)
  } finally {
    remove(folder)
  }
}

/** A copy keeps the original's mode, which is what made it readable only. */
function openWritable(copy: string): Connection {
  for (const suffix of ['', '-wal']) if (existsSync(`${copy}${suffix}`)) chmodSync(`${copy}${suffix}`, 0o600)
  return openDatabase(copy)
}
