import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAmount, formatKronor, kronorSchema, MAX_KRONOR, parseKronor } from '../../../shared/domain/money.ts'

const kronor = fc.integer({ min: 0, max: MAX_KRONOR })

describe('typing a sum', () => {
  it.each([
    ['670000', 670_000],
    ['670 000', 670_000],
    ['670\u00A0000\u00A0kr', 670_000],
    ['670\u2009000\u202Fkr', 670_000],
    ['670.000', 670_000],
    ['1.000.000', 1_000_000],
    ['670 000:-', 670_000],
    ['670 000,-', 670_000],
    ['670 000 kronor', 670_000],
    ['670 000,00 kr', 670_000],
    ['670 tkr', 670_000],
    ['670TKR', 670_000],
    ['0,5 tkr', 500],
    ['1,2 mkr', 1_200_000],
    ['1.2 mkr', 1_200_000],
    ['1,2 mnkr', 1_200_000],
    ['1,25 miljoner kronor', 1_250_000],
    ['19,950811 mkr', 19_950_811],
    ['0', 0],
    ['007', 7],
    ['99999999999', MAX_KRONOR],
  ])('%j is %i kronor', (text, value) => {
    expect(parseKronor(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    [' \u00A0 ', 'empty'],
    ['mycket', 'not-a-number'],
    ['kr', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['67 00 00', 'not-a-number'],
    ['1.000 000', 'not-a-number'],
    ['1.200 mkr', 'not-a-number'],
    ['5 euro', 'not-a-number'],
    ['5 constructor', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ['５００', 'not-a-number'],
    ['5\u0000', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['-5', 'negative'],
    ['−670 000 kr', 'negative'],
    ['-0', 'negative'],
    ['670,5', 'decimals'],
    ['670.50', 'decimals'],
    ['670,000', 'decimals'],
    ['0,0005 tkr', 'decimals'],
    ['1,1234567 mkr', 'decimals'],
    ['100000000000', 'too-large'],
    ['100 000 mkr', 'too-large'],
    ['9'.repeat(50), 'too-large'],
    ['9'.repeat(1_000_000), 'not-a-number'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseKronor(text)).toEqual({ ok: false, reason })
  })

  it('reads back every sum as it writes it', () => {
    fc.assert(
      fc.property(kronor, (value) => {
        expect(parseKronor(formatKronor(value))).toEqual({ ok: true, value })
        expect(parseKronor(formatAmount(value))).toEqual({ ok: true, value })
        expect(parseKronor(formatAmount(value).replaceAll('\u00A0', '.'))).toEqual({ ok: true, value })
      }),
    )
  })

  it('loses no krona in a sum written in millions', () => {
    fc.assert(
      fc.property(kronor, (value) => {
        const text = `${Math.floor(value / 1_000_000)},${String(value % 1_000_000).padStart(6, '0')} mkr`
        expect(parseKronor(text)).toEqual({ ok: true, value })
      }),
    )
  })

  it('gives a sum that can be stored, or a reason, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 ,.-kmtr:'), maxLength: 15 }))
    fc.assert(
      fc.property(text, (typed) => {
        const result = parseKronor(typed)
        expect(result.ok ? kronorSchema.safeParse(result.value).success : result.reason !== undefined).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('writing a sum', () => {
  it('groups by threes with no-break spaces', () => {
    expect(formatKronor(670_000)).toBe('670\u00A0000\u00A0kr')
    expect(formatAmount(241_131_283)).toBe('241\u00A0131\u00A0283')
    expect(formatAmount(999)).toBe('999')
    expect(formatAmount(0)).toBe('0')
    expect(formatAmount(-0)).toBe('0')
  })

  it('writes a difference below zero with a true minus sign', () => {
    expect(formatKronor(-170_000)).toBe('\u2212170\u00A0000\u00A0kr')
  })

  it('writes as the Swedish locale does', () => {
    const locale = new Intl.NumberFormat('sv-SE')
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formatAmount(value)).toBe(locale.format(value))
      }),
    )
  })
})

describe('a stored sum', () => {
  it.each([[-1], [0.5], [MAX_KRONOR + 1], [Number.NaN], [Number.POSITIVE_INFINITY], ['5'], [null], [5n]])('is not %s', (value) => {
    expect(kronorSchema.safeParse(value).success).toBe(false)
  })
})
