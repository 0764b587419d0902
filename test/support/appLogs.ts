// Everything an app under test says, so that a failed test can show it.
import { readFileSync } from 'node:fs'
import type { ElectronApplication, Page } from 'playwright-core'
import { filesBelow } from '../../build/setup/files.mjs'

/** Harmless complaints of Chromium on a machine without a desktop session. */
const NOISE = /dbus|gpu_|viz_main|vaapi|GLib|libGL|Vulkan|ozone|sandbox|DevTools listening|Debugger (listening|attached)|For help, see|Waiting for the debugger/i

/** Starts to collect; the returned function gives what was said so far, one line each. */
export function collectLogs(app: ElectronApplication): () => string {
  const lines: string[] = []
  const add = (source: string, text: string) => {
    for (const line of text.split('\n')) if (line.trim() && !NOISE.test(line)) lines.push(`[${source}] ${line}`)
  }
  const listen = (page: Page) => {
    page.on('console', (message) => add(`page ${message.type()}`, message.text()))
    page.on('pageerror', (error) => add('page error', error.stack ?? error.message))
    page.on('crash', () => add('page', 'crashed'))
  }
  app.process().stdout?.on('data', (text: Buffer) => add('main', text.toString('utf8')))
  app.process().stderr?.on('data', (text: Buffer) => add('main', text.toString('utf8')))
  for (const page of app.windows()) listen(page)
  app.on('window', listen)
  return () => lines.join('\n')
}

const TAIL_CHARACTERS = 4000

/** The last lines of the log files that the app wrote: what it said before Playwright could listen. */
export function logFilesIn(userData: string): string {
  const logs = filesBelow(userData).filter(({ path }) => /\.(log|jsonl)$/.test(path))
  return logs.map(({ path }) => `${path}:\n${readFileSync(path, 'utf8').slice(-TAIL_CHARACTERS)}`).join('\n')
}
