import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../shared/text/words.ts'

describe('counting words', () => {
  it.each([
    ['', 0],
    [' \n\t ', 0],
    ['ett', 1],
    ['Två ord.\nOch tre till', 5],
    ['barn- och ungdomsvård', 3],
    ['hus – gata — torg ...', 3],
    ['och/eller S:t Knut', 3],
    ['670\u00A0000\u00A0kr', 1],
    ['👩‍👧 !', 0],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })

  it('adds up over paragraphs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b))
      }),
    )
  })
})
