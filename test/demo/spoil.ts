// Damages a database file as a failing disk would: the pages of one table are overwritten, and the rest is left whole.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { openRaw } from '../../electron/db/connection.ts'

const INTERIOR_TABLE = 0x05

/** The first leaf below a page of a table, by the file format's own rules. */
function firstLeaf(bytes: Buffer, page: number, pageSize: number): number {
  const at = (page - 1) * pageSize
  if (bytes[at] !== INTERIOR_TABLE) return page
  return firstLeaf(bytes, bytes.readUInt32BE(at + bytes.readUInt16BE(at + 12)), pageSize)
}

/** Overwrites the first page of rows of a table in a database that nobody has open. */
export function spoil(path: string, table: string): void {
  const connection = openRaw(path)
  const root = Number(connection.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const pageSize = Number(connection.pragma('page_size', { simple: true }))
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  const page = firstLeaf(readFileSync(path), root, pageSize)
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(pageSize, 0xa5), 0, pageSize, (page - 1) * pageSize)
  closeSync(handle)
}
