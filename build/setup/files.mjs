// Walks folders. Node 20 names a directory entry's folder differently from one minor version to the next, so by path.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every file in a folder and below, in the same order on each machine; a file stands for itself.
 * @param {string} path file or folder; one that does not exist has no files
 * @returns {{ path: string, size: number }[]}
 */
export function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [{ path, size: found.size }]
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted()
  return names.flatMap((name) => {
    const file = statSync(join(path, name), { throwIfNoEntry: false })
    return file?.isFile() ? [{ path: join(path, name), size: file.size }] : []
  })
}

/**
 * @param {string} folder that another program may be writing to
 * @returns {number} bytes in all files below it; 0 when it changed too much under the count
 */
export function sizeOf(folder) {
  try {
    return filesBelow(folder).reduce((sum, file) => sum + file.size, 0)
  } catch {
    return 0
  }
}
