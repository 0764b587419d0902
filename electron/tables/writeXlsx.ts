import { createTurns } from './turns.ts'
import { writeZip } from './writeZip.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

/** A text is written as text whatever it begins with; a number is a number that one can sum. */
export type Cell = string | number

export interface SheetContent {
  readonly name: string
  readonly rows: Iterable<readonly Cell[]>
  readonly widths: readonly number[]
}

function cellXml(cell: Cell, column: number, line: number): string {
  const place = `${columnName(column)}${line}`
  if (typeof cell === 'number') return `<c r="${place}" s="3"><v>${cell}</v></c>`
  return cell === '' ? '' : `<c r="${place}" t="inlineStr" s="${line === 1 ? 2 : 1}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

const each = (count: number, xml: (number: number) => string): string => Array.from({ length: count }, (_, at) => xml(at + 1)).join('')

const contentTypes = (sheets: number): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each(sheets, (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const workbookRelations = (sheets: number): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each(sheets, (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
/** Format 3 parts thousands as the reader's own Excel does; format 49 is text, and a cell with `quotePrefix` stays text also when somebody edits it. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

async function sheetXml({ rows, widths }: SheetContent): Promise<Uint8Array> {
  const turns = createTurns()
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const parts: Buffer[] = [Buffer.from(`${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${columns}</cols><sheetData>`)]
  let line = 0
  for (const row of rows) {
    line += 1
    const number = line
    parts.push(Buffer.from(`<row r="${number}">${row.map((cell, column) => cellXml(cell, column, number)).join('')}</row>`))
    await turns()
  }
  return Buffer.concat([...parts, Buffer.from('</sheetData></worksheet>')])
}

const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) })

/** A workbook; the first row of each sheet is its heading and stays in sight. Texts stay texts also when edited. */
export async function writeWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')
  const parts = [
    text('[Content_Types].xml', contentTypes(sheets.length)),
    text('_rels/.rels', RELATIONS),
    text('xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names}</sheets></workbook>`),
    text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    text('xl/styles.xml', STYLES),
  ]
  for (const [at, sheet] of sheets.entries()) parts.push({ name: `xl/worksheets/sheet${at + 1}.xml`, bytes: Buffer.from(await sheetXml(sheet)) })
  return writeZip(parts)
}

/** A workbook of one sheet in which every cell is text; the first row is the heading and stays in sight. */
export const writeXlsx = (rows: Iterable<readonly string[]>, name: string, widths: readonly number[]): Promise<Uint8Array> =>
  writeWorkbook([{ name, rows, widths }])
