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

/** Proportional set size: memory that several processes share is counted once, a part at each of them. */
function proportionalSizeOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

export interface GroupMemory {
  readonly processes: number
  readonly megabytes: number
}

/** Memory of all processes of a group. */
export function memoryOf(group: number): GroupMemory {
  const processes = inGroup(group)
  const kilobytes = processes.reduce((sum, { id }) => sum + proportionalSizeOf(id), 0)
  return { processes: processes.length, megabytes: (kilobytes * 1024) / 1e6 }
}
