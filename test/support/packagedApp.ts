// Drives the packaged app. Its fuses close the ways in that Playwright's own launcher needs, so it is met over the
// protocol of the developer tools, which only a build made for tests opens.
import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, chromium, type Page } from 'playwright-core'
import { drawnScreen } from './drawnScreen.ts'
import { killTree } from './processTree.ts'

const START_MILLISECONDS = 30_000

export interface PackagedLaunch {
  /** The program, and what stands before it on the command line where it is started by another, such as `chroot`. */
  readonly command: readonly [string, ...string[]]
  readonly args?: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

export interface PackagedApp {
  readonly window: Page
  readonly process: ChildProcess
  /** Closes the window as the user would and waits until the program has ended. */
  close(): Promise<void>
}

/** The address in `DevTools listening on ws://127.0.0.1:39121/devtools/browser/…`. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`The packaged app did not start:\n${said}`)), START_MILLISECONDS)
    const listen = (text: Buffer) => {
      said += text.toString('utf8')
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stderr?.on('data', listen)
    child.stdout?.on('data', listen)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The packaged app ended with ${code}:\n${said}`))
    })
  })
}

async function pageOf(browser: Browser): Promise<Page> {
  const until = Date.now() + START_MILLISECONDS
  for (;;) {
    const page = browser.contexts().flatMap((context) => context.pages()).find((each) => !each.url().startsWith('devtools:') && each.url() !== 'about:blank')
    if (page) return page
    if (Date.now() > until) throw new Error('The packaged app shows no window')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Starts a packaged build made with `drivable` and connects to its window. */
export async function launchPackaged({ command: [program, ...before], args = [], env }: PackagedLaunch): Promise<PackagedApp> {
  const child = spawn(program, [...before, '--remote-debugging-port=0', ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child))
    const window = await pageOf(browser)
    await window.emulateMedia({ reducedMotion: 'reduce' })
    await drawnScreen(window, START_MILLISECONDS)
    const close = async () => {
      await window.evaluate(() => window.close()).catch(() => undefined)
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, START_MILLISECONDS))])
      await killTree(child.pid ?? 0)
    }
    return { window, process: child, close }
  } catch (error) {
    await killTree(child.pid ?? 0)
    throw error
  }
}
