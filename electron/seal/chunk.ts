import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { SealError } from './failure.ts'
import { CHUNK_BYTES } from './header.ts'

const TAG_BYTES = 16
const STORED = 0
const DEFLATED = 1
/** Stands before each chunk: its length, with the highest bit set in the last one. */
export const FRAME_BYTES = 4
const LAST_BIT = 0x80000000
const LONGEST_CHUNK = 1 + CHUNK_BYTES + TAG_BYTES

/** The key of one file, and what its chunks vouch for beside themselves. */
export interface FileKey {
  readonly key: Buffer
  readonly headerDigest: Buffer
}

/** A key for one file alone: chunk numbers may then serve as nonces. */
export const fileKeyOf = (masterKey: Buffer, fileSalt: string, headerDigest: Buffer): FileKey => ({
  key: createHmac('sha256', masterKey).update('sealed file ').update(Buffer.from(fileSalt, 'base64')).digest(),
  headerDigest,
})

/** A chunk's place in its file, bound to it so that none can be moved, left out or put last. */
export interface Place {
  readonly index: number
  readonly last: boolean
}

function nonceOf({ index }: Place): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index), 4)
  return nonce
}

const vouchedFor = ({ headerDigest }: FileKey, place: Place): Buffer =>
  Buffer.concat([headerDigest, nonceOf(place), Buffer.from([place.last ? 1 : 0])])

/** Packed where that makes it smaller. */
function pack(plain: Buffer): Buffer {
  const deflated = deflateRawSync(plain, { level: 3 })
  return deflated.length < plain.length ? Buffer.concat([Buffer.from([DEFLATED]), deflated]) : Buffer.concat([Buffer.from([STORED]), plain])
}

/** A chunk cannot unpack to more than a chunk, whatever it was made of. */
function unpack(packed: Buffer): Buffer {
  const content = packed.subarray(1)
  if (packed[0] === STORED) return content
  if (packed[0] !== DEFLATED) throw new SealError('damaged')
  return inflateRawSync(content, { maxOutputLength: CHUNK_BYTES })
}

/** One chunk as it stands in the file, with its frame. */
export function sealChunk(plain: Buffer, fileKey: FileKey, place: Place): Buffer {
  const cipher = createCipheriv('aes-256-gcm', fileKey.key, nonceOf(place))
  cipher.setAAD(vouchedFor(fileKey, place))
  const sealed = Buffer.concat([cipher.update(pack(plain)), cipher.final(), cipher.getAuthTag()])
  const frame = Buffer.alloc(FRAME_BYTES)
  frame.writeUInt32BE(sealed.length + (place.last ? LAST_BIT : 0))
  return Buffer.concat([frame, sealed])
}

/** What a frame says of the chunk after it. */
export function readFrame(frame: Buffer): { readonly length: number; readonly last: boolean } {
  const said = frame.readUInt32BE()
  const last = said >= LAST_BIT
  const length = last ? said - LAST_BIT : said
  if (length <= TAG_BYTES || length > LONGEST_CHUNK) throw new SealError('damaged')
  return { length, last }
}

/** The plain bytes of a chunk. Throws `damaged` where a bit is not as it was, or the chunk stands elsewhere. */
export function openChunk(sealed: Buffer, fileKey: FileKey, place: Place): Buffer {
  const split = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', fileKey.key, nonceOf(place), { authTagLength: TAG_BYTES })
  decipher.setAAD(vouchedFor(fileKey, place))
  decipher.setAuthTag(sealed.subarray(split))
  try {
    return unpack(Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()]))
  } catch (error) {
    throw new SealError('damaged', error)
  }
}
