// The gate for all text.
import { describe, expect, it } from 'vitest'
import { sanitise, sanitiseLine } from '../../../electron/pdf/text/sanitise.ts'
import { hyphenationPoints } from '../../../electron/pdf/text/hyphenate.ts'
import { areBound } from '../../../electron/pdf/text/bonds.ts'
import { safeAddress } from '../../../electron/pdf/text/links.ts'
import { escapeXml } from '../../../electron/pdf/metadata/xmp.ts'

describe('sanitised text', () => {
  it.each([
    ['soft hyphens are gone', 'sam\u00adverkan', 'samverkan'],
    ['letters are composed', 'A\u030a', 'Å'],
    ['zero-width and direction marks are gone', '\ufeffa\u200bb\u200dc\u202ed\u2066e', 'abcde'],
    ['controls are gone', 'a\u0000b\u0008c\u001fd\u009f', 'abcd'],
    ['all kinds of line ends are one', 'a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['blanks are one', 'a \t\u2003b', 'a b'],
    ['blanks at the ends of lines are gone', 'a \n b\t\n\t\nc', 'a\nb\n\nc'],
    ['no-break blanks stay', '670\u00a0000\u202fkr', '670\u00a0000\u202fkr'],
    ['half characters are marked', 'a\ud800b', 'a\ufffdb'],
    ['what can never be a character is gone', 'a\uffffb\u{1fffe}c', 'abc'],
    ['ready-made ligatures are letters', 'e\ufb00ekt', 'effekt'],
  ])('%s', (_, before, after) => {
    expect(sanitise(before)).toBe(after)
  })

  it('on one line has no line feed', () => {
    expect(sanitiseLine('  Ett \n\n två  ')).toBe('Ett två')
  })
})

describe('Swedish', () => {
  it('divides compounds, leaves short words, names in capitals and small ends alone', () => {
    expect(hyphenationPoints('samverkansstöd')).toContain('samverkans'.length)
    expect(hyphenationPoints('gator')).toEqual([])
    expect(hyphenationPoints('MALMÖSTAD')).toEqual([])
    for (const point of hyphenationPoints('fastighetsägare')) expect(Math.min(point, 'fastighetsägare'.length - point)).toBeGreaterThanOrEqual(3)
  })

  it.each([['670', '000'], ['45', 'kr'], ['2', 'oktober'], ['§', '12'], ['kl.', '14.30'], ['fastighets-', 'och']])('keeps %s and %s together', (before, after) => {
    expect(areBound(before, after)).toBe(true)
  })

  it.each([['670', '0001'], ['2026', 'maj'], ['och', '12'], ['45', 'krukor']])('lets %s and %s part', (before, after) => {
    expect(areBound(before, after)).toBe(false)
  })
})

describe('addresses', () => {
  it.each([
    ['https://www.example.se/å', 'https://www.example.se/%C3%A5'],
    ['mailto:maja@example.se', 'mailto:maja@example.se'],
    [' http://example.se ', 'http://example.se/'],
  ])('%s leads to %s', (href, address) => {
    expect(safeAddress(href)).toBe(address)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'www.example.se', '', undefined, `https://example.se/${'x'.repeat(3000)}`])('%s leads nowhere', (href) => {
    expect(safeAddress(href)).toBeNull()
  })
})

describe('metadata', () => {
  it('is escaped', () => {
    expect(escapeXml(`Torg & "gata" <1> 'a'`)).toBe('Torg &amp; &quot;gata&quot; &lt;1&gt; &apos;a&apos;')
  })
})
