/** After how many minutes without a key or a movement the lock falls. */
export const LOCK_MINUTES = [5, 10, 15, 30] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]

/** Slips of the finger that cost nothing. */
const FREE_TRIES = 3
const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 300

/** How long to wait after so many wrong tries in a row: nothing for the first, then twice as long each time. */
export const waitAfterWrong = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(wrong - FREE_TRIES, 10))
