import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../electron/files/stretches.ts'
import { CHUNK_BYTES } from '../../../electron/seal/header.ts'
import { changePassphrase, createKeyring, masterKeyOf } from '../../../electron/seal/keyring.ts'
import { keyOfSealed, sealedSha256Stretches, unsealFile } from '../../../electron/seal/unsealFile.ts'
import { digest, fileOf, freshPath, made, namesThere, noise, opened, PASSPHRASE, proseOf, sealed } from './sealFiles.ts'

const { keyring, code } = await made
const LIMITS = { maxBytes: 1 << 30 }

describe('a sealed file', () => {
  it.each([0, 1, 1_000, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])('of %i bytes comes back as it was', (length) => {
    for (const bytes of [noise(length), proseOf(length)]) {
      const path = sealed(bytes, keyring)
      expect(opened(path, keyring)).toEqual(bytes)
      expect(atOnce(sealedSha256Stretches(path, masterKeyOf(keyring), LIMITS))).toBe(digest(bytes))
    }
  })

  it('is packed where that helps, and shows nothing of what it holds', () => {
    const bytes = proseOf(4 * CHUNK_BYTES)
    const file = readFileSync(sealed(bytes, keyring))
    expect(file.length).toBeLessThan(bytes.length / 20)
    expect(file.includes('Samverkan kring')).toBe(false)
    expect(file.includes(keyring.masterKey)).toBe(false)
  })

  it('is another file each time, of the same bytes', () => {
    const [one, other] = [1, 2].map(() => readFileSync(sealed(proseOf(100), keyring)))
    expect(one?.subarray(-60)).not.toEqual(other?.subarray(-60))
  })

  it('is opened on another machine with the passphrase or with the printed code, however it is typed', async () => {
    const bytes = proseOf(5_000)
    const path = sealed(bytes, keyring)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
    for (const secret of [{ kind: 'passphrase', passphrase: ` ${PASSPHRASE}` } as const, { kind: 'code', code: typed } as const]) {
      const to = freshPath()
      expect(await unsealFile(path, to, secret, LIMITS)).toBe(5_000)
      expect(readFileSync(to)).toEqual(bytes)
    }
  })

  it('is not opened with anything else, and leaves nothing', async () => {
    const path = sealed(proseOf(100), keyring)
    const stranger = await createKeyring('något annat')
    const before = namesThere().length
    for (const secret of [
      { kind: 'passphrase', passphrase: 'tre kor i hage' },
      { kind: 'passphrase', passphrase: '' },
      { kind: 'code', code: stranger.code },
      { kind: 'code', code: 'inte en kod' },
      { kind: 'keyring', keyring: stranger.keyring },
    ] as const)
      await expect(unsealFile(path, freshPath(), secret, LIMITS)).rejects.toMatchObject({ fault: 'wrong-secret' })
    expect(opened(path, { ...keyring, masterKey: stranger.keyring.masterKey })).toBe('damaged')
    expect(namesThere()).toHaveLength(before)
  })

  it('keeps to the passphrase it was made with when another is chosen, and to the code', async () => {
    const path = sealed(proseOf(100), keyring)
    const changed = await changePassphrase(keyring, 'fyra får på ängen')
    const later = sealed(proseOf(100), changed)
    await keyOfSealed(path, { kind: 'passphrase', passphrase: PASSPHRASE })
    await keyOfSealed(later, { kind: 'passphrase', passphrase: 'fyra får på ängen' })
    await expect(keyOfSealed(later, { kind: 'passphrase', passphrase: PASSPHRASE })).rejects.toMatchObject({ fault: 'wrong-secret' })
    await keyOfSealed(later, { kind: 'code', code })
    // Opened without a question on the machine that made it, before and after.
    await keyOfSealed(path, { kind: 'keyring', keyring: changed })
  })

  it('that would unpack to more than is taken is not unpacked', () => {
    const path = sealed(proseOf(2 * CHUNK_BYTES), keyring)
    expect(opened(path, keyring, 2 * CHUNK_BYTES - 1)).toBe('too-large')
    expect(opened(path, keyring, 2 * CHUNK_BYTES)).toHaveLength(2 * CHUNK_BYTES)
  })

  it.each([['a text', 'Kära nämnd'], ['an empty file', ''], ['a database', 'SQLite format 3\0']])('is told from %s', async (_what, text) => {
    await expect(keyOfSealed(fileOf(Buffer.from(text)), { kind: 'keyring', keyring })).rejects.toMatchObject({ fault: 'not-sealed' })
  })
})
