import { addDays, todayIn } from '../../../shared/domain/date.ts'
import type { AgendaItem, Overview } from '../../../shared/domain/overview.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { commitCounterOf, latestBackupOf } from '../../db/repositories/meta.ts'
import {
  casesAwaitingBoard,
  checkInsDue,
  countCases,
  meetingsBetween,
  quietCases,
  resultsDue,
  undecidedBoardMeetings,
} from '../../db/repositories/overview.ts'
import type { StoreContext } from '../../work/context.ts'
import { keepUpWithToday } from '../../work/start.ts'

const SHOWN = 8
/** A case is quiet when nothing has happened in it for a week. */
const QUIET_DAYS = 7
const EARLIEST = '1900-01-01'

const byDay = (a: AgendaItem, b: AgendaItem): number => a.on.localeCompare(b.on) || a.time.localeCompare(b.time)

function overviewNow({ connection, clock }: StoreContext): Overview {
  const today = todayIn(clock())
  const [tomorrow, weekEnd] = [addDays(today, 1), addDays(today, 7)]
  const backup = latestBackupOf(connection)
  return {
    today,
    caseCount: countCases(connection),
    todayAndOverdue: [
      ...undecidedBoardMeetings(connection, EARLIEST, today),
      ...checkInsDue(connection, EARLIEST, today),
      ...resultsDue(connection, EARLIEST, today),
      ...meetingsBetween(connection, today, today),
    ].toSorted(byDay),
    thisWeek: [
      ...undecidedBoardMeetings(connection, tomorrow, weekEnd),
      ...checkInsDue(connection, tomorrow, weekEnd),
      ...resultsDue(connection, tomorrow, weekEnd),
      ...meetingsBetween(connection, tomorrow, weekEnd),
    ].toSorted(byDay),
    awaitingBoard: casesAwaitingBoard(connection, SHOWN),
    quiet: quietCases(connection, addDays(today, -QUIET_DAYS), SHOWN),
    latestBackupAt: backup?.at ?? null,
    changedSinceBackup: backup === null ? countCases(connection) > 0 : commitCounterOf(connection) > backup.commitCounter,
  }
}

export const overviewHandlers = (context: StoreContext): Handlers<'store'>['overview'] => ({
  get: () => {
    keepUpWithToday(context)
    return overviewNow(context)
  },
})
