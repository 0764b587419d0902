import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)
/** 1 January 1980: the bytes depend on the content alone. */
const DATE = 0x21
const UTF8_NAMES = 0x0800

function header(size: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(size)
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes)
  return buffer
}

/** A zip file of the parts, in their order. */
export async function writeZip(parts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array> {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, bytes } of parts) {
    const packed = await deflate(bytes)
    const path = Buffer.from(name)
    const [sum, from] = [crc32(bytes), at]
    const shared = (start: number) =>
      [[start, 2, 20], [start + 2, 2, UTF8_NAMES], [start + 4, 2, 8], [start + 8, 2, DATE], [start + 10, 4, sum], [start + 14, 4, packed.length], [start + 18, 4, bytes.length], [start + 22, 2, path.length]] as const
    local.push(header(30, [[0, 4, 0x04034b50], ...shared(4)]), path, packed)
    central.push(header(46, [[0, 4, 0x02014b50], [4, 2, 20], ...shared(6), [42, 4, from]]), path)
    at += 30 + path.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = header(22, [[0, 4, 0x06054b50], [8, 2, parts.length], [10, 2, parts.length], [12, 4, directory.length], [16, 4, at]])
  return Buffer.concat([...local, directory, end])
}
