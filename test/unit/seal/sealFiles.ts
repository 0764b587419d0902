// What the tests of sealed files share: a folder, a key, a sealed file and what came of opening one.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createKeyring, type Keyring } from '../../../electron/seal/keyring.ts'
import { SealError, type SealFault } from '../../../electron/seal/failure.ts'
import { sealStretches } from '../../../electron/seal/sealFile.ts'
import { unsealStretches } from '../../../electron/seal/unsealFile.ts'
import { masterKeyOf } from '../../../electron/seal/keyring.ts'
import { atOnce } from '../../../electron/files/stretches.ts'

export const PASSPHRASE = 'tre kor i hagen'
export const made = createKeyring(PASSPHRASE)

const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
/** A path that no file has. */
export const freshPath = (): string => join(folder, `file-${(count += 1)}`)
export const namesThere = (): string[] => readdirSync(folder)

export function fileOf(bytes: Uint8Array): string {
  const path = freshPath()
  writeFileSync(path, bytes)
  return path
}

/** Noise, so that packing makes it no smaller, or a text, so that it does. */
export const noise = (length: number): Buffer => randomBytes(length)
export const proseOf = (length: number): Buffer => Buffer.alloc(length, 'Samverkan kring torget. ')

export function sealed(bytes: Uint8Array, keyring: Keyring): string {
  const to = freshPath()
  atOnce(sealStretches(fileOf(bytes), to, keyring))
  return to
}

/** What opening came to: the bytes, or why not. Asserts nothing is left where it failed. */
export function opened(path: string, keyring: Keyring, maxBytes = 1 << 30): Buffer | SealFault {
  const to = freshPath()
  try {
    atOnce(unsealStretches(path, to, masterKeyOf(keyring), { maxBytes }))
    return readFileSync(to)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    if (existsSync(to)) throw new Error('A file that could not be opened left something', { cause: error })
    return error.fault
  }
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
