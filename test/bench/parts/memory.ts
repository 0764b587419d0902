// Memory of all processes together, after the list and a case have been opened, against the bare window.
import { setTimeout as pause } from 'node:timers/promises'
import { type Ground, userDataFolder } from '../ground.ts'
import { memoryOf } from '../processes.ts'
import { type Probed, startProbed } from '../probe.ts'
import { type Findings, row } from '../report.ts'
import { TO_BARE_SCREEN, TO_FIRST_SCREEN, TO_LIST_AND_CASE } from '../steps.ts'

const ROUNDS = 5
/** The check of all pages after the start is over, and what was only needed once is given back. */
const SETTLE_MILLISECONDS = 4000

async function megabytesAfter(ground: Ground, probed: Probed): Promise<number> {
  const running = await startProbed(ground, probed)
  try {
    await pause(SETTLE_MILLISECONDS)
    return memoryOf(running.processId).megabytes
  } finally {
    await running.end()
  }
}

const cannot = { id: 'memory', what: 'memory of all processes', why: 'shared memory is only told per process on Linux' }

export async function measureMemory(ground: Ground): Promise<Findings> {
  if (process.platform !== 'linux') return { rows: [], notMeasured: [cannot] }
  const app = { appFolder: ground.appFolder, userData: await userDataFolder(ground, 'memory', true) }
  const bare = { appFolder: ground.bareFolder, userData: await userDataFolder(ground, 'memory-bare', false), steps: TO_BARE_SCREEN }
  const [first, opened, raw]: number[][] = [[], [], []]
  for (let round = 0; round < ground.rounds(ROUNDS); round++) {
    raw?.push(await megabytesAfter(ground, bare))
    first?.push(await megabytesAfter(ground, { ...app, steps: TO_FIRST_SCREEN }))
    opened?.push(await megabytesAfter(ground, { ...app, steps: TO_LIST_AND_CASE }))
  }
  const baseline = { what: 'bare window', values: raw ?? [] }
  return {
    rows: [
      row({ id: 'memory.first', what: 'memory (PSS): first screen', unit: 'MB', app: first ?? [], baseline }),
      row({ id: 'memory.opened', what: 'memory (PSS): after list and case', unit: 'MB', app: opened ?? [], baseline }),
    ],
    notMeasured: [],
  }
}
