// `npm run package`: an unpacked build for this machine, from the Electron that is here already, without downloads.
// `npm run package -- --installer` makes the platform's installers; that needs the official Electron and its tools.
import { enter } from './setup/enter.mjs'

const INSTALLER = '--installer'

await enter(async () => {
  const { packageApp } = await import('./package/packageApp.mjs')
  const { prepare } = await import('./setup/prepare.mjs')
  const runtime = await prepare({ packages: [] })
  const files = await packageApp(runtime, process.argv.includes(INSTALLER))
  console.log(['Packaged into out/package/', ...files].join('\n  '))
  if (runtime.kind !== 'registry') return
  console.log(`NOTE: built on Electron ${runtime.electronVersion} from the package registry, for testing only. Do not give it to users.`)
})
