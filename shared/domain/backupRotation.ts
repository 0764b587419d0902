import type { BackupKind } from './backup.ts'
import { addDays, type IsoDate, todayIn, weekdayOf } from './date.ts'

/**
 * `spare`: so many periods more of each than is promised. A clock that is wrong for a while, and is put right, makes
 * up to three days, weeks and months that never were; without room for them each would cost the oldest that was wanted.
 */
export const ROTATION = { daily: 12, weekly: 10, monthly: 9, spare: 3, newest: 3, beforeEachKind: 3 } as const

/** What the rotation looks at. */
export interface Rotated {
  readonly kind: BackupKind
  readonly createdAt: string
  readonly sequence: number
  readonly databaseId: string
}

const dayOf = ({ createdAt }: Rotated): IsoDate => todayIn(new Date(createdAt))
const weekOf = (backup: Rotated): string => addDays(dayOf(backup), 1 - weekdayOf(dayOf(backup)))
const monthOf = (backup: Rotated): string => dayOf(backup).slice(0, 7)

/** The newest backup of each of so many periods. Periods are told apart, never compared with each other or with today. */
function newestOfEach<Each extends Rotated>(newestFirst: readonly Each[], periodOf: (backup: Each) => string, count: number): Each[] {
  const seen = new Map<string, Each>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!seen.has(period) && seen.size < count) seen.set(period, backup)
  }
  return [...seen.values()]
}

/** The first so many of each kind that came before something that cannot be taken back. */
const beforeSomething = <Each extends Rotated>(newestFirst: readonly Each[]): Each[] =>
  [...new Set(newestFirst.map(({ kind }) => kind))]
    .filter((kind) => kind !== 'daily')
    .flatMap((kind) => newestFirst.filter((backup) => backup.kind === kind).slice(0, ROTATION.beforeEachKind))

/**
 * The backups that are no longer needed: what is left of one database's when the newest of each of the last days, weeks
 * and months are kept, the newest three of all, and the newest three of each kind made before something.
 *
 * The order is that in which they were made (`sequence`), never the clock's. The clock only says which of them share a
 * day, and a period is used up by a backup, not by time: a computer that was off for a year, or whose clock is two years
 * slow or one fast, loses none that it would else have kept.
 *
 * Never cleared away: backups made by hand, those of other databases, and those from before they were numbered.
 */
export function outdatedBackups<Each extends Rotated>(backups: readonly Each[], databaseId: string): Each[] {
  const own = backups.filter((backup) => backup.databaseId === databaseId && backup.kind !== 'byHand' && backup.sequence > 0)
  const newestFirst = own.toSorted((a, b) => b.sequence - a.sequence)
  const kept = new Set<Each>([
    ...newestFirst.slice(0, ROTATION.newest),
    ...newestOfEach(newestFirst, dayOf, ROTATION.daily + ROTATION.spare),
    ...newestOfEach(newestFirst, weekOf, ROTATION.weekly + ROTATION.spare),
    ...newestOfEach(newestFirst, monthOf, ROTATION.monthly + ROTATION.spare),
    ...beforeSomething(newestFirst),
  ])
  return newestFirst.filter((backup) => !kept.has(backup))
}
