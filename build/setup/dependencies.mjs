// Installs the dependencies from the lock file. Runs on the machine's own Node, before any package is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOf } from './files.mjs'
import { withLock } from './lock.mjs'
import { isInstalled } from './lockFile.mjs'
import { inProject, PROJECT_NODE, ROOT } from './paths.mjs'
import { megabytes, step } from './progress.mjs'
import { run } from './run.mjs'
import { hashOf, isCurrent, writeStamp } from './stamp.mjs'

const INPUTS = ['package-lock.json', '.npmrc']
const OLDEST_NODE = 20
const MODULES = inProject('node_modules')
const STAMP = join(MODULES, '.samverkansstod-installed')

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** @returns {boolean} whether node_modules holds what the lock file says */
function isCurrentlyInstalled() {
  if (!existsSync(PROJECT_NODE)) return false
  const inputs = hashOf(ROOT, INPUTS)
  if (isCurrent(STAMP, inputs)) return true
  const record = join(MODULES, '.package-lock.json')
  if (!existsSync(record) || !isInstalled(readJson(inProject('package-lock.json')), readJson(record))) return false
  writeStamp(STAMP, inputs)
  return true
}

/** Runs npm ci and shows how much it has written. */
function install() {
  return step('Installing the packages of package-lock.json, about a minute', async (show) => {
    const timer = setInterval(() => show(`${megabytes(sizeOf(MODULES))} of about 680 MB`), 2000)
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, shell: process.platform === 'win32' })
    } finally {
      clearInterval(timer)
    }
  })
}

/**
 * Brings node_modules in line with the lock file.
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or later is needed; this is ${process.version}`)
  }
  if (isCurrentlyInstalled()) return false
  // The lock lies outside node_modules, which npm ci empties.
  await withLock(inProject('dist', '.dependencies'), async () => {
    if (isCurrentlyInstalled()) return
    const inputs = hashOf(ROOT, INPUTS)
    await install()
    writeStamp(STAMP, inputs)
  })
  return true
}
