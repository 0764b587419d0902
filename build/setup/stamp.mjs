// Remembers what a result was made from, so that unchanged input is not worked on again.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { filesBelow } from './files.mjs'

/**
 * One hash over names and contents of files.
 * @param {string} root names are taken relative to it
 * @param {readonly string[]} paths files or folders, relative to the root; those that do not exist are left out
 * @returns {string}
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256')
  for (const { path } of paths.flatMap((each) => filesBelow(join(root, each)))) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path).replaceAll('\\', '/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} stamp file with the hash of what the result was made from
 * @param {string} hash
 * @returns {boolean} whether the result is still current
 */
export function isCurrent(stamp, hash) {
  try {
    return readFileSync(stamp, 'utf8') === hash
  } catch {
    return false
  }
}

/**
 * @param {string} stamp
 * @param {string} hash
 */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
