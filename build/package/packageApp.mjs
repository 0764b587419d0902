// Packages the app with electron-builder from the Electron that is here already.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject, ROOT } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { makeArchive } from './archive.mjs'
import { componentsOf } from './components.mjs'
import { ENCLOSED, FILE_NAME, OUTPUT, PACKAGE_CONFIG } from './config.mjs'
import { makeDeb } from './deb.mjs'
import { noticesOf } from './notices.mjs'
import { adaptToRegistryRuntime } from './registryRuntime.mjs'
import { billOfMaterials } from './sbom.mjs'

/** @typedef {import('../runtime/resolve.mjs').Runtime} Runtime */

/**
 * @typedef {object} PackageOptions
 * @property {boolean} [installer] whether to make Windows' or macOS' installers, which needs the official Electron and a network
 * @property {boolean} [drivable] a build that lets a test drive it from outside, which the released one refuses
 * @property {string} [output] folder below the project's root
 */

/** @param {Runtime} runtime The list of parts and the licences, which lie beside the program. */
async function writeEnclosed(runtime) {
  const components = componentsOf(runtime.electronVersion)
  await mkdir(inProject(ENCLOSED), { recursive: true })
  await writeFile(inProject(ENCLOSED, 'sbom.cdx.json'), billOfMaterials(components))
  await writeFile(inProject(ENCLOSED, 'THIRD-PARTY-NOTICES.txt'), noticesOf(components))
}

/**
 * @param {Runtime} runtime
 * @param {PackageOptions} [options]
 * @returns {Promise<string[]>} the installers, where asked for; an unpacked build lies in the output folder
 */
export async function packageApp(runtime, { installer = false, drivable = false, output = OUTPUT } = {}) {
  const forTesting = runtime.kind === 'registry'
  if (forTesting && installer) throw new Error('Installers are made from the official Electron only. With a network: npx install-electron')
  const { build, Platform } = await import('electron-builder')
  await writeEnclosed(runtime)
  /** @type {import('electron-builder').Configuration} */
  const config = {
    ...PACKAGE_CONFIG,
    directories: { ...PACKAGE_CONFIG.directories, output },
    electronDist: runtime.folder,
    electronVersion: runtime.electronVersion,
    extraMetadata: { drivable },
    afterPack: (context) => (forTesting ? adaptToRegistryRuntime(context.appOutDir, runtime.sqliteBinding) : undefined),
  }
  const targets = Platform.current().createTarget(installer ? null : 'dir')
  return step('Packaging', () => build({ projectDir: ROOT, targets, config, publish: 'never' }))
}

/** @param {string} [output] The folder with an unpacked Linux build. */
export const unpackedFolder = (output = OUTPUT) => inProject(output, 'linux-unpacked')

/** @param {string} [output] The program in an unpacked Linux build. */
export const packagedExecutable = (output = OUTPUT) => join(unpackedFolder(output), FILE_NAME)

/**
 * The unpacked Linux build as .tar.gz and .deb. Those made of the registry runtime say in their names that they are for
 * testing, and as Debian packages they are older than any that is not.
 * @param {Runtime} runtime
 * @param {string} [output]
 * @returns {Promise<{ archive: string, deb: string }>}
 */
export async function packForLinux(runtime, output = OUTPUT) {
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8'))
  const forTesting = runtime.kind === 'registry'
  const build = { unpacked: unpackedFolder(output), output: inProject(output) }
  const stem = `${FILE_NAME}-${version}-linux-${process.arch}${forTesting ? '-testing' : ''}`
  await rm(join(build.output, `${stem}.tar.gz`), { force: true })
  const archive = await step('Archive', () => makeArchive({ ...build, stem }))
  const deb = await step('Debian package', () => makeDeb({ ...build, version: forTesting ? `${version}~testing` : version }))
  return { archive, deb }
}
