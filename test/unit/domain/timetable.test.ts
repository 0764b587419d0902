import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { barOf, dayAt, dragged, type Geometry, xOf } from '../../../renderer/features/plan/timetable/geometry.ts'
import { monthTicks, weekNumber, weekTicks, wholeMonths } from '../../../shared/domain/plan/scale.ts'

const period = { startsOn: '2027-03-20', endsOn: '2027-04-02' }
const geometry: Geometry = { range: { startsOn: '2027-03-01', endsOn: '2027-11-30' }, dayWidth: 10, width: 2_750 }

describe('a bar', () => {
  it('moves whole, or by one end that stops at the other', () => {
    expect(dragged(period, 'move', 8)).toEqual({ startsOn: '2027-03-28', endsOn: '2027-04-10' })
    expect(dragged(period, 'end', -3)).toEqual({ startsOn: '2027-03-20', endsOn: '2027-03-30' })
    expect(dragged(period, 'end', -90)).toEqual({ startsOn: '2027-03-20', endsOn: '2027-03-20' })
    expect(dragged(period, 'start', 90)).toEqual({ startsOn: '2027-04-02', endsOn: '2027-04-02' })
  })

  it('is as long as its days, the last with it, also over the change to summer time', () => {
    expect(barOf(geometry, period)).toEqual({ left: 190, width: 140 })
    expect(barOf(geometry, { startsOn: '2027-03-28', endsOn: '2027-03-28' }).width).toBe(10)
  })

  it('stays where it is at the ends of the calendar', () => {
    const last = { startsOn: '2199-12-01', endsOn: '2199-12-31' }
    expect(dragged(last, 'move', 1)).toEqual(last)
    expect(dragged(last, 'end', 1)).toEqual(last)
    expect(wholeMonths(last)).toEqual(last)
    expect(monthTicks(last)).toHaveLength(1)
    expect(weekTicks(last)).toHaveLength(5)
  })

  it('stands where its day is, and the day is found there again, on every day of the year', () => {
    for (let day = 0; day < 275; day += 1) expect(xOf(geometry, dayAt(geometry, day * 10 + 5))).toBe(day * 10)
  })
})

describe('the scale', () => {
  it('has a line for each month and each Monday', () => {
    expect(monthTicks({ startsOn: '2026-11-15', endsOn: '2027-02-01' }).map(({ on }) => on)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'])
    expect(weekTicks({ startsOn: '2027-03-25', endsOn: '2027-04-05' }).map(({ on }) => on)).toEqual(['2027-03-29', '2027-04-05'])
    expect(wholeMonths({ startsOn: '2027-02-10', endsOn: '2028-02-01' })).toEqual({ startsOn: '2027-02-01', endsOn: '2028-02-29' })
  })

  it.each([
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2027-03-28', 12],
    ['2024-12-30', 1],
  ])('numbers the week of %s as %i', (date, week) => {
    expect(weekNumber(date)).toBe(week)
  })
})

const from = (path: string): string => JSON.stringify(join(import.meta.dirname, '../../../', path))

/** What the arithmetic says on a machine with another clock: a process of its own, since a zone is set at its start. */
function elsewhere(zone: string): string {
  const code = `
    const { barOf, dragged } = await import(${from('renderer/features/plan/timetable/geometry.ts')})
    const { monthTicks, weekTicks } = await import(${from('shared/domain/plan/scale.ts')})
    const range = { startsOn: '2026-10-01', endsOn: '2027-11-30' }
    const days = ['2026-10-24', '2026-10-25', '2026-10-26', '2027-03-27', '2027-03-28', '2027-03-29']
    console.log(JSON.stringify([
      days.map((day) => barOf({ range, dayWidth: 4, width: 0 }, { startsOn: day, endsOn: day })),
      days.map((day) => dragged({ startsOn: day, endsOn: day }, 'move', 1)),
      days.map((day) => dragged({ startsOn: day, endsOn: day }, 'end', 160)),
      monthTicks(range), weekTicks(range),
    ]))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return stdout
}

describe('in any time zone', () => {
  it('no change to or from summer time moves a day', { timeout: 30_000 }, () => {
    const home = elsewhere('Europe/Stockholm')
    const [, moved] = JSON.parse(home) as [unknown, { startsOn: string }[]]
    expect(moved.map(({ startsOn }) => startsOn)).toEqual(['2026-10-25', '2026-10-26', '2026-10-27', '2027-03-28', '2027-03-29', '2027-03-30'])
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Asia/Beirut']) expect(elsewhere(zone)).toBe(home)
  })
})
