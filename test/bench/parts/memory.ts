// Memory of all processes together, after the list and a case have been opened, against the bare window.
import { setTimeout as pause } from 'node:timers/promises'
import { type Ground, userDataFolder } from '../ground.ts'
import { type GroupMemory, memoryOf } from '../processes.ts'
import { type Probed, startProbed } from '../probe.ts'
import { type Findings, row } from '../report.ts'
import { TO_BARE_SCREEN, TO_FIRST_SCREEN, TO_LIST_AND_CASE } from '../steps.ts'

const ROUNDS = 5
/** The check of all pages after the start is over, and what was only needed once is given back. */
const SETTLE_MILLISECONDS = 4000

async function memoryAfter(ground: Ground, probed: Probed): Promise<GroupMemory> {
  const running = await startProbed(ground, probed)
  try {
    await pause(SETTLE_MILLISECONDS)
    return memoryOf(running.processId)
  } finally {
    await running.end()
  }
}

const cannot = { id: 'memory', what: 'memory of all processes', why: 'shared memory is only told per process on Linux' }

export async function measureMemory(ground: Ground): Promise<Findings> {
  if (process.platform !== 'linux') return { rows: [], notMeasured: [cannot] }
  const app = { appFolder: ground.appFolder, userData: await userDataFolder(ground, 'memory', true) }
  const bare = { appFolder: ground.bareFolder, userData: await userDataFolder(ground, 'memory-bare', false), steps: TO_BARE_SCREEN }
  const [first, opened, raw]: GroupMemory[][] = [[], [], []]
  for (let round = 0; round < ground.rounds(ROUNDS); round++) {
    raw?.push(await memoryAfter(ground, bare))
    first?.push(await memoryAfter(ground, { ...app, steps: TO_FIRST_SCREEN }))
    opened?.push(await memoryAfter(ground, { ...app, steps: TO_LIST_AND_CASE }))
  }
  const told = (id: string, what: string, of: keyof GroupMemory, found: readonly GroupMemory[] = []) => {
    const values = (all: readonly GroupMemory[] = []) => all.map((each) => each[of])
    return row({ id, what, unit: 'MB', app: values(found), baseline: { what: 'bare window', values: values(raw) } })
  }
  return {
    rows: [
      told('memory.first', 'memory (PSS): first screen', 'proportional', first),
      told('memory.opened', 'memory (PSS): after list and case', 'proportional', opened),
      told('memory.own', 'memory shared with no other process: after list and case', 'own', opened),
    ],
    notMeasured: [],
  }
}
