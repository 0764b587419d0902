// `npm run package`: for this machine's system, from the Electron that is here already, without downloads: an unpacked
// build, and on Linux a .tar.gz and a .deb.
// `-- --prove` tries a build of each in a clean place, with the main job done in it (test/proof/packages.ts).
// `-- --installer` makes Windows' or macOS' installers; that needs the official Electron and its tools.
import { rmSync } from 'node:fs'
import { enter } from './setup/enter.mjs'

const [INSTALLER, PROVE] = ['--installer', '--prove']
/** Where the build lies that lets itself be driven. It is thrown away: nobody is to start it by mistake. */
const PROOF = 'out/proof'

/** @typedef {import('./runtime/resolve.mjs').Runtime} Runtime */

/** @param {Runtime} runtime */
async function prove(runtime) {
  const { packageApp, packForLinux } = await import('./package/packageApp.mjs')
  const { drive } = await import('./setup/drive.mjs')
  const { inProject } = await import('./setup/paths.mjs')
  try {
    await packageApp(runtime, { drivable: true, output: PROOF })
    const { archive, deb } = await packForLinux(runtime, PROOF)
    return await drive('test/proof/packages.ts', [PROOF, archive, deb])
  } finally {
    rmSync(inProject(PROOF), { recursive: true, force: true })
  }
}

await enter(async () => {
  const { packageApp, packForLinux } = await import('./package/packageApp.mjs')
  const { prepare } = await import('./setup/prepare.mjs')
  const runtime = await prepare({ packages: [] })
  if (process.argv.includes(PROVE)) return prove(runtime)
  const installers = await packageApp(runtime, { installer: process.argv.includes(INSTALLER) })
  const files = process.platform === 'linux' ? Object.values(await packForLinux(runtime)) : installers
  console.log(['Packaged into out/package/', ...files].join('\n  '))
  if (runtime.kind !== 'registry') return
  console.log(`NOTE: built on Electron ${runtime.electronVersion} from the package registry, for testing only. Do not give it to users.`)
})
