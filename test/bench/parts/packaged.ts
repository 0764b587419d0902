// The packaged app: its size, how it starts and what memory it takes, against the runtime alone and a bare window on it.
// Both are met over the same protocol, and the time until it answers is in both figures.
import { setTimeout as pause } from 'node:timers/promises'
import { relative } from 'node:path'
import { packageApp, packagedExecutable, unpackedFolder } from '../../../build/package/packageApp.mjs'
import { environmentFor } from '../../../build/runtime/resolve.mjs'
import { sizeOf } from '../../../build/setup/files.mjs'
import { ROOT } from '../../../build/setup/paths.mjs'
import { launchPackaged, type PackagedLaunch } from '../../support/packagedApp.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { memoryOf } from '../processes.ts'
import { type Findings, row } from '../report.ts'
import { OVERVIEW_CASE } from '../steps.ts'

const ROUNDS = 5
const SETTLE_MILLISECONDS = 4000

const megabytesIn = (folder: string): number[] => [sizeOf(folder) / 1e6]

interface Tried {
  readonly usable: number[]
  readonly memory: number[]
}

async function tryOnce(launch: PackagedLaunch, selector: string, tried: Tried): Promise<void> {
  const began = performance.now()
  const app = await launchPackaged(launch)
  try {
    await app.window.waitForSelector(selector)
    tried.usable.push(performance.now() - began)
    await pause(SETTLE_MILLISECONDS)
    tried.memory.push(memoryOf(app.process.pid ?? 0).proportional)
  } finally {
    await app.close()
  }
}

const cannot = { id: 'packaged', what: 'the packaged app', why: 'packed and measured on Linux only' }

export async function measurePackaged(ground: Ground): Promise<Findings> {
  if (process.platform !== 'linux') return { rows: [], notMeasured: [cannot] }
  const { runtime, bareFolder } = ground
  const output = relative(ROOT, `${ground.folder}/package`)
  await packageApp(runtime, { drivable: true, output })
  const [app, bare]: Tried[] = [{ usable: [], memory: [] }, { usable: [], memory: [] }]
  const userData = await userDataFolder(ground, 'packaged', true)
  const packaged: PackagedLaunch = {
    command: [packagedExecutable(output), ...runtime.launchArguments],
    env: { ...process.env, SAMVERKANSSTOD_USER_DATA: userData },
  }
  const raw: PackagedLaunch = {
    command: [runtime.executable, ...runtime.launchArguments, bareFolder],
    env: { ...environmentFor(runtime, bareFolder), SAMVERKANSSTOD_USER_DATA: await userDataFolder(ground, 'packaged-bare', false) },
  }
  for (let round = 0; round < ground.rounds(ROUNDS); round++) {
    if (bare) await tryOnce(raw, '#root p', bare)
    if (app) await tryOnce(packaged, OVERVIEW_CASE, app)
  }
  return {
    rows: [
      row({ id: 'packaged.size', what: 'packaged: size of the unpacked build', unit: 'MB', app: megabytesIn(unpackedFolder(output)), baseline: { what: 'the runtime alone', values: megabytesIn(runtime.folder) } }),
      row({ id: 'packaged.start', what: 'packaged: first usable screen, warm', app: app?.usable ?? [], baseline: { what: 'bare window', values: bare?.usable ?? [] } }),
      row({ id: 'packaged.memory', what: 'packaged: memory (PSS), first screen', unit: 'MB', app: app?.memory ?? [], baseline: { what: 'bare window', values: bare?.memory ?? [] } }),
    ],
    notMeasured: [],
  }
}
