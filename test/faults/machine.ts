// What this machine can do. A fault that it cannot make is told as not shown, never as survived.
import { spawnSync } from 'node:child_process'
import { PROJECT_NODE } from '../../build/setup/paths.mjs'
import { canMakeSmallDisks } from '../db/smallDisk.ts'
import { canFailDisks } from '../support/diskErrors.ts'
import type { Need, Scenario } from './scenario.ts'

/** Root may write everywhere, so it steps down to the user that owns nothing. */
export const ordinaryUser: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

const canRunAsUser = (): boolean =>
  process.platform !== 'win32' && spawnSync(PROJECT_NODE, ['--version'], { ...ordinaryUser, cwd: '/' }).status === 0

const TESTS: Readonly<Record<Need, readonly [isMet: () => boolean, why: string]>> = {
  linux: [() => process.platform === 'linux', 'needs Linux'],
  'small-disk': [canMakeSmallDisks, 'needs the right to mount a small disk in memory (root on Linux)'],
  strace: [canFailDisks, 'needs strace and the right to trace processes'],
  'ordinary-user': [canRunAsUser, 'needs a user that may only read'],
  window: [() => process.platform !== 'linux' || Boolean(process.env['DISPLAY']), 'needs a display'],
}

const known = new Map<Need, boolean>()

function isMet(need: Need): boolean {
  const found = known.get(need) ?? TESTS[need][0]()
  known.set(need, found)
  return found
}

/** Why the fault cannot be made here, or null where it can. */
export function reasonAgainst({ needs = [] }: Pick<Scenario, 'needs'>): string | null {
  const missing = needs.filter((need) => !isMet(need)).map((need) => TESTS[need][1])
  return missing.length === 0 ? null : missing.join('; ')
}
