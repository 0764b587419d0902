// Decides which Electron starts the app, from facts gathered elsewhere. The reasons are in docs/adr/0003-runtime.md.

/**
 * @typedef {'override' | 'official' | 'registry'} RuntimeKind
 * @typedef {object} RuntimeFacts
 * @property {string | undefined} override folder named by the user, if any
 * @property {boolean} officialPresent the official binary lies in node_modules
 * @property {boolean} officialRefused its download was tried on this machine and failed
 * @property {string} platform as in process.platform
 * @property {string} architecture as in process.arch
 */

/**
 * @param {RuntimeFacts} facts
 * @returns {RuntimeKind | 'download-official'}
 */
export function planRuntime(facts) {
  if (facts.override) return 'override'
  if (facts.officialPresent) return 'official'
  const hasSubstitute = facts.platform === 'linux' && facts.architecture === 'x64'
  // Where nothing can stand in for the official binary, its download is tried each time.
  return hasSubstitute && facts.officialRefused ? 'registry' : 'download-official'
}

/** The first Electron whose Node (22.14) speaks Node-API 10, which the shipped better-sqlite3 builds are made for. */
const FIRST_WITH_NODE_API_10 = 35

/**
 * Whether the shipped better-sqlite3 build would crash in this Electron, so that one has to be compiled for it.
 * @param {string} electronVersion for example `33.2.1`
 * @returns {boolean}
 */
export const needsOwnBinding = (electronVersion) => Number.parseInt(electronVersion, 10) < FIRST_WITH_NODE_API_10

/**
 * Path of the program inside an unpacked Electron.
 * @param {string} platform as in process.platform
 * @returns {string} with forward slashes
 */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}
