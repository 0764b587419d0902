import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addWeeks, daysBetween, isIsoDate, isoDateSchema, weekdayOf } from '../../../shared/domain/date.ts'

const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('a date', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
    expect(isoDateSchema.parse(text)).toBe(text)
  })

  it.each([
    '', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '1899-12-31', '2200-01-01', '0026-11-21',
    '2026-11-21 ', '2026-11-21\n', '2026-1-1', '20261121', '2026-11-21T00:00:00Z', '２０２６-11-21', '+02026-11-21',
  ])('%j does not', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(isoDateSchema.safeParse(text).success).toBe(false)
  })

  it.each([[20261121], [null], [undefined], [new Date()], [{}]])('refuses %s, which is no text', (value) => {
    expect(isoDateSchema.safeParse(value).success).toBe(false)
  })
})

describe('counting with dates', () => {
  it('crosses months, years, leap days and both changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addWeeks('2026-11-21', -1)).toBe('2026-11-14')
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2026-11-21', '2026-11-20')).toBe(-1)
  })

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
  })

  it('adding days and counting them agree, both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(from, to)).toBe(-daysBetween(to, from) || 0)
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0)
      }),
    )
  })

  it('knows the weekday of every date', () => {
    expect(weekdayOf('2026-11-21')).toBe(5)
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekdayOf(date)).toBe((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7)
      }),
    )
  })

  it('refuses what is no date, no whole number or out of range', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('2026-11-21', 0.5)).toThrow(RangeError)
    expect(() => addDays('2026-11-21', Number.NaN)).toThrow(RangeError)
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError)
    expect(() => addMonths('1900-01-01', -1)).toThrow(RangeError)
    expect(() => addMonths('2026-11-21', Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => daysBetween('x', '2026-11-21')).toThrow(RangeError)
  })
})
