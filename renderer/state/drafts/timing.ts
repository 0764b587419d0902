import type { AppError } from '../../../shared/ipc/outcome.ts'

/** A pause in the typing this long starts a save. */
export const QUIET_MS = 400
/** Without a pause a save starts this long after the first unsaved edit, so that a crash takes at most the last second. */
export const LONGEST_WAIT_MS = 800

const RETRY_PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 10_000]
/** How long a flush (leaving a screen, closing the window) waits for a store that is starting again. */
export const FLUSH_PAUSES_MS = [200, 400, 800, 1_600]

/** How long to wait, at `now`, with a save of edits that began at `firstUnsavedAt` (both in milliseconds). */
export const waitBeforeSave = (firstUnsavedAt: number, now: number): number =>
  Math.min(QUIET_MS, firstUnsavedAt + LONGEST_WAIT_MS - now)

/** The pause before the next try after so many failures in a row (1 = the first). */
export const retryPause = (failures: number): number =>
  RETRY_PAUSES_MS[Math.min(failures, RETRY_PAUSES_MS.length) - 1] ?? 10_000

/** Whether trying the same content again can help: storage comes back, a broken rule does not. */
export const isWorthRetrying = (error: AppError): boolean => error.code === 'storage' || error.code === 'unexpected'

/** Faults that pass within seconds, so that closing the window may wait for them. */
export const passesSoon = (error: AppError): boolean =>
  error.code === 'storage' && (error.fault === 'store-stopped' || error.fault === 'busy')

/** One timer that can be set, moved and cancelled. */
export interface Alarm {
  readonly setFor: (milliseconds: number) => void
  readonly cancel: () => void
}

export function createAlarm(ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  return {
    cancel,
    setFor: (milliseconds) => {
      cancel()
      timer = setTimeout(ring, Math.max(0, milliseconds))
    },
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
