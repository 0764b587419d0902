import { z } from 'zod'
import { LOCK_MINUTES } from '../../../shared/domain/appLock.ts'
import { wrapSchema } from '../../seal/wrap.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** `passphrase`: a throw-away key, enclosed so that only the passphrase opens it. Neither is kept anywhere. */
const appLockSchema = z.object({ minutes: z.literal(LOCK_MINUTES), passphrase: wrapSchema })
export type KeptAppLock = z.infer<typeof appLockSchema>

/**
 * The lock; null = none. One that cannot be read is none: it would keep its owner out of her own work, and whoever
 * could garble it can read the file as well.
 */
export function readAppLock(connection: Connection): KeptAppLock | null {
  const kept = sql(connection, "SELECT value FROM meta WHERE key = 'appLock'").pluck().get() as string | undefined
  return kept === undefined ? null : (appLockSchema.safeParse(fromJson<unknown>(kept)).data ?? null)
}

export function writeAppLock(connection: Connection, lock: KeptAppLock | null): void {
  if (lock === null) sql(connection, "DELETE FROM meta WHERE key = 'appLock'").run()
  else sql(connection, "INSERT INTO meta (key, value) VALUES ('appLock', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value").run(toJson(lock))
}
