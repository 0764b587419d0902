import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatInstant, formatLongDate, formatTime, relativeDay, todayIn } from '../../../shared/domain/date.ts'

describe('today', () => {
  it('is the day on the clocks of Stockholm, in summer and winter', () => {
    expect(todayIn(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01')
    expect(todayIn(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02')
    expect(todayIn(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31')
    expect(todayIn(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })

  it('follows another time zone when asked', () => {
    expect(todayIn(new Date('2026-07-01T22:30:00Z'), 'UTC')).toBe('2026-07-01')
    expect(todayIn(new Date('2026-07-01T22:30:00Z'), 'Pacific/Auckland')).toBe('2026-07-02')
  })

  it('refuses a clock that shows nothing', () => {
    expect(() => todayIn(new Date(Number.NaN))).toThrow(RangeError)
  })
})

describe('writing dates and times', () => {
  it('writes times with a full stop, midnight as 00.00', () => {
    expect(formatTime('2026-11-21T13:30:00Z')).toBe('14.30')
    expect(formatTime('2026-11-20T23:00:00.000Z')).toBe('00.00')
    expect(formatTime('2026-11-21T13:30:00Z', 'UTC')).toBe('13.30')
  })

  it('writes instants with date and time, right across both changes of the clock', () => {
    expect(formatInstant('2026-11-21T13:30:00Z')).toBe('2026-11-21 14.30')
    expect(formatInstant('2026-03-29T00:59:00Z')).toBe('2026-03-29 01.59')
    expect(formatInstant('2026-03-29T01:00:00Z')).toBe('2026-03-29 03.00')
    expect(formatInstant('2026-10-25T00:30:00Z')).toBe('2026-10-25 02.30')
    expect(formatInstant('2026-10-25T01:30:00Z')).toBe('2026-10-25 02.30')
  })

  it('refuses what is no instant', () => {
    expect(() => formatTime('nyss')).toThrow(RangeError)
  })

  it('writes long dates in Swedish', () => {
    expect(formatLongDate('2026-11-21')).toBe('21 november 2026')
    expect(formatLongDate('2027-05-01')).toBe('1 maj 2027')
    expect(() => formatLongDate('2026-02-30')).toThrow(RangeError)
  })
})

describe('how far off a day is', () => {
  it.each([
    [0, 'idag'],
    [-1, 'igår'],
    [1, 'imorgon'],
    [-2, 'för 2 dagar sedan'],
    [-3, 'för 3 dagar sedan'],
    [7, 'om 7 dagar'],
    [13, 'om 13 dagar'],
    [14, 'om 2 veckor'],
    [-20, 'för 3 veckor sedan'],
    [59, 'om 8 veckor'],
    [60, 'om 2 månader'],
    [-365, 'för 12 månader sedan'],
    [729, 'om 24 månader'],
    [730, 'om 2 år'],
    [-3653, 'för 10 år sedan'],
  ])('%i days is "%s"', (days, words) => {
    expect(relativeDay(addDays('2026-11-21', days), '2026-11-21')).toBe(words)
  })

  it('never says one of a unit, and never less than two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40_000 }), fc.constantFrom(1, -1), (days, sign) => {
        const words = relativeDay(addDays('2050-01-01', sign * days), '2050-01-01')
        expect(Number(/\d+/.exec(words)?.[0])).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})

describe('the computer’s own time zone', () => {
  it.each(['America/St_Johns', 'Pacific/Kiritimati', 'Europe/Stockholm'])('moves no date: %s', (timeZone) => {
    const module = new URL('../../../shared/domain/date.ts', import.meta.url).href
    const script = `const d = await import(${JSON.stringify(module)});
      console.log(JSON.stringify([d.addDays('2026-03-28', 1), d.addDays('2026-10-25', 1), d.addMonths('2026-01-31', 1),
        d.daysBetween('2026-03-01', '2026-11-01'), d.todayIn(new Date('2026-07-01T22:00:00Z')), d.isIsoDate('2026-03-29')]))`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ: timeZone } })
    expect(JSON.parse(String(output))).toEqual(['2026-03-29', '2026-10-26', '2026-02-28', 245, '2026-07-02', true])
  })
})
