import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'
import { SealError } from './failure.ts'
import { keyLockSchema } from './keyring.ts'

const MAGIC = Buffer.from('SVSTSEAL')
const LENGTH_BYTES = 4
const DIGEST_BYTES = 32
const START = MAGIC.length + LENGTH_BYTES
const LONGEST_HEADER = 16_384
const VERSION = 1

/** Plain bytes in one chunk; small enough that sealing one keeps nobody waiting. */
export const CHUNK_BYTES = 1 << 18

/** Stands in the clear at the head of a sealed file, and is part of what every chunk vouches for. */
export const sealHeaderSchema = z.object({
  version: z.literal(VERSION),
  lock: keyLockSchema,
  /** Makes the key of this file from the master key, so that no two files share nonces. */
  fileSalt: z.base64(),
  chunkBytes: z.int().positive().max(CHUNK_BYTES),
  plainBytes: z.int().nonnegative(),
})
export type SealHeader = z.infer<typeof sealHeaderSchema>

export interface ReadHeader {
  readonly header: SealHeader
  /** Of all that stands before the chunks. */
  readonly digest: Buffer
  /** Where the first chunk begins. */
  readonly end: number
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

export function headerBytes(header: Omit<SealHeader, 'version'>): { readonly bytes: Buffer; readonly digest: Buffer } {
  const text = Buffer.from(JSON.stringify({ version: VERSION, ...header }))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(text.length)
  const said = Buffer.concat([MAGIC, length, text])
  const digest = digestOf(said)
  return { bytes: Buffer.concat([said, digest]), digest }
}

function parse(text: Buffer): SealHeader {
  try {
    const said: unknown = JSON.parse(text.toString('utf8'))
    const { version } = z.object({ version: z.int() }).parse(said)
    if (version > VERSION) throw new SealError('newer-format')
    return sealHeaderSchema.parse(said)
  } catch (error) {
    throw error instanceof SealError ? error : new SealError('damaged', error)
  }
}

/** Reads the head of an open file. Its own checksum tells a flipped bit from a wrong passphrase. */
export function readHeaderOf(handle: number): ReadHeader {
  const start = Buffer.alloc(START)
  const found = readSync(handle, start, 0, START, 0)
  if (found < MAGIC.length || !start.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealError('not-sealed')
  const length = start.readUInt32BE(MAGIC.length)
  if (found < START || length > LONGEST_HEADER) throw new SealError('damaged')
  const rest = Buffer.alloc(length + DIGEST_BYTES)
  if (readSync(handle, rest, 0, rest.length, START) < rest.length) throw new SealError('damaged')
  const text = rest.subarray(0, length)
  const digest = digestOf(Buffer.concat([start, text]))
  if (!digest.equals(rest.subarray(length))) throw new SealError('damaged')
  return { header: parse(text), digest, end: START + rest.length }
}

/** The head of a sealed file, or null where the file is something else. Throws for one that is damaged or newer. */
export function sealHeaderOf(path: string): SealHeader | null {
  const handle = openSync(path, 'r')
  try {
    return readHeaderOf(handle).header
  } catch (error) {
    if (error instanceof SealError && error.fault === 'not-sealed') return null
    throw error
  } finally {
    closeSync(handle)
  }
}
