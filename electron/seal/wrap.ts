import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { readRecoveryCode } from '../../shared/domain/recoveryCode.ts'
import { SealError } from './failure.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** About half a second and 128 MB for each guess at a passphrase. */
const SCRYPT_COST = 2 ** 17
const SCRYPT_BLOCK = 8
const SCRYPT_MEMORY = 2 ** 28

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes)

/** The master key, enclosed so that one secret opens it. */
export const wrapSchema = z.object({
  salt: base64(KEY_BYTES),
  nonce: base64(NONCE_BYTES),
  box: base64(KEY_BYTES + TAG_BYTES),
})
export type Wrap = z.infer<typeof wrapSchema>

/** Off the thread, so that calls are answered meanwhile. The cost is fixed: a file from elsewhere may not choose it. */
const passphraseKey = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: SCRYPT_COST, r: SCRYPT_BLOCK, p: 1, maxmem: SCRYPT_MEMORY }
    scrypt(passphrase.normalize('NFC').trim(), salt, KEY_BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })

/** A code has too many bits to be guessed, so nothing has to slow it down. */
const codeKey = (code: string, salt: Buffer): Buffer => createHmac('sha256', salt).update(`recovery ${code}`).digest()

function enclose(masterKey: Buffer, key: Buffer, salt: Buffer): Wrap {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const box = Buffer.concat([cipher.update(masterKey), cipher.final(), cipher.getAuthTag()])
  return { salt: salt.toString('base64'), nonce: nonce.toString('base64'), box: box.toString('base64') }
}

function open(wrap: Wrap, key: Buffer): Buffer {
  const box = Buffer.from(wrap.box, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrap.nonce, 'base64'), { authTagLength: TAG_BYTES })
  decipher.setAuthTag(box.subarray(KEY_BYTES))
  try {
    return Buffer.concat([decipher.update(box.subarray(0, KEY_BYTES)), decipher.final()])
  } catch (error) {
    throw new SealError('wrong-secret', error)
  }
}

export async function wrapWithPassphrase(masterKey: Buffer, passphrase: string): Promise<Wrap> {
  const salt = randomBytes(KEY_BYTES)
  return enclose(masterKey, await passphraseKey(passphrase, salt), salt)
}

export function wrapWithCode(masterKey: Buffer, code: string): Wrap {
  const salt = randomBytes(KEY_BYTES)
  return enclose(masterKey, codeKey(code, salt), salt)
}

export const unwrapWithPassphrase = async (wrap: Wrap, passphrase: string): Promise<Buffer> =>
  open(wrap, await passphraseKey(passphrase, Buffer.from(wrap.salt, 'base64')))

/** Takes the code as it was typed. */
export function unwrapWithCode(wrap: Wrap, typed: string): Buffer {
  const { code } = readRecoveryCode(typed)
  if (code === null) throw new SealError('wrong-secret')
  return open(wrap, codeKey(code, Buffer.from(wrap.salt, 'base64')))
}
