import { describe, expect, it } from 'vitest'
import { diskNameOf } from '../../../electron/features/attachments/copy.ts'
import { extensionOf, mediaTypeOf, openingRisk } from '../../../shared/domain/attachments/fileType.ts'

describe('what may be opened', () => {
  it.each(['Skiss.pdf', 'Kalkyl.XLSX', 'foto.jpeg', 'karta.dwg', 'brev från a.b.docx', 'ritning.v2.skp'])('%s may', (name) => {
    expect(openingRisk(name)).toBeNull()
  })

  it.each([
    'setup.exe', 'SETUP.EXE', 'faktura.pdf.exe', 'a.bat', 'a.cmd', 'a.sh', 'a.desktop', 'genväg.lnk', 'a.js', 'a.vbs', 'a.ps1', 'a.scr', 'a.msi', 'a.jar',
    'a.hta', 'a.url', 'a.AppImage', 'a.iso', 'a.py', 'a.command', 'a.exe.', 'a.exe ', 'a.exe. . ', 'a.e\u200Bxe', 'faktura\u202Efdp.exe', 'a.exe\u00A0',
  ])('%j may not: it may run', (name) => {
    expect(openingRisk(name)).toBe('runs')
  })

  it.each(['LÄSMIG', '.bashrc', 'a.', '', '...'])('%j may not: nothing says what it is', (name) => {
    expect(openingRisk(name)).toBe('unknown')
  })

  it('claims nothing of what it does not know', () => {
    expect([mediaTypeOf('a.PDF'), mediaTypeOf('a.skp'), mediaTypeOf('a')]).toEqual(['application/pdf', 'application/octet-stream', 'application/octet-stream'])
  })
})

describe('the name of a copy', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\evil.pdf', '-evil.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul.txt', '_nul.txt'],
    ['slut.pdf. ', 'slut.pdf'],
    ['faktura\u202Efdp.docx', 'fakturafdp.docx'],
    ['a:b|c?.pdf', 'a-b-c.pdf'],
    ['noll\0.pdf', 'noll.pdf'],
  ])('of %j is safe on every disk', (name, expected) => {
    const made = diskNameOf(name)
    expect(made).not.toMatch(/[\\/:|?*<>"\0]|^\.|[. ]$/)
    expect(made.endsWith(expected.slice(-4))).toBe(true)
  })

  it('of 120 å fits, with its ending', () => {
    const made = diskNameOf(`${'å'.repeat(120)}.pdf`)
    expect(made.endsWith('å.pdf')).toBe(true)
    expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(200)
  })

  it.each(['a.e;xe', 'a.exé', 'a.e xe', 'a.\u202Eexe', 'å.EXE.'])('of %j is judged too, since it is what the system will see', (name) => {
    const made = diskNameOf(name)
    expect(extensionOf(made) === 'exe' && openingRisk(made) === null).toBe(false)
  })
})
