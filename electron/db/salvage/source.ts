import { closeSync, copyFileSync, existsSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs'
import { APPLICATION_ID, type Connection, openRaw } from '../connection.ts'
import { removeDatabase } from '../databaseFiles.ts'

const MAGIC = 'SQLite format 3\0'
const HEADER_LENGTH = 100
/** What every database of ours is made with. */
const PAGE_SIZE = 4096

/** Where the file format keeps what a reader cannot do without; the rest is zero, which means "look yourself". */
function freshHeader(pages: number): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH)
  header.write(MAGIC, 'latin1')
  header.writeUInt16BE(PAGE_SIZE, 16)
  // Both versions 1: no log. One that lies beside it is of no use without the header that it belongs to.
  header.set([1, 1, 0, 64, 32, 32], 18)
  header.writeUInt32BE(1, 24)
  header.writeUInt32BE(pages, 28)
  header.writeUInt32BE(4, 44)
  header.writeUInt32BE(1, 56)
  header.writeInt32BE(APPLICATION_ID, 68)
  header.writeUInt32BE(1, 92)
  return header
}

/** The page kind that begins the table of contents: a leaf, or a page that leads to leaves. */
const isContentsPage = (kind: number): boolean => kind === 0x0d || kind === 0x05

/** Lays a new header where the old one is gone and the pages after it are not. True where one was laid. */
function mendHeader(path: string): boolean {
  const size = statSync(path).size
  const handle = openSync(path, 'r+')
  try {
    const head = Buffer.alloc(HEADER_LENGTH + 1)
    if (readSync(handle, head, 0, head.length, 0) < head.length) return false
    if (head.toString('latin1', 0, MAGIC.length) === MAGIC || !isContentsPage(head[HEADER_LENGTH] ?? 0)) return false
    writeSync(handle, freshHeader(Math.floor(size / PAGE_SIZE)), 0, HEADER_LENGTH, 0)
    return true
  } finally {
    closeSync(handle)
  }
}

/** A file that was cut says that it has more pages than it has, and SQLite would not look at any of them. */
function mendLength(path: string): void {
  const size = statSync(path).size
  const pages = Math.floor(size / PAGE_SIZE)
  if (pages === 0) return
  const handle = openSync(path, 'r+')
  try {
    const head = Buffer.alloc(HEADER_LENGTH)
    readSync(handle, head, 0, head.length, 0)
    if (head.readUInt32BE(28) <= pages) return
    head.writeUInt32BE(pages, 28)
    // The length is believed where these two agree.
    head.copy(head, 92, 24, 28)
    writeSync(handle, head, 0, head.length, 0)
  } finally {
    closeSync(handle)
  }
  truncateSync(path, pages * PAGE_SIZE)
}

/**
 * A copy of a damaged database to read from, with what its log still holds, its header mended. The original is not
 * opened as a database at all: SQLite would play its log into it.
 */
export function copyToReadFrom(damagedPath: string, copy: string): Connection {
  removeDatabase(copy)
  copyFileSync(damagedPath, copy)
  const isMended = mendHeader(copy)
  mendLength(copy)
  if (!isMended && existsSync(`${damagedPath}-wal`)) copyFileSync(`${damagedPath}-wal`, `${copy}-wal`)
  const connection = openRaw(copy)
  // Every cell is tried for itself; a page that looks odd may still hold whole rows.
  connection.pragma('cell_size_check = OFF')
  connection.pragma('trusted_schema = OFF')
  return connection
}
