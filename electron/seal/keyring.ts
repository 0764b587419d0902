import { randomBytes, randomInt } from 'node:crypto'
import { z } from 'zod'
import { RECOVERY_CODE_BASE, RECOVERY_CODE_LENGTH, recoveryCodeOf } from '../../shared/domain/recoveryCode.ts'
import { newId } from '../../shared/newId.ts'
import { unwrapWithCode, unwrapWithPassphrase, wrapSchema, wrapWithCode, wrapWithPassphrase } from './wrap.ts'

/** What every sealed file says of its key: which one it is, and the two ways to it. */
export const keyLockSchema = z.object({ id: z.uuid(), passphrase: wrapSchema, recovery: wrapSchema })
export type KeyLock = z.infer<typeof keyLockSchema>

/** A key with its lock, as the app keeps it: files are sealed and its own are opened without a question. */
export const keyringSchema = keyLockSchema.extend({ masterKey: z.base64() })
export type Keyring = z.infer<typeof keyringSchema>

/** What opens a sealed file. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'keyring'; readonly keyring: Keyring }

export const masterKeyOf = ({ masterKey }: Keyring): Buffer => Buffer.from(masterKey, 'base64')

/** Without the key itself. */
export const lockOf = ({ id, passphrase, recovery }: Keyring): KeyLock => ({ id, passphrase, recovery })

const makeCode = (): string => recoveryCodeOf(Array.from({ length: RECOVERY_CODE_LENGTH }, () => randomInt(RECOVERY_CODE_BASE)))

/** A new key, and the code that opens it beside the passphrase. The code is kept nowhere: it is printed once. */
export async function createKeyring(passphrase: string): Promise<{ readonly keyring: Keyring; readonly code: string }> {
  const masterKey = randomBytes(32)
  const code = makeCode()
  const lock = { passphrase: await wrapWithPassphrase(masterKey, passphrase), recovery: wrapWithCode(masterKey, code) }
  return { keyring: { id: newId(), masterKey: masterKey.toString('base64'), ...lock }, code }
}

/** The same key under another passphrase; the printed code goes on opening it. */
export const changePassphrase = async (keyring: Keyring, passphrase: string): Promise<Keyring> => ({
  ...keyring,
  passphrase: await wrapWithPassphrase(masterKeyOf(keyring), passphrase),
})

/** The same key with another code to print; files sealed before go on opening with the one before. */
export function renewCode(keyring: Keyring): { readonly keyring: Keyring; readonly code: string } {
  const code = makeCode()
  return { keyring: { ...keyring, recovery: wrapWithCode(masterKeyOf(keyring), code) }, code }
}

/** The key behind a lock. Rejects with `wrong-secret`. */
export async function openLock(lock: KeyLock, secret: Secret): Promise<Buffer> {
  if (secret.kind === 'passphrase') return unwrapWithPassphrase(lock.passphrase, secret.passphrase)
  if (secret.kind === 'code') return unwrapWithCode(lock.recovery, secret.code)
  return masterKeyOf(secret.keyring)
}
