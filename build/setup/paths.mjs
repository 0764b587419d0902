// Where things lie: the project, its own Node, and the cache that outlives node_modules.
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * @param {...string} parts path below the project's root
 * @returns {string} absolute path
 */
export const inProject = (...parts) => join(ROOT, ...parts)

/** The Node that the project's scripts and tests run on; it comes with the dependencies. */
export const PROJECT_NODE = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * The folder for what is large and outlives a clean checkout: runtimes and compiled add-ons.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function cacheFolder(environment = process.env, platform = process.platform) {
  if (environment['XDG_CACHE_HOME']) return join(environment['XDG_CACHE_HOME'], 'samverkansstod')
  if (platform === 'win32' && environment['LOCALAPPDATA']) return join(environment['LOCALAPPDATA'], 'samverkansstod-build')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'samverkansstod')
  return join(homedir(), '.cache', 'samverkansstod')
}
