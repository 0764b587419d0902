import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, rmSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { inTurns, type Stretches } from '../files/stretches.ts'
import { fileKeyOf, FRAME_BYTES, openChunk, readFrame } from './chunk.ts'
import { SealError } from './failure.ts'
import { readHeaderOf, sealHeaderOf } from './header.ts'
import { openLock, type Secret } from './keyring.ts'
import { writeAll } from './sealFile.ts'

export interface UnsealLimits {
  /** More than this is not unpacked, whatever the file says. */
  readonly maxBytes: number
}

/** Room that is left for others on the disk that a file is unpacked to. */
const SPARE_BYTES = 16 << 20

/** The next bytes; fewer are a file cut short. */
function readExactly(handle: number, length: number, at: number): Buffer {
  const bytes = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const count = readSync(handle, bytes, read, length - read, at + read)
    if (count === 0) throw new SealError('damaged')
    read += count
  }
  return bytes
}

/** Opens one chunk after the other and hands each on. */
function* openEach(handle: number, masterKey: Buffer, { maxBytes }: UnsealLimits, take: (plain: Buffer) => void): Stretches<number> {
  const { header, digest, end } = readHeaderOf(handle)
  if (header.plainBytes > maxBytes) throw new SealError('too-large')
  const fileKey = fileKeyOf(masterKey, header.fileSalt, digest)
  let at = end
  let total = 0
  for (let index = 0; ; index += 1) {
    const { length, last } = readFrame(readExactly(handle, FRAME_BYTES, at))
    const plain = openChunk(readExactly(handle, length, at + FRAME_BYTES), fileKey, { index, last })
    at += FRAME_BYTES + length
    total += plain.length
    if (total > header.plainBytes) throw new SealError('damaged')
    take(plain)
    yield
    if (last) break
  }
  const isAtEnd = readSync(handle, Buffer.alloc(1), 0, 1, at) === 0
  if (!isAtEnd || total !== header.plainBytes) throw new SealError('damaged')
  return total
}

function assertRoom(to: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(dirname(to))
  if (bavail * bsize < bytes + SPARE_BYTES) throw new SealError('no-space')
}

/** Unpacks with the key itself. A failure leaves nothing. */
export function* unsealStretches(from: string, to: string, masterKey: Buffer, limits: UnsealLimits): Stretches<number> {
  const source = openSync(from, 'r')
  try {
    const { plainBytes } = readHeaderOf(source).header
    if (plainBytes > limits.maxBytes) throw new SealError('too-large')
    assertRoom(to, plainBytes)
    const target = openSync(to, 'wx', 0o600)
    let done = false
    try {
      const total = yield* openEach(source, masterKey, limits, (plain) => writeAll(target, plain))
      fsyncSync(target)
      done = true
      return total
    } finally {
      closeSync(target)
      if (!done) rmSync(to, { force: true })
    }
  } finally {
    closeSync(source)
  }
}

/** The sha256 of what a sealed file holds, read to its end without writing anything: the proof that it can be opened. */
export function* sealedSha256Stretches(path: string, masterKey: Buffer, limits: UnsealLimits): Stretches<string> {
  const handle = openSync(path, 'r')
  try {
    const hash = createHash('sha256')
    yield* openEach(handle, masterKey, limits, (plain) => hash.update(plain))
    return hash.digest('hex')
  } finally {
    closeSync(handle)
  }
}

/** The key of a sealed file. Rejects with `not-sealed`, `damaged`, `newer-format` or `wrong-secret`. */
export async function keyOfSealed(path: string, secret: Secret): Promise<Buffer> {
  const header = sealHeaderOf(path)
  if (header === null) throw new SealError('not-sealed')
  if (secret.kind === 'keyring' && secret.keyring.id !== header.lock.id) throw new SealError('wrong-secret')
  return openLock(header.lock, secret)
}

/** Unpacks a sealed file with what was typed, in turns. Rejects with a {@link SealError}, and then leaves nothing. */
export async function unsealFile(from: string, to: string, secret: Secret, limits: UnsealLimits): Promise<number> {
  return inTurns(unsealStretches(from, to, await keyOfSealed(from, secret), limits))
}
