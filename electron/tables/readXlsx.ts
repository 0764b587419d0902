import type { Table } from '../../shared/domain/imports/table.ts'
import { fillMerged } from './merged.ts'
import { SheetReader } from './sheet.ts'
import { TableFault } from './tableFault.ts'
import { readWorkbook } from './workbook.ts'
import { readXml } from './xml.ts'
import { openZip } from './zip.ts'

/** What the unpacking itself complains of is a broken file. */
const asFault = (error: unknown): unknown =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_') ? new TableFault('broken') : error

/** Reads the first visible sheet of a workbook, in slices. */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  try {
    const zip = openZip(bytes)
    const workbook = await readWorkbook(zip)
    const reader = new SheetReader(workbook)
    await readXml(zip, workbook.sheetPart, reader)
    if (reader.rows.length === 0) throw new TableFault('empty')
    const { sheet, sheetCount } = workbook
    return { rows: reader.merged.length > 0 ? fillMerged(reader.rows, reader.merged) : reader.rows, encoding: 'XLSX', delimiter: '', sheet, sheetCount }
  } catch (error) {
    throw asFault(error)
  }
}
