import { z } from 'zod'
import { instantSchema } from '../../../shared/domain/field.ts'
import { type Keyring, keyringSchema } from '../../seal/keyring.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

const read = (connection: Connection, key: string): string | null =>
  (sql(connection, 'SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined) ?? null

const write = (connection: Connection, key: string, value: string): void => {
  sql(connection, 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value)
}

/** The number of the latest backup that this database knows of. */
export const backupSequenceOf = (connection: Connection): number => Number(read(connection, 'backupSequence') ?? 0)
export const setBackupSequence = (connection: Connection, sequence: number): void => write(connection, 'backupSequence', String(sequence))

/** Whether backups are to be sealed, also where the key cannot be read. */
export const isSealing = (connection: Connection): boolean => read(connection, 'backupKeyring') !== null

/**
 * The key that backups are sealed with; null = they are not. Throws where a key is kept that cannot be read: a backup
 * that was to be sealed is never written open instead.
 */
export function keyringOf(connection: Connection): Keyring | null {
  const kept = read(connection, 'backupKeyring')
  return kept === null ? null : keyringSchema.parse(fromJson<unknown>(kept))
}

/** The same for opening: a database too damaged to give its key must not keep a backup from being restored. */
export function keyringIfReadable(connection: Connection): Keyring | null {
  try {
    return keyringOf(connection)
  } catch {
    return null
  }
}

export function setKeyring(connection: Connection, keyring: Keyring | null): void {
  if (keyring === null) sql(connection, "DELETE FROM meta WHERE key = 'backupKeyring'").run()
  else write(connection, 'backupKeyring', toJson(keyring))
}

const secondBackupSchema = z.object({ folder: z.string(), at: instantSchema, sequence: z.int() })
type SecondBackup = z.infer<typeof secondBackupSchema>

/** The newest backup that lies in the second place: when it was made, and its number. Of another folder nothing is known. */
export function secondBackupOf(connection: Connection, folder: string): SecondBackup | null {
  const kept = read(connection, 'secondBackup')
  const found = kept === null ? null : (secondBackupSchema.safeParse(fromJson<unknown>(kept)).data ?? null)
  return found?.folder === folder ? found : null
}

export const setSecondBackup = (connection: Connection, newest: SecondBackup): void => write(connection, 'secondBackup', toJson(newest))
