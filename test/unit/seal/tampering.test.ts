// Every single change to a sealed file is found: a flipped bit, a lost end, chunks that changed places.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileKeyOf, sealChunk } from '../../../electron/seal/chunk.ts'
import { CHUNK_BYTES, headerBytes, sealHeaderOf } from '../../../electron/seal/header.ts'
import { lockOf, masterKeyOf } from '../../../electron/seal/keyring.ts'
import { fileOf, made, noise, opened, proseOf, sealed } from './sealFiles.ts'

const { keyring } = await made
const bytesOf = (path: string): Buffer => readFileSync(path)

/** The head and the chunks of a sealed file, each with its frame. */
function partsOf(file: Buffer): { head: Buffer; chunks: Buffer[] } {
  let at = 12 + file.readUInt32BE(8) + 32
  const head = file.subarray(0, at)
  const chunks: Buffer[] = []
  while (at < file.length) {
    const end = at + 4 + (file.readUInt32BE(at) & 0x7fffffff)
    chunks.push(file.subarray(at, end))
    at = end
  }
  return { head, chunks }
}

describe('a sealed file that was changed', () => {
  it('in any one byte is refused', () => {
    const file = bytesOf(sealed(proseOf(300), keyring))
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file)
      changed[at] = (changed[at] ?? 0) ^ (1 << at % 8)
      expect(opened(fileOf(changed), keyring), `byte ${at}`).toBe(at < 8 ? 'not-sealed' : 'damaged')
    }
  })

  it('by losing its end, at any length, is refused', () => {
    const file = bytesOf(sealed(proseOf(300), keyring))
    for (let length = 0; length < file.length; length += 1)
      expect(opened(fileOf(file.subarray(0, length)), keyring), `${length} bytes`).toBe(length < 8 ? 'not-sealed' : 'damaged')
  })

  it('by gaining one is refused', () => {
    const file = bytesOf(sealed(proseOf(300), keyring))
    expect(opened(fileOf(Buffer.concat([file, Buffer.from([0])])), keyring)).toBe('damaged')
  })

  it('in the order or the number of its chunks is refused', () => {
    const { head, chunks } = partsOf(bytesOf(sealed(noise(3 * CHUNK_BYTES + 5), keyring)))
    const [a, b, c, last] = chunks as [Buffer, Buffer, Buffer, Buffer]
    const orders = [[b, a, c, last], [a, c, last], [a, b, c], [a, a, b, c, last], [a, b, c, last, last], [last], [a, b, last, c], []]
    for (const order of orders) expect(opened(fileOf(Buffer.concat([head, ...order])), keyring)).toBe('damaged')
    expect(opened(fileOf(Buffer.concat([head, a, b, c, last])), keyring)).toHaveLength(3 * CHUNK_BYTES + 5)
  })

  it('by a chunk or a head of another file under the same key is refused', () => {
    const [one, other] = [1, 2].map(() => partsOf(bytesOf(sealed(proseOf(300), keyring))))
    if (!one || !other) throw new Error('two files')
    expect(opened(fileOf(Buffer.concat([one.head, ...other.chunks])), keyring)).toBe('damaged')
  })

  it('by ending early behind a bit that says so is refused', () => {
    const { head, chunks } = partsOf(bytesOf(sealed(noise(2 * CHUNK_BYTES), keyring)))
    const first = Buffer.from(chunks[0] ?? [])
    first[0] = (first[0] ?? 0) | 0x80
    expect(opened(fileOf(Buffer.concat([head, first])), keyring)).toBe('damaged')
  })
})

const SALT = Buffer.alloc(32).toString('base64')
const headSaying = (plainBytes: number) => headerBytes({ lock: lockOf(keyring), fileSalt: SALT, chunkBytes: CHUNK_BYTES, plainBytes })

describe('a file made to hurt', () => {
  it('that says it is enormous is refused before anything is written', () => {
    expect(opened(fileOf(headSaying(2 ** 50).bytes), keyring)).toBe('too-large')
    expect(opened(fileOf(headSaying(2 ** 50).bytes), keyring, 2 ** 51)).toBe('no-space')
  })

  it('that holds more than it says is refused where that shows', () => {
    const { bytes, digest } = headSaying(10)
    const fileKey = fileKeyOf(masterKeyOf(keyring), SALT, digest)
    const chunks = Array.from({ length: 5 }, (_, index) => sealChunk(proseOf(CHUNK_BYTES), fileKey, { index, last: index === 4 }))
    expect(opened(fileOf(Buffer.concat([bytes, ...chunks])), keyring)).toBe('damaged')
  })

  it('whose chunk unpacks to more than a chunk is refused', () => {
    const { bytes, digest } = headSaying(64 * CHUNK_BYTES)
    const fileKey = fileKeyOf(masterKeyOf(keyring), SALT, digest)
    expect(opened(fileOf(Buffer.concat([bytes, sealChunk(Buffer.alloc(64 * CHUNK_BYTES), fileKey, { index: 0, last: true })])), keyring)).toBe('damaged')
  })

  it('of a newer version is told apart', () => {
    const text = Buffer.from(JSON.stringify({ version: 2 }))
    const { bytes } = headSaying(1)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(text.length)
    const said = Buffer.concat([bytes.subarray(0, 8), length, text])
    const path = fileOf(Buffer.concat([said, createHash('sha256').update(said).digest()]))
    expect(() => sealHeaderOf(path)).toThrow(expect.objectContaining({ fault: 'newer-format' }))
  })
})
