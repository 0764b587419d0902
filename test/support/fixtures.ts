// The test function of the end-to-end tests: `test('...', async ({ launch }) => ...)` gets apps that cannot leak.
import { mkdirSync } from 'node:fs'
import { test as base } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'
import { type LaunchOptions, type RunningApp, launchApp } from './app.ts'

type Launch = (options?: LaunchOptions) => Promise<RunningApp>

/** Leaves a picture of each window in out/e2e/ and the app's own words in the report. */
async function explainFailure(name: string, apps: readonly RunningApp[]): Promise<void> {
  const folder = inProject('out', 'e2e')
  mkdirSync(folder, { recursive: true })
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [index, running] of apps.entries()) {
    const path = `${folder}/${file}-${index + 1}.png`
    // The window may be gone, which is then the very failure that is being told about.
    await running.window.screenshot({ path, timeout: 5000 }).catch(() => undefined)
    process.stderr.write(`\n--- ${name}: app ${index + 1} said (picture: ${path})\n${running.logs()}\n---\n`)
  }
}

/** Vitest's `test` with `launch`, which starts the app like `launchApp` and closes it whatever happens. */
export const test = base.extend<{ launch: Launch }>({
  launch: async ({ task }, provide) => {
    const apps: RunningApp[] = []
    await provide(async (options) => {
      const running = await launchApp(options)
      apps.push(running)
      return running
    })
    if (task.result?.state === 'fail') await explainFailure(task.name, apps)
    await Promise.all(apps.map((running) => running.close()))
  },
})
