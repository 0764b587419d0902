// Kept files that nothing names any more are first set aside and only later removed: an older backup may name them yet.
import { mkdirSync } from 'node:fs'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentPath, keptContents } from './contentStore.ts'
import { renamePatiently, syncFolder } from './writeFile.ts'

const ASIDE = 'undanlagda'
const HOUR_MS = 3_600_000
/** Somebody who puts an older backup back looks at it for some days before going on. */
const ASIDE_MS = 30 * 24 * HOUR_MS

const asidePath = (folder: string, sha256: string): string => join(folder, ASIDE, sha256)

/** How long ago a file came to where it is, by the machine's own clock; 0 where it is gone. */
async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs
  } catch {
    return 0
  }
}

/** Puts a file that was set aside back in its place; false where none was. */
export function recallContent(folder: string, sha256: string): boolean {
  const path = contentPath(folder, sha256)
  mkdirSync(dirname(path), { recursive: true })
  try {
    renamePatiently(asidePath(folder, sha256), path)
  } catch {
    return false
  }
  syncFolder(dirname(path))
  return true
}

async function setAside(folder: string, sha256: string): Promise<void> {
  const aside = asidePath(folder, sha256)
  mkdirSync(dirname(aside), { recursive: true })
  renamePatiently(contentPath(folder, sha256), aside)
  const now = new Date()
  await utimes(aside, now, now)
}

export interface SweepOptions {
  readonly isNamed: (sha256: string) => boolean
  /** What was disposed of goes at once, and with it everything else that nothing names. */
  readonly atOnce?: boolean
}

/**
 * Sets aside what nothing names, and removes what was set aside long ago. A file that is being added lies in its place
 * before its row does: what came within the hour is left.
 */
export async function sweepContents(folder: string, { isNamed, atOnce = false }: SweepOptions): Promise<{ aside: number; removed: number }> {
  let [aside, removed] = [0, 0]
  for (const { sha256, path } of await keptContents(folder)) {
    if (isNamed(sha256) || (!atOnce && (await ageOf(path)) < HOUR_MS)) continue
    await setAside(folder, sha256)
    aside += 1
  }
  for (const sha256 of await readdir(join(folder, ASIDE)).catch(() => [])) {
    const path = asidePath(folder, sha256)
    if (isNamed(sha256)) recallContent(folder, sha256)
    else if (atOnce || (await ageOf(path)) > ASIDE_MS) {
      await rm(path, { force: true })
      removed += 1
    }
  }
  return { aside, removed }
}
