import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../shared/text/clean.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const nastyText = fc
  .array(fc.constantFrom('a', 'å', 'a\u030A', '\u0301', '\u200D', '\u200C', '\uFE0F', '👩', '🏽', '🚀', 'م', 'क', '\u094D', '\u200B', '\u00AD', '\r', '\n', ' ', '\uD83D', '\uDC69', '\u0000'))
  .map((parts) => parts.join(''))

describe('cleaning a text', () => {
  it.each([
    ['composes letters and marks', 'a\u030Angby', 'ångby'],
    ['makes every line break a line feed', 'a\r\nb\rc\u2028d\u2029e\vf\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
    ['keeps tabs and line feeds', 'a\tb\nc', 'a\tb\nc'],
    ['drops NUL and control characters', '\u0000a\u0007b\u001Bc\u007Fd\u009Be', 'abcde'],
    ['drops soft hyphens, zero-width spaces and byte order marks', '\uFEFFsam\u00ADver\u200Bkan\u2060s', 'samverkans'],
    ['replaces a lone surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['keeps a family of emoji together', '👩‍👩‍👧 🏳️‍🌈 👩🏽‍🚀', '👩‍👩‍👧 🏳️‍🌈 👩🏽‍🚀'],
    ['drops joiners between Latin letters', 'Möl\u200Dlan\u200C 1', 'Möllan 1'],
    ['drops a joiner whose letter NFC would move away', '\u094D\u0301\u200D🏽', '\u094D\u0301🏽'],
    ['keeps the joiners of other scripts', 'می\u200Cخواهم क्\u200Dष', 'می\u200Cخواهم क्\u200Dष'],
    ['keeps right-to-left text, HTML and formulas as they are', '<b>שלום</b> =1+1', '<b>שלום</b> =1+1'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nastyText), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
    fc.assert(
      fc.property(fc.oneof(anyText, nastyText), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })

  it('always gives well-formed NFC without controls', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nastyText), (text) => {
        const clean = cleanText(text)
        expect(clean).toBe(clean.normalize('NFC'))
        expect(clean).not.toMatch(/\p{Cs}|[^\P{Cc}\n\t]|[\u00AD\u200B\uFEFF]/u)
      }),
    )
  })

  it('cleans ten megabytes in well under a second or two', () => {
    const started = performance.now()
    expect(cleanText('Åäö \u0000text.\r\n'.repeat(800_000)).length).toBeGreaterThan(7_000_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('cleaning a line', () => {
  it('makes one line with single spaces and no ends', () => {
    expect(cleanLine('\u00A0 Möllans \r\n\t torg \u2003 ')).toBe('Möllans torg')
  })

  it('leaves nothing of a text without visible characters', () => {
    expect(cleanLine('\u200B\u0000 \uFEFF\n')).toBe('')
  })
})
