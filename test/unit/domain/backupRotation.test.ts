import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BACKUP_KINDS } from '../../../shared/domain/backup.ts'
import { outdatedBackups, ROTATION, type Rotated } from '../../../shared/domain/backupRotation.ts'
import { addDays, todayIn, weekdayOf } from '../../../shared/domain/date.ts'

const OWN = 'own'
const backupOf = (day: string, sequence: number, rest: Partial<Rotated> = {}): Rotated => ({
  kind: 'daily',
  createdAt: `${day}T11:00:00.000Z`,
  sequence,
  databaseId: OWN,
  ...rest,
})

const dayOf = (backup: Rotated): string => todayIn(new Date(backup.createdAt))
const PERIODS = [
  [ROTATION.daily, dayOf],
  [ROTATION.weekly, (backup: Rotated) => addDays(dayOf(backup), 1 - weekdayOf(dayOf(backup)))],
  [ROTATION.monthly, (backup: Rotated) => dayOf(backup).slice(0, 7)],
] as const

/** What is left when the rule is applied after each backup, as it is in the app. */
function keptAfter(made: readonly Rotated[]): Rotated[] {
  let kept: Rotated[] = []
  for (const backup of made) {
    const all = [...kept, backup]
    const outdated = outdatedBackups(all, OWN)
    kept = all.filter((each) => !outdated.includes(each))
  }
  return kept
}

/** The days, weeks and months that the rule promises a backup of and that none of the kept was really made in. */
function lost(made: readonly Rotated[], kept: ReadonlySet<number>): string[] {
  return PERIODS.flatMap(([count, periodOf]) => {
    const wanted = [...new Set(made.map(periodOf))].slice(-count)
    const there = new Set(made.filter(({ sequence }) => kept.has(sequence)).map(periodOf))
    return wanted.filter((period) => !there.has(period))
  })
}

const daily = (start: string, days: number): Rotated[] => Array.from({ length: days }, (_, index) => backupOf(addDays(start, index), index + 1))

/** Any backups in the order that they were made in, under any clock. */
const anyBackups = array(
    record({
      day: integer({ min: -800, max: 800 }),
      hour: integer({ min: 0, max: 23 }),
      kind: constantFrom(...BACKUP_KINDS),
      databaseId: constantFrom(OWN, OWN, OWN, 'other'),
    }),
    { maxLength: 120 },
  )
  .map((made) =>
    made.map(({ day, hour, kind, databaseId }, index): Rotated => ({
      kind,
      databaseId,
      createdAt: `${addDays('2026-11-21', day)}T${String(hour).padStart(2, '0')}:30:00.000Z`,
      sequence: index + 1,
    })),
  )

describe('the rotation', () => {
  it('keeps 12 days, 10 weeks and 9 months of a year of daily backups', () => {
    const kept = keptAfter(daily('2026-01-01', 365))
    for (const [count, periodOf] of PERIODS) {
      const newest = [...new Set(daily('2026-01-01', 365).toReversed().map(periodOf))].slice(0, count)
      expect(newest.filter((period) => !kept.some((backup) => periodOf(backup) === period))).toEqual([])
    }
    expect(kept.length).toBeLessThanOrEqual(ROTATION.daily + ROTATION.weekly + ROTATION.monthly + 3 * ROTATION.spare)
    expect(kept.length).toBeGreaterThan(24)
  })

  it('removes nothing of the first twelve days', () => {
    expect(outdatedBackups(daily('2026-03-01', 12), OWN)).toEqual([])
  })

  it('keeps one of many backups of one day, but the newest three always', () => {
    const many = Array.from({ length: 20 }, (_, index) => backupOf('2026-05-05', index + 1))
    expect(keptAfter(many).map(({ sequence }) => sequence)).toEqual([18, 19, 20])
  })

  it.each([
    ['two years back', -730],
    ['one year ahead', 365],
  ])('keeps all that it promises when the clock jumps %s for some time and is put right', (_what, jump) => {
    assert(
      property(integer({ min: 60, max: 200 }), integer({ min: 1, max: 90 }), integer({ min: 0, max: 40 }), (days, wrong, rest) => {
        const right = daily('2026-03-01', days + wrong + rest)
        const made = right.map((backup, index) =>
          index >= days && index < days + wrong ? { ...backup, createdAt: `${addDays(dayOf(backup), jump)}T11:00:00.000Z` } : backup,
        )
        const kept = new Set(keptAfter(made).map(({ sequence }) => sequence))
        expect(lost(right, kept)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('keeps what was there however long the computer was off, and however wrong its clock is after that', () => {
    const before = daily('2026-06-01', 60)
    const kept = keptAfter(before)
    for (const day of ['2031-01-01', '1999-12-31', '2026-07-30'])
      expect(outdatedBackups([...kept, backupOf(day, 61)], OWN).length).toBeLessThanOrEqual(1)
  })
})

describe('whatever was made, and whatever the clock said', () => {
  it('the newest three stay, and so do those by hand, of others, and without a number', () => {
    assert(
      property(anyBackups, (made) => {
        const numberless = made.slice(0, 3).map((backup) => ({ ...backup, sequence: 0 }))
        const outdated = outdatedBackups([...made, ...numberless], OWN)
        const own = made.filter(({ databaseId, kind }) => databaseId === OWN && kind !== 'byHand')
        for (const backup of [...numberless, ...own.slice(-ROTATION.newest)]) expect(outdated).not.toContain(backup)
        for (const backup of outdated) expect([backup.kind === 'byHand', backup.databaseId]).toEqual([false, OWN])
      }),
    )
  })

  it('one that goes has a newer one of its day, or twelve newer days; and so for weeks and months', () => {
    assert(
      property(anyBackups, (made) => {
        const outdated = outdatedBackups(made, OWN)
        const kept = made.filter((backup) => !outdated.includes(backup) && backup.databaseId === OWN && backup.kind !== 'byHand')
        for (const gone of outdated) {
          const newer = kept.filter(({ sequence }) => sequence > gone.sequence)
          for (const [count, periodOf] of PERIODS) {
            const periods = new Set(newer.map(periodOf))
            expect(periods.has(periodOf(gone)) || periods.size >= count).toBe(true)
          }
        }
      }),
    )
  })

  it('what stays is stable: looked at again, nothing more goes', () => {
    assert(
      property(anyBackups, (made) => {
        const outdated = outdatedBackups(made, OWN)
        expect(outdatedBackups(made.filter((backup) => !outdated.includes(backup)), OWN)).toEqual([])
      }),
    )
  })
})
