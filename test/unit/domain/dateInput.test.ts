import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, formatLongDate, isIsoDate, parseDateInput, weekdayOf } from '../../../shared/domain/date.ts'

const SATURDAY = '2026-11-21'
const anyDate = fc.integer({ min: 400, max: 108_000 }).map((days) => addDays('1900-01-01', days))

describe('typing a date', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    [' 2026-11-21 ', '2026-11-21'],
    ['2026–11–21', '2026-11-21'],
    ['2026/1/5', '2026-01-05'],
    ['20261121', '2026-11-21'],
    ['261121', '2026-11-21'],
    ['21/11', '2026-11-21'],
    ['21/11 2026', '2026-11-21'],
    ['21/11-26', '2026-11-21'],
    ['1.2.2027', '2027-02-01'],
    ['21 november', '2026-11-21'],
    ['21 Nov 2026', '2026-11-21'],
    ['21 sept.', '2026-09-21'],
    ['den 1:a maj 2027', '2027-05-01'],
    ['idag', '2026-11-21'],
    ['I DAG', '2026-11-21'],
    ['igår', '2026-11-20'],
    ['iga\u030Ar', '2026-11-20'],
    ['i morgon', '2026-11-22'],
    ['imorgon', '2026-11-22'],
    ['övermorgon', '2026-11-23'],
    ['i förrgår', '2026-11-19'],
    ['+3d', '2026-11-24'],
    ['+2v', '2026-12-05'],
    ['-1v', '2026-11-14'],
    ['−1v', '2026-11-14'],
    ['+1m', '2026-12-21'],
    ['+ 2 veckor', '2026-12-05'],
    ['+1å', '2027-11-21'],
    ['fredag', '2026-11-27'],
    ['lördag', '2026-11-28'],
    ['på sön', '2026-11-22'],
    ['tis', '2026-11-24'],
    ['i fredags', '2026-11-20'],
    ['i lördags', '2026-11-14'],
    ['i torsdags', '2026-11-19'],
  ])('%j means %s on Saturday 21 November 2026', (text, value) => {
    expect(parseDateInput(text, SATURDAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['14/1', '2026-12-20', '2027-01-14'],
    ['15/12', '2027-01-10', '2026-12-15'],
    ['21/11', '2026-05-01', '2026-11-21'],
    ['1/3', '2026-11-21', '2026-03-01'],
    ['29/2', '2027-11-01', '2028-02-29'],
  ])('%s typed without a year on %s falls on %s', (text, today, value) => {
    expect(parseDateInput(text, today)).toEqual({ ok: true, value })
  })

  it.each(['2026-02-30', '31/4', '29/2', '21/13', '0/1', '30 februari', '1899-01-01', '20261301', '+9999å', '32 maj 2026'])(
    '%j is no day of the calendar',
    (text) => {
      expect(parseDateInput(text, SATURDAY)).toEqual({ ok: false, reason: 'no-such-day' })
    },
  )

  it.each([
    'snart', '2026', '2026-11', '21', '1 ma', '11-21-2026-1', '+3', '3d', '+12345d', '1e3', '<b>', '\u0000', '‮21/11',
    "'; DROP TABLE cases;--", '=TODAY()', 'constructor', 'toString', '__proto__', '2026-11-21T10:00', '２１/11', 'fredag fredag',
  ])('%j is no date', (text) => {
    expect(parseDateInput(text, SATURDAY)).toEqual({ ok: false, reason: 'not-a-date' })
  })

  it('says empty for nothing, and reads no novel', () => {
    expect(parseDateInput(' \u00A0\n', SATURDAY)).toEqual({ ok: false, reason: 'empty' })
    expect(parseDateInput('1'.repeat(10_000_000), SATURDAY)).toEqual({ ok: false, reason: 'not-a-date' })
    expect(parseDateInput(`${' '.repeat(1000)}idag`, SATURDAY)).toMatchObject({ ok: false })
  })

  it('reads back every date as it writes it', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, today) => {
        expect(parseDateInput(date, today)).toEqual({ ok: true, value: date })
        expect(parseDateInput(formatLongDate(date), today)).toEqual({ ok: true, value: date })
      }),
    )
  })

  it('takes a weekday as one to seven days ahead, and "i …s" as one to seven days back', () => {
    const weekday = fc.constantFrom('måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag')
    fc.assert(
      fc.property(weekday, anyDate, (name, today) => {
        const [next, last] = [parseDateInput(name, today), parseDateInput(`i ${name}s`, today)]
        if (!next.ok || !last.ok) throw new Error('not understood')
        expect(daysBetween(today, next.value)).toSatisfy((days: number) => days >= 1 && days <= 7)
        expect(daysBetween(last.value, today)).toSatisfy((days: number) => days >= 1 && days <= 7)
        expect(weekdayOf(last.value)).toBe(weekdayOf(next.value))
      }),
    )
  })

  it('gives a date or a reason for any text, never a throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789-/+. dvmå'), maxLength: 12 }))
    fc.assert(
      fc.property(text, anyDate, (typed, today) => {
        const result = parseDateInput(typed, today)
        expect(result.ok ? isIsoDate(result.value) : result.reason !== undefined).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('stays in the calendar at both ends of the range', () => {
    expect(parseDateInput('imorgon', '2199-12-31')).toEqual({ ok: false, reason: 'no-such-day' })
    expect(parseDateInput('i fredags', '1900-01-01')).toEqual({ ok: false, reason: 'no-such-day' })
  })
})
