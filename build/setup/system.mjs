// System packages on Debian and its relatives: found quickly, installed when this process may, else asked for.
import { spawnSync } from 'node:child_process'
import { megabytes, step } from './progress.mjs'
import { run } from './run.mjs'

/**
 * What is needed for what. Where Debian releases name a package differently, the names stand after one another.
 * @type {Readonly<Record<'runtime' | 'compiler' | 'display' | 'documents', readonly (readonly string[])[]>>}
 */
export const SYSTEM_PACKAGES = {
  /** The libraries that Electron itself is linked with, and a font to draw with. */
  runtime: [
    ['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1'], ['libxss1'], ['libxtst6', 'libxtst6t64'],
    ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'], ['libcups2', 'libcups2t64'], ['libdrm2'], ['libx11-xcb1'], ['fonts-dejavu-core'],
  ],
  /** For better-sqlite3 on the registry runtime. */
  compiler: [['gcc'], ['g++']],
  /** A screen for machines without one. */
  display: [['xvfb'], ['xauth']],
  /** The tests' independent judges of the PDF files: structure, text, pictures of pages, PDF/A. */
  documents: [
    ['qpdf'], ['poppler-utils'], ['libpdfbox2-java'], ['default-jre-headless'],
    ['libcommons-io-java'], ['libjaxb-api-java'], ['libactivation-java'],
  ],
}

/** @typedef {keyof typeof SYSTEM_PACKAGES} PackageGroup */

/**
 * @param {readonly (readonly string[])[]} wanted packages, each with the names it may have
 * @param {string} listing what dpkg-query says: state and name, one package a line
 * @returns {readonly (readonly string[])[]} those that are not installed under any name
 */
export function missingFrom(wanted, listing) {
  const installed = new Set([...listing.matchAll(/^ii\s+([^:\s]+)/gm)].map((match) => match[1]))
  return wanted.filter((names) => !names.some((name) => installed.has(name)))
}

/** @param {readonly (readonly string[])[]} wanted */
function missing(wanted) {
  const query = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package}\\n', ...wanted.flat()], { encoding: 'utf8' })
  // Not a Debian: which package holds what is then for the user to know; Electron names a library that it misses.
  return query.error ? [] : missingFrom(wanted, query.stdout)
}

/**
 * Whether apt can install a package of this name: a virtual package has no version of its own and is refused.
 * @param {string} name
 */
const isInstallable = (name) => spawnSync('apt-cache', ['show', '--no-all-versions', name]).status === 0

/**
 * The name under which this release of Debian has each package.
 * @param {readonly (readonly string[])[]} packages
 */
const namesHere = (packages) => packages.map((names) => names.find(isInstallable) ?? `${names[0]}`)

/**
 * @param {readonly string[]} names
 * @returns {Promise<number>} bytes that apt would fetch
 */
async function downloadSize(names) {
  const addresses = await run('apt-get', ['install', '--print-uris', '-qq', '-y', '--no-install-recommends', ...names])
  return [...addresses.matchAll(/^'\S+' \S+ (\d+) /gm)].reduce((sum, match) => sum + Number(match[1]), 0)
}

/** @param {readonly (readonly string[])[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A release that has been moved or a third-party source that is down must not stop packages that apt knows already.
  await step('Asking Debian for its list of packages', () => run('apt-get', ['update'], { env }).catch(() => ''))
  const names = namesHere(packages)
  const size = megabytes(await downloadSize(names))
  await step(`Installing ${names.join(' ')}, ${size} to fetch`, (show) => {
    const onStatus = (/** @type {string} */ text) => {
      const share = /^(dl|pm)status:[^:]*:([\d.]+):/m.exec(text)
      if (share) show(`${share[1] === 'dl' ? 'fetched' : 'installed'} ${Math.round(Number(share[2]))} %`)
    }
    const options = ['-y', '--no-install-recommends', '-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=300']
    return run('apt-get', ['install', ...options, ...names], { env, onStatus })
  })
}

/**
 * Makes sure that system packages are there.
 * @param {readonly PackageGroup[]} groups
 * @throws {Error} with the one command to run, where this process may not install them
 */
export async function ensureSystemPackages(groups) {
  if (process.platform !== 'linux' || groups.length === 0) return
  const absent = missing(groups.flatMap((group) => SYSTEM_PACKAGES[group]))
  if (absent.length === 0) return
  if (process.getuid?.() === 0) return install(absent)
  const command = `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${namesHere(absent).join(' ')}'`
  throw new Error(`System packages are missing. Install them with this command and try again:\n\n  ${command}\n`)
}
