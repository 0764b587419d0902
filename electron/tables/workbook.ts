// The parts of a workbook that its sheets rest on: which sheet is first, the shared texts, the number formats.
import { type CellFormat, cellFormatOf } from './cellFormat.ts'
import { TableFault } from './tableFault.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

export interface Workbook {
  readonly sheetPart: string
  readonly sheet: string
  readonly sheetCount: number
  readonly from1904: boolean
  readonly texts: readonly string[]
  readonly formats: readonly CellFormat[]
}

interface Sheet {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

async function readSheets(zip: Zip): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  const sheets: Sheet[] = []
  let from1904 = false
  await readXml(zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', relation, hidden: (attributes['state'] ?? 'visible') !== 'visible' })
    },
  })
  return { sheets, from1904 }
}

async function partOf(zip: Zip, relation: string): Promise<string> {
  let target = ''
  await readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open: (_, attributes) => {
      if (attributes['Id'] === relation) target = attributes['Target'] ?? ''
    },
  })
  const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  if (!zip.names.includes(part)) throw new TableFault('no-sheet')
  return part
}

/** Shared texts; how a word is pronounced (`rPh`) is no part of it. */
async function readTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = []
  if (!zip.names.includes('xl/sharedStrings.xml')) return texts
  let parts: string[] = []
  let inText = false
  let inPhonetic = false
  await readXml(zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') parts = []
      if (name === 't') inText = true
      if (name === 'rPh') inPhonetic = true
    },
    text: (text) => {
      if (inText && !inPhonetic) parts.push(text)
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name === 'si') texts.push(parts.join(''))
    },
  })
  return texts
}

async function readFormats(zip: Zip): Promise<CellFormat[]> {
  const codes = new Map<number, string>()
  const formats: CellFormat[] = []
  if (!zip.names.includes('xl/styles.xml')) return formats
  let inCells = false
  await readXml(zip, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      const id = Number(attributes['numFmtId'] ?? 0)
      if (name === 'xf' && inCells) formats.push(cellFormatOf(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** What a workbook's first visible sheet needs to be read. Macros are refused: whoever sends them wants them run. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  if (zip.names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))) throw new TableFault('macros')
  if (!zip.names.includes('xl/workbook.xml')) throw new TableFault('unknown-type')
  const { sheets, from1904 } = await readSheets(zip)
  const sheet = sheets.find(({ hidden }) => !hidden)
  if (!sheet) throw new TableFault('no-sheet')
  return {
    sheetPart: await partOf(zip, sheet.relation),
    sheet: sheet.name,
    sheetCount: sheets.length,
    from1904,
    texts: await readTexts(zip),
    formats: await readFormats(zip),
  }
}
