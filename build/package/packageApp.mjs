// Packages the app with electron-builder from the Electron that is here already.
import { inProject, ROOT } from '../setup/paths.mjs'
import { step } from '../setup/progress.mjs'
import { FILE_NAME, OUTPUT, PACKAGE_CONFIG } from './config.mjs'
import { adaptToRegistryRuntime } from './registryRuntime.mjs'

/** @typedef {import('../runtime/resolve.mjs').Runtime} Runtime */

/**
 * @param {Runtime} runtime
 * @param {boolean} installer whether to make the platform's installers, which needs the official Electron and a network
 * @returns {Promise<string[]>} the installers; an unpacked build lies in out/package/
 */
export async function packageApp(runtime, installer) {
  const forTesting = runtime.kind === 'registry'
  if (forTesting && installer) throw new Error('Installers are made from the official Electron only. With a network: npx install-electron')
  const { build, Platform } = await import('electron-builder')
  /** @type {import('electron-builder').Configuration} */
  const config = {
    ...PACKAGE_CONFIG,
    electronDist: runtime.folder,
    electronVersion: runtime.electronVersion,
    afterPack: (context) => (forTesting ? adaptToRegistryRuntime(context.appOutDir, runtime.sqliteBinding) : undefined),
  }
  const targets = Platform.current().createTarget(installer ? null : 'dir')
  return step('Packaging', () => build({ projectDir: ROOT, targets, config, publish: 'never' }))
}

/** The program in an unpacked Linux build. */
export const packagedExecutable = () => inProject(OUTPUT, 'linux-unpacked', FILE_NAME)
