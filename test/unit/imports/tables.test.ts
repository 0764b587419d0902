import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTableBytes } from '../../../electron/tables/readTable.ts'
import { writeCsv } from '../../../electron/tables/writeCsv.ts'
import { writeXlsx } from '../../../electron/tables/writeXlsx.ts'
import { writeZip } from '../../../electron/tables/writeZip.ts'
import { bombed } from './bomb.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const text = (content: string) => new TextEncoder().encode(content)
const cellsOf = async (bytes: Uint8Array) => (await readTableBytes(bytes)).rows.map(({ cells }) => cells)

/** A workbook as Excel writes it, with what stands in `parts` in place of or beside the usual. */
const workbook = (sheetData: string, parts: Record<string, string> = {}) => {
  const all: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  }
  return writeZip(Object.entries(all).map(([name, content]) => ({ name, bytes: text(content) })))
}

describe('delimited text', () => {
  it("reads Swedish Excel's file with a mark, semicolons, quotes, line breaks in cells and empty rows", async () => {
    const table = await readTableBytes(text('\uFEFFNamn;Ort\r\n"Å; ""Ä""";"rad 1\nrad 2"\r\n;\r\n\r\nÖ;x\r\n'))
    expect(table.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['Namn', 'Ort']],
      [2, ['Å; "Ä"', 'rad 1\nrad 2']],
      [5, ['Ö', 'x']],
    ])
    expect(table).toMatchObject({ encoding: 'UTF-8', delimiter: ';' })
  })

  it.each([',', '\t', '|', ';'])('finds the separator %j', async (delimiter) => {
    expect(await cellsOf(text(`a${delimiter}b\n1${delimiter}2\n`))).toEqual([['a', 'b'], ['1', '2']])
  })

  it("obeys and drops Excel's own line with the separator", async () => {
    expect(await cellsOf(text('sep=^\r\na;x^b\r\n'))).toEqual([['a;x', 'b']])
  })

  it('reads Windows-1252', async () => {
    const bytes = Uint8Array.from([0xc5, 0x6e, 0x67, 0x62, 0x79, 0x3b, 0x80, 0x0a])
    expect(await readTableBytes(bytes)).toMatchObject({ encoding: 'Windows-1252', rows: [{ cells: ['Ångby', '€'] }] })
  })

  it('keeps leading zeros', async () => {
    expect(await cellsOf(text('0701740605;00123'))).toEqual([['0701740605', '00123']])
  })

  it.each([
    ['empty', ''],
    ['empty', '\n\n;;\n'],
    ['broken', 'a;"b\nc'],
    ['unknown-type', 'a\0b'],
    ['unknown-type', '%PDF-1.7'],
    ['too-many-columns', ';'.repeat(500)],
  ])('refuses as %s', async (fault, content) => {
    await expect(readTableBytes(text(content))).rejects.toMatchObject({ fault })
  })
})

describe('workbooks', () => {
  it('reads shared texts, numbers, days, leading zeros, answers and gaps', async () => {
    const bytes = await workbook(
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>4.670174060E9</v></c><c r="D2" s="1"><v>46347</v></c>
       <c r="E2" s="2"><v>123</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="inlineStr"><is><t>x</t></is></c></row>`,
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>Två </t></r><r><t>delar</t></r><rPh><t>bort</t></rPh></si></sst>',
        'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    )
    expect(await cellsOf(bytes)).toEqual([['Två delar', '', '4670174060', '2026-11-21', '00123', 'ja', 'x']])
  })

  it('uses what Excel last saw in a formula, and never runs one', async () => {
    const table = await readTableBytes(await workbook('<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>svar</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#N/A</v></c></row>'))
    expect(table.rows).toEqual([{ line: 1, cells: ['svar', '', ''], faults: { 1: 'formula-without-value', 2: 'error-value' } }])
  })

  it('says the same for every row that a merged cell reaches over', async () => {
    const sheet = '<row r="1"><c r="A1" t="str"><v>Förening</v></c><c r="B1" t="str"><v>Ada</v></c></row><row r="2"><c r="B2" t="str"><v>Bo</v></c></row>'
    const bytes = await workbook('', { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>` })
    expect(await cellsOf(bytes)).toEqual([['Förening', 'Ada'], ['Förening', 'Bo']])
  })

  it.each([
    ['macros', { 'xl/vbaProject.bin': 'x' }],
    ['broken', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }],
    ['broken', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' }],
    ['empty', {}],
  ])('refuses as %s', async (fault, parts) => {
    await expect(readTableBytes(await workbook('', parts as Record<string, string>))).rejects.toMatchObject({ fault })
  })

  it('refuses a document of another kind, a torn file, an old workbook', async () => {
    const other = await writeZip([{ name: 'word/document.xml', bytes: text('<a/>') }])
    await expect(readTableBytes(other)).rejects.toMatchObject({ fault: 'unknown-type' })
    const torn = (await workbook('<row r="1"><c r="A1"><v>1</v></c></row>')).slice(0, -30)
    await expect(readTableBytes(torn)).rejects.toMatchObject({ fault: 'broken' })
    await expect(readTableBytes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toMatchObject({ fault: 'old-or-locked-excel' })
  })

  it('stops unpacking a bomb, whatever sizes it tells', async () => {
    const bomb = deflateRawSync(Buffer.concat([Buffer.from('<a>'), Buffer.alloc(450 * 1024 * 1024, ' ')]))
    const zip = Buffer.from(await workbook('', { 'xl/worksheets/sheet1.xml': 'PLACE' }))
    expect(bomb.length).toBeLessThan(3_000_000)
    await expect(readTableBytes(bombed(zip, 'xl/worksheets/sheet1.xml', bomb))).rejects.toMatchObject({ fault: 'too-large' })
  }, 60_000)
})

describe('what the app writes', () => {
  const rows = [['Namn', 'Text'], ['Å "x"; y', 'rad 1\nrad 2'], ['<&>', ' mellanslag ']]
  it('is read again unchanged', async () => {
    expect(await cellsOf(await writeCsv(rows))).toEqual(rows)
    expect(await cellsOf(await writeXlsx(rows, 'Aktörer & kontakter', [20, 20]))).toEqual(rows)
  })
})
