// The one answer to "which Electron?", for start, tests, tour, benchmarks and packaging alike.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/paths.mjs'
import { ensureBinding } from './binding.mjs'
import { downloadOfficial, isOfficialPresent, isOfficialRefused, officialFolder } from './official.mjs'
import { executableName, needsOwnBinding, planRuntime } from './plan.mjs'
import { ensureRegistryRuntime } from './registry.mjs'
import { sandboxArguments } from './sandbox.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable path of the program
 * @property {string} folder the unpacked Electron that holds it
 * @property {string} electronVersion for example `45.4.1`
 * @property {import('./plan.mjs').RuntimeKind} kind
 * @property {string | null} sqliteBinding better-sqlite3 compiled for this runtime; null where its shipped build works
 * @property {string[]} launchArguments to stand before the app folder on the command line
 */

/** @returns {Promise<{ kind: import('./plan.mjs').RuntimeKind, folder: string }>} */
async function chooseFolder() {
  const facts = {
    override: process.env['ELECTRON_OVERRIDE_DIST_PATH'],
    officialPresent: isOfficialPresent(),
    officialRefused: isOfficialRefused(),
    platform: process.platform,
    architecture: process.arch,
  }
  const first = planRuntime(facts)
  const arrived = first === 'download-official' && (await downloadOfficial())
  const plan = first === 'download-official' ? planRuntime({ ...facts, officialPresent: arrived, officialRefused: !arrived }) : first
  if (plan === 'override') return { kind: plan, folder: `${facts.override}` }
  if (plan === 'official') return { kind: plan, folder: officialFolder() }
  if (plan === 'registry') return { kind: plan, folder: await ensureRegistryRuntime() }
  throw new Error('Electron is not here and could not be fetched. With a network: npx install-electron')
}

/**
 * @param {string} folder an unpacked Electron
 * @returns {string} its version
 */
function versionOf(folder) {
  const file = join(folder, 'version')
  if (!existsSync(file)) throw new Error(`${folder} is not an unpacked Electron: it has no file named version`)
  return readFileSync(file, 'utf8').trim().replace(/^v/, '')
}

/**
 * Finds Electron, and fetches and prepares it where it is missing.
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime() {
  const { kind, folder } = await chooseFolder()
  const electronVersion = versionOf(folder)
  return {
    executable: join(folder, ...executableName(process.platform).split('/')),
    folder,
    electronVersion,
    kind,
    sqliteBinding: needsOwnBinding(electronVersion) ? await ensureBinding() : null,
    launchArguments: sandboxArguments(),
  }
}

/**
 * The environment in which the app starts on a runtime.
 * @param {Runtime} runtime
 * @param {string} [appFolder] the folder with the app's package.json
 * @returns {Record<string, string>}
 */
export function environmentFor(runtime, appFolder = ROOT) {
  const environment = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  // Left over from an editor's terminal or a test runner, these would turn Electron into plain Node, slow it down or
  // make it another app than the user's.
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_ENV', 'VITEST']) delete environment[name]
  environment['SAMVERKANSSTOD_APP_FOLDER'] = appFolder
  if (runtime.sqliteBinding) environment['SAMVERKANSSTOD_SQLITE_BINDING'] = runtime.sqliteBinding
  return environment
}

/**
 * One line for the terminal: which Electron is used, and what that means.
 * @param {Runtime} runtime
 * @returns {string}
 */
export function describe(runtime) {
  const name = `Electron ${runtime.electronVersion}`
  if (runtime.kind === 'override') return `${name} from ${runtime.folder}`
  if (runtime.kind === 'official') return `${name}, the official build`
  return `${name} from the package registry: for development and tests only, never packaged for users`
}
