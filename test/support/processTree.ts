// Ends an app under test with all its helpers. Playwright makes the app the leader of a process group of its own.
import { type ChildProcess, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const GONE_MILLISECONDS = 5000
const POLL_MILLISECONDS = 10

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Whether a Linux process belongs to the group and still runs; one that only waits to be reaped holds nothing. */
function runsInGroup(processId: string, group: number): boolean {
  try {
    const [state, , processGroup] = readFileSync(`/proc/${processId}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')
    return Number(processGroup) === group && state !== 'Z' && state !== 'X'
  } catch {
    return false
  }
}

function groupRuns(group: number): boolean {
  if (process.platform === 'linux') return readdirSync('/proc').some((name) => /^\d+$/.test(name) && runsInGroup(name, group))
  try {
    return process.kill(-group, 0)
  } catch {
    return false
  }
}

/** Sends SIGKILL to a process and all those it started, without waiting. */
export function signalTree(processId: number): void {
  if (processId <= 0) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(processId), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-processId, 'SIGKILL')
  } catch {
    // the whole group is gone already
  }
}

/** Kills a process and all those it started, and waits until they are gone and their file locks with them. */
export async function killTree(processId: number): Promise<void> {
  signalTree(processId)
  if (processId <= 0 || process.platform === 'win32') return
  const until = Date.now() + GONE_MILLISECONDS
  while (groupRuns(processId) && Date.now() < until) await pause(POLL_MILLISECONDS)
}
