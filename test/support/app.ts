// Starts the real app in a real window and leaves nothing behind: no process and no folder.
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, type Page, _electron } from 'playwright-core'
import { environmentFor, resolveRuntime } from '../../build/runtime/resolve.mjs'
import { ROOT } from '../../build/setup/paths.mjs'
import { collectLogs, logFilesIn } from './appLogs.ts'
import { drawnScreen } from './drawnScreen.ts'
import { hasEnded, killTree, signalTree } from './processTree.ts'

export interface LaunchOptions {
  /** User-data folder to use and keep; without it the app gets an empty one, removed at the end. */
  readonly userData?: string
  /** Opens the app on demo data. */
  readonly demo?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments for the app, after its folder. */
  readonly args?: readonly string[]
  readonly colorScheme?: 'light' | 'dark'
  /** Folder with the app's package.json; this project unless a test brings an app of its own. */
  readonly appFolder?: string
}

export interface RunningApp {
  readonly app: ElectronApplication
  /** The first window, with its first screen drawn and reduced motion. */
  readonly window: Page
  readonly userData: string
  /** Quits as the user would and waits until every process is gone; kills after 15 seconds. */
  close(): Promise<void>
  /** Ends all processes of this app at once, as a power cut would. The user-data folder stays until `close`. */
  kill(): Promise<void>
  /** What the main process wrote, the page's console and its errors, in order. */
  logs(): string
}

const START_MILLISECONDS = 30_000
const QUIT_MILLISECONDS = 15_000

async function startProcess(options: LaunchOptions, userData: string): Promise<ElectronApplication> {
  const runtime = await resolveRuntime()
  const appFolder = options.appFolder ?? ROOT
  const demo = options.demo ? ['--demo'] : []
  return _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.launchArguments, appFolder, ...demo, ...(options.args ?? [])],
    env: { ...environmentFor(runtime, appFolder), SAMVERKANSSTOD_USER_DATA: userData, ...options.env },
    cwd: appFolder,
    chromiumSandbox: !runtime.launchArguments.includes('--no-sandbox'),
    colorScheme: options.colorScheme ?? 'light',
    timeout: START_MILLISECONDS,
  })
}

/** Waits until the page has drawn something and its fonts are there. */
async function firstScreen(app: ElectronApplication, options: LaunchOptions): Promise<Page> {
  const window = await app.firstWindow({ timeout: START_MILLISECONDS })
  await window.emulateMedia({ reducedMotion: 'reduce', colorScheme: options.colorScheme ?? 'light' })
  await drawnScreen(window, START_MILLISECONDS)
  await window.evaluate(() => document.fonts.ready.then(() => undefined))
  // Xvfb puts the pointer in the middle of its screen, where it would hover over whatever the window shows there.
  await window.mouse.move(0, 0)
  return window
}

async function quit(app: ElectronApplication, main: ChildProcess): Promise<void> {
  if (!hasEnded(main)) {
    const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()))
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>((resolve) => (timer = setTimeout(resolve, QUIT_MILLISECONDS)))
    // A lost connection here only means that the app was quicker; the process itself tells whether it is gone.
    await Promise.race([Promise.all([app.close().catch(() => undefined), ended]), tooLong])
    clearTimeout(timer)
  }
  await killTree(main.pid ?? 0)
}

const nothingYet = () => ''

/**
 * Starts the app on the runtime that this machine has.
 * Close it in the test's teardown; the fixture in `fixtures.ts` does that by itself.
 * @throws Error with the app's own output, when no window shows a first screen within half a minute
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'samverkansstod-test-')))
  const removeFolder = async () => {
    if (!options.userData) await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  let stop = removeFolder
  let logs = nothingYet
  try {
    const app = await startProcess(options, userData)
    // Asked for now: Playwright forgets the process of an app that was killed.
    const main = app.process()
    const processId = main.pid ?? 0
    const killAtExit = () => signalTree(processId)
    process.on('exit', killAtExit)
    logs = collectLogs(app)
    stop = async () => {
      await quit(app, main)
      process.off('exit', killAtExit)
      await removeFolder()
    }
    const window = await firstScreen(app, options)
    return { app, window, userData, close: stop, kill: () => killTree(processId), logs }
  } catch (error) {
    const said = [logs(), logFilesIn(userData)].join('\n')
    await stop()
    throw new Error(`The app did not start: ${error instanceof Error ? error.message : error}\n${said}`, { cause: error })
  }
}
