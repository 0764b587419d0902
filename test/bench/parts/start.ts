// From starting the program to its first usable screen, against a bare window on the same runtime.
import { setTimeout as pause } from 'node:timers/promises'
import { dirname } from 'node:path'
import { inProject } from '../../../build/setup/paths.mjs'
import { canMakeCold, makeCold } from '../fileCache.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { type Marks, marksOf, type Probed } from '../probe.ts'
import { type Findings, type NotMeasured, type Row, row } from '../report.ts'
import { TO_BARE_SCREEN, TO_FIRST_SCREEN } from '../steps.ts'

const WARM_ROUNDS = 9
const COLD_ROUNDS = 5
/** The last start's processes are gone, and the machine is quiet again. */
const PAUSE_MILLISECONDS = 300

interface Pair {
  readonly app: Probed
  readonly bare: Probed
}

const BARE = 'bare window'

function rowsOf(id: string, name: string, app: readonly Marks[], bare: readonly Marks[]): Row[] {
  const part = (mark: keyof Marks, what: string) =>
    row({ id: `${id}.${mark}`, what: `${name}: ${what}`, app: app.map((each) => each[mark]), baseline: { what: BARE, values: bare.map((each) => each[mark]) } })
  return [
    part('usable', 'first usable screen'),
    part('script', '  at: main script begins'),
    part('page', '  at: window asks for its page'),
    part('dom', '  at: page and scripts read and run'),
    part('processor', '  processor time of all processes'),
  ]
}

/** Starts both in turn. `before` runs before each start; false from it gives the round up. */
async function rounds(ground: Ground, pair: Pair, count: number, before: (probed: Probed) => boolean): Promise<Record<keyof Pair, Marks[]> | null> {
  const found = { app: [] as Marks[], bare: [] as Marks[] }
  for (let round = 0; round < count; round++)
    for (const kind of ['bare', 'app'] as const) {
      await pause(PAUSE_MILLISECONDS)
      if (!before(pair[kind])) return null
      found[kind].push(await marksOf(ground, pair[kind]))
    }
  return found
}

const COLD = 'start, cold'
const heldByOthers: NotMeasured = { id: 'start.cold', what: COLD, why: 'another program keeps the runtime in the file cache' }
const cannot: NotMeasured = { id: 'start.cold', what: COLD, why: 'needs Linux with fincore, to show that the files are out of the cache' }

async function coldRounds(ground: Ground, pair: Pair): Promise<Findings> {
  if (!canMakeCold()) return { rows: [], notMeasured: [cannot] }
  const { runtime } = ground
  const shared = [runtime.folder, inProject('node_modules', 'better-sqlite3'), ...(runtime.sqliteBinding ? [dirname(runtime.sqliteBinding)] : [])]
  const before = ({ appFolder, userData }: Probed) =>
    // Behind node_modules lies far more than a start reads, so only the app's own parts are named.
    makeCold([...shared, `${appFolder}/dist`, `${appFolder}/resources`, `${appFolder}/main.cjs`, `${appFolder}/index.html`, userData])
  const found = await rounds(ground, pair, ground.rounds(COLD_ROUNDS), before)
  return found ? { rows: rowsOf('start.cold', COLD, found.app, found.bare), notMeasured: [] } : { rows: [], notMeasured: [heldByOthers] }
}

export async function measureStart(ground: Ground): Promise<Findings> {
  const pair: Pair = {
    app: { appFolder: ground.appFolder, userData: await userDataFolder(ground, 'start', true), steps: TO_FIRST_SCREEN },
    bare: { appFolder: ground.bareFolder, userData: await userDataFolder(ground, 'start-bare', false), steps: TO_BARE_SCREEN },
  }
  // Once each without counting: fills the file cache and the caches of compiled code.
  await rounds(ground, pair, 1, () => true)
  const warm = await rounds(ground, pair, ground.rounds(WARM_ROUNDS), () => true)
  const cold = await coldRounds(ground, pair)
  const rows = warm ? rowsOf('start.warm', 'start, warm', warm.app, warm.bare) : []
  return { rows: [...rows, ...cold.rows], notMeasured: cold.notMeasured }
}
