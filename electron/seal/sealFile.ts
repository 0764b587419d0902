import { randomBytes } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { inTurns, type Stretches } from '../files/stretches.ts'
import { fileKeyOf, sealChunk } from './chunk.ts'
import { CHUNK_BYTES, headerBytes } from './header.ts'
import { type Keyring, lockOf, masterKeyOf } from './keyring.ts'

export function writeAll(handle: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(handle, bytes, written)
}

function readChunk(handle: number, length: number): Buffer {
  const chunk = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const count = readSync(handle, chunk, read, length - read, null)
    if (count === 0) throw new Error('The file grew shorter while it was sealed')
    read += count
  }
  return chunk
}

function* sealInto(source: number, target: number, keyring: Keyring): Stretches<void> {
  const plainBytes = fstatSync(source).size
  const fileSalt = randomBytes(32).toString('base64')
  const { bytes, digest } = headerBytes({ lock: lockOf(keyring), fileSalt, chunkBytes: CHUNK_BYTES, plainBytes })
  const fileKey = fileKeyOf(masterKeyOf(keyring), fileSalt, digest)
  writeAll(target, bytes)
  // An empty file has one chunk too: the last one, which says that nothing was cut off.
  const count = Math.max(1, Math.ceil(plainBytes / CHUNK_BYTES))
  for (let index = 0; index < count; index += 1) {
    const plain = readChunk(source, Math.min(CHUNK_BYTES, plainBytes - index * CHUNK_BYTES))
    writeAll(target, sealChunk(plain, fileKey, { index, last: index === count - 1 }))
    yield
  }
  fsyncSync(target)
}

/**
 * Writes a sealed copy of a file, durable when it ends. A failure leaves nothing.
 * @param to a path that no file has
 */
export function* sealStretches(from: string, to: string, keyring: Keyring): Stretches<void> {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx', 0o600)
    let done = false
    try {
      yield* sealInto(source, target, keyring)
      done = true
    } finally {
      closeSync(target)
      if (!done) rmSync(to, { force: true })
    }
  } finally {
    closeSync(source)
  }
}

/** As {@link sealStretches}, in turns. */
export const sealFile = (from: string, to: string, keyring: Keyring): Promise<void> => inTurns(sealStretches(from, to, keyring))
