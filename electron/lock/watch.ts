import { powerMonitor } from 'electron'
import type { AppLock } from './appLock.ts'

const LOOK_MILLISECONDS = 5_000

function fallWhenIdle(lock: AppLock): void {
  const minutes = lock.fallsAfter
  if (minutes !== null && powerMonitor.getSystemIdleTime() >= minutes * 60) lock.fall()
}

/** Lets the lock fall when nobody has touched the computer for a while, when it goes to sleep, and with its own lock. */
export function watchForAbsence(lock: AppLock): void {
  setInterval(() => fallWhenIdle(lock), LOOK_MILLISECONDS)
  powerMonitor.on('suspend', lock.fall)
  powerMonitor.on('lock-screen', lock.fall)
}
