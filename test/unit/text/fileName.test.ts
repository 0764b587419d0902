import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../shared/text/fileName.ts'

const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i

describe('a safe file name', () => {
  it.each([
    ['keeps a good name', 'Ansökan Möllan kvarter 12 v2 2026-11-21', 'Ansökan Möllan kvarter 12 v2 2026-11-21.pdf'],
    ['composes letters', 'A\u030Asen', 'Åsen.pdf'],
    ['replaces path separators', '../../etc/passwd', 'etc-passwd.pdf'],
    ['replaces what Windows forbids', 'Vad: "nu"? a/b <c> STK-2015\\670|1*', 'Vad nu a-b c STK-2015-670-1.pdf'],
    ['drops trailing dots and spaces', 'Möllan . . ', 'Möllan.pdf'],
    ['drops leading dots, hyphens and the lock file mark', ' ..-~$x', '$x.pdf'],
    ['makes one line', 'a\r\nb\tc\u0000d', 'a b cd.pdf'],
    ['drops direction marks that disguise an extension', 'kvitto\u202Efdp.exe', 'kvittofdp.exe.pdf'],
    ['drops zero-width characters', 'Möl\u200Blan\u2066x\u2069', 'Möllanx.pdf'],
    ['is never empty', '', 'Dokument.pdf'],
    ['is never only dots', ' ... ', 'Dokument.pdf'],
    ['is never only forbidden characters', '???', 'Dokument.pdf'],
    ['marks a device name', 'CON', '_CON.pdf'],
    ['marks a device name with an extension', 'nul.txt', '_nul.txt.pdf'],
    ['marks a device name with a space', 'aux .x', '_aux .x.pdf'],
    ['marks a device name with a superscript', 'COM¹', '_COM¹.pdf'],
    ['marks a console device', 'conin$', '_conin$.pdf'],
    ['leaves names that only begin like a device', 'Konsum COM12', 'Konsum COM12.pdf'],
  ])('%s', (_, stem, expected) => {
    expect(safeFileName(stem, 'pdf')).toBe(expected)
  })

  it('takes the extension with a dot, without, or none', () => {
    expect(safeFileName('a', '.pdf')).toBe('a.pdf')
    expect(safeFileName('a', 'tar.gz')).toBe('a.tar.gz')
    expect(safeFileName('a', '')).toBe('a')
    expect(safeFileName('a', '../x')).toBe('a.x')
  })

  it('keeps version and date when a long title is cut', () => {
    const name = safeFileName(`Ansökan ${'Möllan '.repeat(60)}`, 'pdf', ' v2 2026-11-21')
    expect(name).toMatch(/^Ansökan Möllan .* v2 2026-11-21\.pdf$/)
    expect(name.length).toBeLessThanOrEqual(120)
  })

  it('never cuts an emoji or a letter with a loose mark', () => {
    expect(safeFileName('😀'.repeat(100), 'pdf')).toMatch(/^(😀)+\.pdf$/u)
    expect(safeFileName('q\u0323'.repeat(100), 'pdf')).toMatch(/^(q\u0323)+\.pdf$/u)
  })

  it('holds its promises for any text', () => {
    const stem = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'å😀. /:\\CONnul¹$-~\u202E\u200D\u0301'), maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('å', 'ä', 'ö', '京'), minLength: 100, maxLength: 300 }),
    )
    fc.assert(
      fc.property(stem, fc.constantFrom('pdf', '', 'sqlite'), fc.oneof(fc.constant(''), stem), (text, extension, ending) => {
        const name = safeFileName(text, extension, ending)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).toBe(name.normalize('NFC'))
        expect(name).not.toMatch(/[<>:"/\\|?*]|[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(name).not.toMatch(/^[. ]|[. ]$/)
        expect(name).not.toMatch(RESERVED)
        expect(name.length).toBeGreaterThan(0)
        expect(name.endsWith(extension)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same name when given its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const stem = safeFileName(text, '')
        expect(safeFileName(stem, '')).toBe(stem)
      }),
    )
  })
})
