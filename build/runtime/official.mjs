// The official Electron binary: found in node_modules, else downloaded once from the Electron project's own release page.
import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sizeOf } from '../setup/files.mjs'
import { megabytes, step } from '../setup/progress.mjs'
import { withLock, withWorkFolder } from '../setup/lock.mjs'
import { cacheFolder, inProject } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { executableName } from './plan.mjs'

/** A machine that cannot reach the release page shall not wait for it: give up when this long passes without a byte. */
const SILENCE_MILLISECONDS = 15_000
const POLL_MILLISECONDS = 500

/** @returns {string} the version of Electron that package.json pins */
export function pinnedVersion() {
  return JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version
}

/** @returns {string} folder of the official binary, whether it is there or not */
export const officialFolder = () => inProject('node_modules', 'electron', 'dist')

/** @returns {boolean} whether the official binary of the pinned version is complete */
export function isOfficialPresent() {
  try {
    const version = readFileSync(join(officialFolder(), 'version'), 'utf8').trim().replace(/^v/, '')
    return version === pinnedVersion() && existsSync(join(officialFolder(), executableName(process.platform)))
  } catch {
    return false
  }
}

/** The note that the download failed here, so that it is not tried again at each start. */
const refusalNote = () => join(cacheFolder(), `electron-${pinnedVersion()}-not-reachable`)

/** @returns {boolean} */
export const isOfficialRefused = () => existsSync(refusalNote())

/**
 * Runs Electron's own installer, which checks the download against the checksums in its package.
 * @param {string} folder for its temporary files, watched for progress
 * @param {(progress: string) => void} show
 */
async function install(folder, show) {
  const silence = new AbortController()
  let size = 0
  let grewAt = Date.now()
  const timer = setInterval(() => {
    const now = sizeOf(folder) + sizeOf(officialFolder())
    if (now > size) grewAt = Date.now()
    size = now
    if (size > 0) show(megabytes(size))
    if (Date.now() - grewAt > SILENCE_MILLISECONDS) silence.abort()
  }, POLL_MILLISECONDS)
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' }
  try {
    await run(process.execPath, [inProject('node_modules', 'electron', 'install.js')], { env, signal: silence.signal })
  } finally {
    clearInterval(timer)
  }
}

/**
 * Tries the official download.
 * @returns {Promise<boolean>} whether the official binary is there now; a failure is remembered
 */
export function downloadOfficial() {
  return withLock(`${refusalNote()}.attempt`, async () => {
    if (isOfficialPresent()) return true
    const label = `Fetching Electron ${pinnedVersion()} from its release page, about 120 MB`
    const attempt = () => step(label, (show) => withWorkFolder(refusalNote(), (folder) => install(folder, show)), 'cannot be reached from here')
    try {
      await attempt()
      await rm(refusalNote(), { force: true })
      return isOfficialPresent()
    } catch (error) {
      await writeFile(refusalNote(), `${new Date().toISOString()}\n${error}\nTo try again: npx install-electron\n`)
      return false
    }
  })
}
