import { z } from 'zod'
import { LOCK_MINUTES } from '../../domain/appLock.ts'
import { backupSecretSchema } from '../../domain/backup.ts'
import { LONGEST_PASSPHRASE } from '../../domain/passphrase.ts'
import { shellMethod } from '../method.ts'

const nothing = z.object({})
const minutes = z.literal(LOCK_MINUTES)
/** Not cleaned: what was typed is what opens. */
const passphrase = z.string().min(1).max(LONGEST_PASSPHRASE)
/** `waitSeconds`: until the next try is heard at all. */
const tried = z.object({ opened: z.boolean(), waitSeconds: z.int().nonnegative() })

/** The lock of the app. All of it runs in the shell, which refuses everything else while the lock is on. */
export const lock = {
  get: shellMethod(
    nothing,
    z.object({
      isOn: z.boolean(),
      minutes,
      waitSeconds: z.int().nonnegative(),
      /** Whether the recovery code of the backups opens it too. */
      opensWithCode: z.boolean(),
    }),
  ),
  unlock: shellMethod(z.object({ secret: backupSecretSchema }), tried),
  /** False where no lock is chosen. */
  now: shellMethod(nothing, z.object({ isOn: z.boolean() })),
  /** Said by the page once it is covered and what was being typed is saved. */
  saved: shellMethod(nothing, nothing),
  turnOn: shellMethod(z.object({ passphrase, minutes }), nothing),
  change: shellMethod(z.object({ secret: backupSecretSchema, passphrase }), tried),
  setMinutes: shellMethod(z.object({ minutes }), nothing),
  turnOff: shellMethod(z.object({ secret: backupSecretSchema }), tried),
}
