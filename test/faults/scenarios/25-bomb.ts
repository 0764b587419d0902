import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileKeyOf, sealChunk } from '../../../electron/seal/chunk.ts'
import { CHUNK_BYTES, headerBytes } from '../../../electron/seal/header.ts'
import { createKeyring, type Keyring, lockOf, masterKeyOf } from '../../../electron/seal/keyring.ts'
import { fingerprint } from '../../support/databaseFiles.ts'
import { atWork, saveMany } from '../atWork.ts'
import type { Scenario } from '../scenario.ts'
import { refusalSeen } from '../words.ts'

const PASSPHRASE = 'tre kor i hagen'
const SALT = Buffer.alloc(32).toString('base64')

/** A backup under a known key whose head says so many bytes, and whose chunks hold as many as they are given. */
function sealedBomb(keyring: Keyring, saysBytes: number, chunks: readonly Buffer[]): Buffer {
  const { bytes, digest } = headerBytes({ lock: lockOf(keyring), fileSalt: SALT, chunkBytes: CHUNK_BYTES, plainBytes: saysBytes })
  const key = fileKeyOf(masterKeyOf(keyring), SALT, digest)
  return Buffer.concat([bytes, ...chunks.map((chunk, index) => sealChunk(chunk, key, { index, last: index === chunks.length - 1 }))])
}

/** What lies there, and in the private folder below it, which may stay when it is empty. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fingerprint(folder)).flatMap(([name, is]) => (is === 'folder' ? Object.entries(fingerprint(join(folder, name))) : [[name, is]])),
  )

export const scenario: Scenario = {
  number: 25,
  title: 'A backup that unpacks without end',
  quick: true,
  run: async (context) => {
    const work = await atWork(context)
    await saveMany(work, 3, 'Före')
    const { keyring } = await createKeyring(PASSPHRASE)
    const zeros = Buffer.alloc(64 * CHUNK_BYTES)
    const bombs = [
      sealedBomb(keyring, 2 ** 50, [Buffer.alloc(16)]),
      sealedBomb(keyring, 2 ** 32, [Buffer.alloc(16)]),
      sealedBomb(keyring, 10, Array.from({ length: 50 }, () => Buffer.alloc(CHUNK_BYTES))),
      sealedBomb(keyring, zeros.length, [zeros]),
    ]
    const seen = new Set<string>()
    const before = filesIn(work.folder)
    const largest = Math.max(...bombs.map(({ length }) => length))
    for (const [index, bytes] of bombs.entries()) {
      const path = join(context.folder(), `${index}.samverkanbackup`)
      writeFileSync(path, bytes)
      const began = performance.now()
      seen.add(refusalSeen(await work.store.client.backup.restore({ path, secret: { kind: 'passphrase', text: PASSPHRASE } })))
      assert.ok(performance.now() - began < 20_000, 'it was unpacked')
      assert.deepEqual(filesIn(work.folder), before, 'something was left or changed')
    }
    return { done: 'Restored sealed backups, with the right passphrase, that say they are enormous or hold more than they say', seen: [...seen].join(' / '), lost: work.lostAtNextStart(), figures: { files: bombs.length, 'bytes in the largest': largest } }
  },
}
