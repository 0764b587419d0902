// `npm run package`: an unpacked build for this machine, from the Electron that is here already, without downloads; on
// Linux also as .tar.gz and, where dpkg-deb is, as .deb.
// `npm run package -- --installer` makes Windows' or macOS' installers; that needs the official Electron and its tools.
import { enter } from './setup/enter.mjs'

const INSTALLER = '--installer'

await enter(async () => {
  const { packageApp, packForLinux } = await import('./package/packageApp.mjs')
  const { prepare } = await import('./setup/prepare.mjs')
  const runtime = await prepare({ packages: [] })
  const installers = await packageApp(runtime, { installer: process.argv.includes(INSTALLER) })
  const files = process.platform === 'linux' ? await packForLinux(runtime) : installers
  console.log(['Packaged into out/package/', ...files].join('\n  '))
  if (runtime.kind !== 'registry') return
  console.log(`NOTE: built on Electron ${runtime.electronVersion} from the package registry, for testing only. Do not give it to users.`)
})
