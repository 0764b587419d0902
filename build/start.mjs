// `npm start`: sets up what is missing and opens the app; `npm start -- --demo` opens it on demo data.
import { hasDisplay } from './display/display.mjs'
import { enter } from './setup/enter.mjs'

await enter(async () => {
  if (!hasDisplay()) {
    console.log('There is no display here, so no window can be shown. The tour runs instead and leaves pictures in out/demo/.')
    const { drive } = await import('./setup/drive.mjs')
    return drive('test/demo/tour.ts')
  }
  const { environmentFor } = await import('./runtime/resolve.mjs')
  const { prepare } = await import('./setup/prepare.mjs')
  const { ROOT } = await import('./setup/paths.mjs')
  const { runOnTerminal } = await import('./setup/run.mjs')
  const runtime = await prepare({ packages: ['runtime'] })
  const commandLine = [...runtime.launchArguments, ROOT, ...process.argv.slice(2)]
  // The app closes its database before it ends; Ctrl+C must not take the store process away from it meanwhile.
  return runOnTerminal(runtime.executable, commandLine, { cwd: ROOT, env: environmentFor(runtime), ownGroup: true })
})
