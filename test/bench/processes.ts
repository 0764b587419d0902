// The processes of an app under measurement, found by the process group that they share. Linux only.
import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const MILLISECONDS_PER_TICK = 10

interface ProcessFacts {
  readonly id: number
  readonly group: number
  readonly processorMilliseconds: number
}

function factsOf(id: string): ProcessFacts | null {
  try {
    // The name in brackets may hold spaces; the numbers come after it: state, parent, group ...
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ').map(Number)
    // Own time in user and system mode, and that of children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0)
    return { id: Number(id), group: fields[2] ?? 0, processorMilliseconds: ticks * MILLISECONDS_PER_TICK }
  } catch {
    return null
  }
}

function inGroup(group: number): ProcessFacts[] {
  const ids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  return ids.flatMap((id) => factsOf(id) ?? []).filter((each) => each.group === group)
}

/** Processor time of all processes of a group, in milliseconds. */
export const processorTimeOf = (group: number): number => inGroup(group).reduce((sum, each) => sum + each.processorMilliseconds, 0)

const NO_MEMORY = { proportional: 0, own: 0 }

/** Kilobytes of one process; nothing for one that has ended meanwhile. */
function memoryOfProcess(id: number): typeof NO_MEMORY {
  try {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'latin1')
    const sizeOf = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0)
    return { proportional: sizeOf('Pss'), own: sizeOf('Private_Clean') + sizeOf('Private_Dirty') }
  } catch {
    return NO_MEMORY
  }
}

const BYTES_PER_KILOBYTE = 1024
const megabytes = (kilobytes: number): number => (kilobytes * BYTES_PER_KILOBYTE) / 1e6

export interface GroupMemory {
  /** Proportional set size: what several processes share is divided among them, also those of other programs. */
  readonly proportional: number
  /** What no other process shares: left free when the app ends. */
  readonly own: number
}

/** Memory of all processes of a group, in megabytes. */
export function memoryOf(group: number): GroupMemory {
  const each = inGroup(group).map(({ id }) => memoryOfProcess(id))
  const sum = (of: keyof GroupMemory) => megabytes(each.reduce((total, memory) => total + memory[of], 0))
  return { proportional: sum('proportional'), own: sum('own') }
}
