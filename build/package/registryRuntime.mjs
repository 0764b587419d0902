// Makes an unpacked build from the registry runtime run: for testing only, as docs/adr/0003-runtime.md says.
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * @param {string} folder the unpacked build
 * @param {string | null} sqliteBinding better-sqlite3 compiled for the runtime
 */
export async function adaptToRegistryRuntime(folder, sqliteBinding) {
  // The loader would be started instead of the app's own archive.
  await rm(join(folder, 'resources', 'app'), { recursive: true, force: true })
  if (!sqliteBinding) return
  const shipped = join(folder, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds')
  await copyFile(sqliteBinding, join(shipped, `${process.platform}-${process.arch}.node`))
}
