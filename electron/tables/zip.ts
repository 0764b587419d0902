// Reads a zip file's parts one at a time. Sizes that the file tells are never believed: what comes out is counted.
import { createInflateRaw } from 'node:zlib'
import { TABLE_LIMITS } from '../../shared/domain/imports/table.ts'
import { TableFault } from './tableFault.ts'

interface Entry {
  readonly method: number
  readonly packedSize: number
  readonly headerAt: number
}

export interface Zip {
  readonly names: readonly string[]
  /** The unpacked bytes of a part, piece by piece. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const MOST_COMMENT = 65_535
const MOST_ENTRIES = 5_000
const ENCRYPTED = 1

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new TableFault('broken')
}

function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new TableFault('too-large')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new TableFault('broken')
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new TableFault('old-or-locked-excel')
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    const entry = { method: view.getUint16(at + 10, true), packedSize: view.getUint32(at + 20, true), headerAt: view.getUint32(at + 42, true) }
    // Two parts of one name are a trick: which of them counts is for each reader to choose.
    if (entries.has(path)) throw new TableFault('broken')
    entries.set(path, entry)
    at += 46 + name + extra + comment
  }
  return entries
}

function packedBytes(bytes: Uint8Array, view: DataView, { headerAt, packedSize }: Entry): Uint8Array {
  if (view.getUint32(headerAt, true) !== LOCAL) throw new TableFault('broken')
  const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  if (from + packedSize > bytes.length) throw new TableFault('broken')
  return bytes.subarray(from, from + packedSize)
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 64 * 1024 })
  stream.end(packed)
  try {
    for await (const piece of stream) yield piece as Uint8Array
  } finally {
    stream.destroy()
  }
}

/** Opens a zip file that lies in memory. All parts together may unpack to 400 MB. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = reading(() => entriesOf(bytes, view))
  let unpacked = 0
  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name)
    if (!entry || (entry.method !== 0 && entry.method !== 8)) throw new TableFault('broken')
    const packed = reading(() => packedBytes(bytes, view, entry))
    for await (const piece of entry.method === 0 ? [packed] : inflated(packed)) {
      unpacked += piece.length
      if (unpacked > TABLE_LIMITS.unpackedBytes) throw new TableFault('too-large')
      yield piece
    }
  }
  return { names: [...entries.keys()], read }
}

/** An offset beyond the file's end is the file's fault. */
function reading<Result>(step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw error instanceof RangeError ? new TableFault('broken') : error
  }
}
