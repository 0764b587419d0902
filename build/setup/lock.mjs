// Lets one process at a time build a thing in the shared cache; the others wait and then find it done.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const POLL_MILLISECONDS = 250
/** A lock without a readable owner is only being written: leave it this long before taking it over. */
const UNSIGNED_MILLISECONDS = 5000

/**
 * @param {number} processId
 * @returns {boolean}
 */
function isAlive(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * @param {string} lock folder that is the lock
 * @returns {boolean} whether its owner is gone
 */
function isAbandoned(lock) {
  try {
    const owner = Number(readFileSync(join(lock, 'owner'), 'utf8'))
    if (owner > 0) return !isAlive(owner)
  } catch {
    // no owner is written yet, or the lock was just given back
  }
  try {
    return Date.now() - statSync(lock).mtimeMs > UNSIGNED_MILLISECONDS
  } catch {
    return false
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    mkdirSync(lock)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(lock, 'owner'), String(process.pid))
  return true
}

/**
 * Runs `work` while holding the lock of `target`. A lock whose owner died is taken over.
 * @template T
 * @param {string} target path that is being built; the lock lies beside it
 * @param {() => Promise<T>} work should first look whether another process has done it meanwhile
 * @returns {Promise<T>}
 */
export async function withLock(target, work) {
  const lock = `${target}.lock`
  mkdirSync(dirname(target), { recursive: true })
  for (let told = false; !take(lock); ) {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true })
    else {
      if (!told) console.log(`  Another set-up is at work on ${basename(target)}; waiting for it`)
      told = true
      await pause(POLL_MILLISECONDS)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

const PARTIAL = '.partial-'

/**
 * Gives `work` an empty folder beside the target, on the same disk, so that the result can be renamed into place.
 * Call it while holding the target's lock: what an interrupted set-up left there is removed.
 * @template T
 * @param {string} target
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWorkFolder(target, work) {
  const parent = dirname(target)
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(target)}${PARTIAL}`)) rmSync(join(parent, name), { recursive: true, force: true })
  }
  const folder = mkdtempSync(`${target}${PARTIAL}`)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
