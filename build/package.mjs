// `npm run package`: an unpacked build for this machine, from the Electron that is here already, without downloads.
// `npm run package -- --installer` makes the platform's installers; that needs the official Electron and its tools.
import { enter } from './setup/enter.mjs'

const INSTALLER = '--installer'

await enter(async () => {
  const { PACKAGE_CONFIG } = await import('./package/config.mjs')
  const { adaptToRegistryRuntime } = await import('./package/registryRuntime.mjs')
  const { ROOT } = await import('./setup/paths.mjs')
  const { prepare } = await import('./setup/prepare.mjs')
  const { step } = await import('./setup/progress.mjs')
  const installer = process.argv.includes(INSTALLER)
  const runtime = await prepare({ packages: [] })
  if (runtime.kind === 'registry' && installer) throw new Error('Installers are made from the official Electron only. With a network: npx install-electron')
  const { build, Platform } = await import('electron-builder')
  const forTesting = runtime.kind === 'registry'
  /** @type {import('electron-builder').Configuration} */
  const config = {
    ...PACKAGE_CONFIG,
    electronDist: runtime.folder,
    electronVersion: runtime.electronVersion,
    afterPack: (context) => (forTesting ? adaptToRegistryRuntime(context.appOutDir, runtime.sqliteBinding) : undefined),
  }
  const targets = Platform.current().createTarget(installer ? null : 'dir')
  const files = await step('Packaging', () => build({ projectDir: ROOT, targets, config, publish: 'never' }))
  console.log(`Packaged into out/package/ ${files.join(' ')}`)
  if (forTesting) console.log(`NOTE: built on Electron ${runtime.electronVersion} from the package registry, for testing only. Do not give it to users.`)
})
