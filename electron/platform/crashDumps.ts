import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes away pictures of memory that an earlier version wrote at a crash. They hold whatever was on the screen, nobody
 * clears them away, and nobody asks for them: the app makes none, and notes in its log that it crashed and why.
 */
export function removeCrashDumps(userData: string): void {
  try {
    rmSync(join(userData, 'Crashpad'), { recursive: true, force: true })
  } catch {
    // Held open or not ours to remove: nothing that the start waits for.
  }
}
