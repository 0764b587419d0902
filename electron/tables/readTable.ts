import { readFile, stat } from 'node:fs/promises'
import { TABLE_LIMITS, type Table } from '../../shared/domain/imports/table.ts'
import { readCsv } from './readCsv.ts'
import { readXlsx } from './readXlsx.ts'
import { TableFault } from './tableFault.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** By what is in the file, never by its name. */
export async function readTableBytes(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new TableFault('empty')
  if (bytes.length > TABLE_LIMITS.fileBytes) throw new TableFault('too-large')
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes)
  // The old binary format, and also the shell around a workbook with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableFault('old-or-locked-excel')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new TableFault('unknown-type')
  return readCsv(bytes)
}

/** Reads a file that the user chose. Its size is asked before it is read. */
export async function readTableFile(path: string): Promise<Table> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new TableFault('not-found')
  if (found.size > TABLE_LIMITS.fileBytes) throw new TableFault('too-large')
  const bytes = await readFile(path).catch(() => {
    throw new TableFault('not-found')
  })
  return readTableBytes(bytes)
}
