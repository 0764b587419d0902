// The backup that nobody asks for: once a day where something changed, at a moment when nothing is written.
import { todayIn } from '../../../shared/domain/date.ts'
import { commitCounterOf, latestBackupOf } from '../../db/repositories/meta.ts'
import type { StoreContext } from '../../work/context.ts'
import { createMeanwhile, createWithin } from './make.ts'
import { queueOf } from './queue.ts'
import { bringSecondPlaceUpToDate, isSecondPlaceBehind } from './secondPlace.ts'

const LOOK_MILLISECONDS = 2 * 60_000
/** Somebody who writes all day gets her backup all the same. */
const LOOKS_AT_MOST = 30
/** What the window's end waits for; a larger database has its backup at a quiet moment of the next day instead. */
const QUIT_MILLISECONDS = 3_000

/** Whether a day has come on which something has changed since the latest backup. The clock may be wrong in either direction. */
export function isBackupDue({ connection, clock }: StoreContext): boolean {
  const [commits, latest] = [commitCounterOf(connection), latestBackupOf(connection)]
  if (latest === null) return commits > 0
  return commits !== latest.commitCounter && todayIn(new Date(latest.at)) !== todayIn(clock())
}

/** One look at whether it is time; two looks with nothing written in between are a quiet moment. */
export function createWatch(context: StoreContext): () => Promise<void> {
  let seen: number | null = null
  let waited = 0
  return async () => {
    if (!context.connection.open || context.guard.hold) return
    const commits = commitCounterOf(context.connection)
    const isQuiet = commits === seen
    seen = commits
    if (!isBackupDue(context)) {
      if (isSecondPlaceBehind(context)) await bringSecondPlaceUpToDate(context)
      return
    }
    waited += 1
    if (!isQuiet && waited < LOOKS_AT_MOST) return
    waited = 0
    await queueOf(context)(async () => {
      if (isBackupDue(context)) await createMeanwhile(context, 'daily')
    })
  }
}

/** Looks every other minute, for as long as the store lives. The returned function stops it. */
export function watchForBackups(context: StoreContext): () => void {
  const look = createWatch(context)
  const timer = setInterval(() => {
    // A full disk or a folder that is gone is tried again at the next look; the overview shows the age meanwhile.
    void look().catch(() => undefined)
  }, LOOK_MILLISECONDS)
  timer.unref()
  return () => clearInterval(timer)
}

/** The day's backup where it has not come yet. The window is gone, so nobody can be told; the next start tries again. */
export function backUpAtQuit(context: StoreContext): void {
  try {
    if (context.connection.open && !context.guard.hold && isBackupDue(context)) createWithin(context, 'daily', QUIT_MILLISECONDS)
  } catch {
    // Nothing is lost: the database closes as it is.
  }
}
