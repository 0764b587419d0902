import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSwedish, swedishSortKey } from '../../../shared/text/sortKey.ts'

const byKey = (texts: readonly string[]) =>
  texts.toSorted((a, b) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : Number(swedishSortKey(a) > swedishSortKey(b))))

const titleOf = (letters: readonly string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 })
const SWEDISH = [...'abvwyzåäöABZÅÄÖ0129  -']
const WIDE = [...SWEDISH, ...'éèêëáàüûñçøæœłđßÉØÜ_‐‑–,;:!?.·\'’"”()[]&/%+=|~']

const keyOrder = (a: string, b: string) => {
  const [first, second] = [swedishSortKey(a), swedishSortKey(b)]
  return first < second ? -1 : Number(first > second)
}

describe('Swedish sorting', () => {
  it.each([
    ['a-z before å ä ö', ['zebra', 'ål', 'ärla', 'ö']],
    ['v and w apart', ['vy', 'wa']],
    ['numbers by value', ['kvarter 2', 'kvarter 12', 'kvarter 100']],
    ['a space before a letter', ['Nya torget', 'Nyatorget']],
    ['a shorter text before what it begins', ['Möllan', 'Möllan norra', 'Möllans']],
    ['é with e, after it in a tie', ['ide', 'idé', 'idel']],
    ['ü with y', ['mya', 'müb', 'myc']],
    ['ø with ö, æ with ä', ['Ä', 'Æ', 'Ö', 'Ø']],
    ['without leading punctuation', ['Alfa', '”Beta”', '(Delta)', 'Epsilon']],
    ['symbols before digits before letters', ['a ✓', 'a 1', 'a b']],
    ['other scripts after ö', ['öl', 'Ωmega', 'Жук']],
  ])('puts %s', (_, sorted) => {
    expect(byKey(sorted.toReversed())).toEqual(sorted)
    expect(sorted.toReversed().toSorted(compareSwedish)).toEqual(sorted)
  })

  it('treats upper and lower case, and 007 and 7, as the same', () => {
    expect(swedishSortKey('MÖLLAN 007')).toBe(swedishSortKey('möllan 7'))
    expect(compareSwedish('MÖLLAN 007', 'möllan 7')).toBe(0)
  })

  it('reads both Unicode forms alike', () => {
    expect(swedishSortKey('A\u030Asen Se\u0301n')).toBe(swedishSortKey('Åsen Sén'))
  })

  it('agrees with the collator on Swedish titles', () => {
    fc.assert(
      fc.property(titleOf(SWEDISH), titleOf(SWEDISH), (a, b) => {
        expect(keyOrder(a, b)).toBe(Math.sign(compareSwedish(a, b)))
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees with the collator on accents and punctuation too', () => {
    fc.assert(
      fc.property(titleOf(WIDE), titleOf(WIDE), (a, b) => {
        expect(keyOrder(a, b)).toBe(Math.sign(compareSwedish(a, b)))
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees with the collator on near ties', () => {
    const near = fc.array(fc.tuple(fc.constantFrom('e', 'é', 'è', 'ê', 'ë', 'E'), fc.constantFrom('', ' ', '-')), { maxLength: 4 })
    const text = near.map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(keyOrder(a, b)).toBe(Math.sign(compareSwedish(a, b)))
      }),
      { numRuns: 3000 },
    )
  })

  it('gives printable ASCII for any text, the same order in UTF-8 as in UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(swedishSortKey(text)).toMatch(/^[ -~]*$/)
      }),
    )
  })

  it('keeps a text of only punctuation, and takes an empty one', () => {
    expect(swedishSortKey('--')).not.toBe(swedishSortKey('-'))
    expect(swedishSortKey('')).toBe('')
  })
})
