// Starts an app inside the probe, without a driver, and reads what the probe reports.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { environmentFor } from '../../build/runtime/resolve.mjs'
import { hasEnded, killTree } from '../support/processTree.ts'
import type { Ground } from './ground.ts'
import { processorTimeOf } from './processes.ts'

export interface Step {
  /** What to click first, if anything. */
  readonly click?: string
  /** Waits until something matches. */
  readonly wait: string
}

export interface Probed {
  readonly appFolder: string
  readonly userData: string
  readonly steps: readonly Step[]
}

/** All in milliseconds since the process was started. */
export interface Marks {
  /** The first line of the main process ran. */
  readonly script: number
  /** The window asked for its page. */
  readonly page: number
  /** The page's document and scripts were read and run. */
  readonly dom: number
  /** What the steps waited for was painted in a window that is shown. */
  readonly usable: number
  /** Time that processors worked for all of its processes until then; other programs on the machine hardly touch it. */
  readonly processor: number
}

export interface RunningProbe {
  readonly marks: Marks
  readonly processId: number
  readonly end: () => Promise<void>
}

const START_MILLISECONDS = 60_000
const QUIT_MILLISECONDS = 10_000
const MARK = 'BENCH '

interface Told {
  readonly error?: string
  readonly scriptAt: number
  readonly pageAt: number
  readonly domAt: number
  readonly shownAt: number
  readonly paintedAt: number
}

/** The first message of the probe; everything else on the terminal is kept for the error. */
function firstMessage(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const said: string[] = []
    const fail = (why: string) => reject(new Error(`The app under measurement ${why}\n${said.slice(-20).join('\n')}`))
    const timer = setTimeout(() => fail('did not get through its steps'), START_MILLISECONDS)
    child.once('exit', (code) => fail(`ended with ${code}`))
    child.stderr?.on('data', (text: Buffer) => said.push(text.toString('utf8')))
    if (!child.stdout) return fail('has no output')
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith(MARK)) return said.push(line)
      clearTimeout(timer)
      return resolve(JSON.parse(line.slice(MARK.length)) as Told)
    })
  })
}

async function quit(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.stdin?.write('quit\n')
  const timer = setTimeout(() => child.kill(), QUIT_MILLISECONDS)
  if (!hasEnded(child)) await ended
  clearTimeout(timer)
  await killTree(child.pid ?? 0)
}

/** Starts an app and goes through its steps. The caller ends it. */
export async function startProbed(ground: Ground, { appFolder, userData, steps }: Probed): Promise<RunningProbe> {
  const { runtime, probeFolder } = ground
  const environment = environmentFor(runtime, probeFolder)
  const env = { ...environment, SAMVERKANSSTOD_USER_DATA: userData, BENCH_APP_FOLDER: appFolder, BENCH_STEPS: JSON.stringify(steps) }
  const startedAt = Date.now()
  // A group of its own, so that all its processes can be ended together.
  const child = spawn(runtime.executable, [...runtime.launchArguments, probeFolder], { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  const end = () => quit(child)
  try {
    const { error, scriptAt, pageAt, domAt, shownAt, paintedAt } = await firstMessage(child)
    const processor = processorTimeOf(child.pid ?? 0)
    if (error) throw new Error(`The page under measurement failed: ${error}`)
    const sinceStart = (at: number) => at - startedAt
    const usable = sinceStart(Math.max(shownAt, paintedAt))
    const marks = { script: sinceStart(scriptAt), page: sinceStart(pageAt), dom: sinceStart(domAt), usable, processor }
    return { marks, processId: child.pid ?? 0, end }
  } catch (error) {
    await killTree(child.pid ?? 0)
    throw error
  }
}

/** Starts an app, reads its marks and ends it. */
export async function marksOf(ground: Ground, probed: Probed): Promise<Marks> {
  const running = await startProbed(ground, probed)
  await running.end()
  return running.marks
}
