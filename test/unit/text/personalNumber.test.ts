import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalNumbers } from '../../../shared/text/personalNumber.ts'

/** The last digit that makes a number a hit, if any does. */
function checkDigit(start: string): string | undefined {
  return [...'0123456789'].find((last) => findPersonalNumbers(`${start}${last}`).length > 0)
}

// The tax agency's published examples; they belong to no one.
describe('finding what looks like a personal number', () => {
  it.each([
    ['811218-9876'],
    ['19811218-9876'],
    ['198112189876'],
    ['8112189876'],
    ['811218 9876'],
    ['811218+9876'],
    ['811218–9876'],
    ['811218 - 9876'],
    ['19121212-1212'],
    ['701063-2391'],
  ])('%s is a hit', (number) => {
    expect(findPersonalNumbers(number)).toEqual([{ index: 0, text: number }])
    expect(findPersonalNumbers(`Ring (${number}), tack.`)).toEqual([{ index: 6, text: number }])
    expect(findPersonalNumbers(`pnr ${number}.`)).toHaveLength(1)
  })

  it.each([
    ['a wrong check digit', '811218-9875'],
    ['a day that does not exist', '811232-9876'],
    ['an organisation number', '556703-7485'],
    ['an organisation number with prefix', '165567037485'],
    ['a written-out telephone number', '070-174 06 05'],
    ['an undivided telephone number', '0701740609'],
    ['an international telephone number', '+46701740609'],
    ['a registry number', 'STK-2015-670'],
    ['a date', '2015-11-21'],
    ['two dates', '20151121-20151122'],
    ['a sum in groups', '8 112 189 876'],
    ['a sum with its unit', '8112189876 kr'],
    ['a decimal number', '8112189876,50'],
    ['part of a longer run of digits', '18112189876'],
    ['part of a longer number with hyphens', '1-811218-9876'],
    ['part of a hash', 'a8112189876f'],
    ['an area and a figure on another line', '811218\n9876'],
  ])('%s is no hit', (_, text) => {
    expect(findPersonalNumbers(text)).toEqual([])
  })

  it('finds all of several, with their places', () => {
    const hits = findPersonalNumbers('👩 811218-9876,701063-2391 och 198112189876')
    expect(hits.map(({ index }) => index)).toEqual([3, 15, 31])
  })

  it('knows leap days: 2000 had one, 1900 had none', () => {
    expect(checkDigit('20000229-123')).toBeDefined()
    expect(checkDigit('19000229-123')).toBeUndefined()
  })

  it('finds exactly one right check digit for every plausible birth date', () => {
    const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(born, fc.integer({ min: 0, max: 999 }), (date, serial) => {
        const start = `${date.toISOString().slice(0, 10).replaceAll('-', '')}-${String(serial).padStart(3, '0')}`
        const hits = Array.from({ length: 10 }, (_, last) => findPersonalNumbers(`x ${start}${last} y`).length)
        expect(hits.reduce((sum, each) => sum + each, 0)).toBe(1)
      }),
    )
  })

  it('stays quick on long runs of digits and separators', () => {
    const started = performance.now()
    expect(findPersonalNumbers('81 12 18- '.repeat(200_000))).toEqual([])
    expect(findPersonalNumbers('8112189876'.repeat(200_000))).toEqual([])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
