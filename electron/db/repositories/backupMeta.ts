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

/** The key that backups are sealed with; null = they are not, also where what is there cannot be read. */
export function keyringOf(connection: Connection): Keyring | null {
  const kept = read(connection, 'backupKeyring')
  return kept === null ? null : (keyringSchema.safeParse(fromJson<unknown>(kept)).data ?? null)
}

export function setKeyring(connection: Connection, keyring: Keyring | null): void {
  if (keyring === null) sql(connection, "DELETE FROM meta WHERE key = 'backupKeyring'").run()
  else write(connection, 'backupKeyring', toJson(keyring))
}

/** The newest backup that lies in the second place: when it was made, and its number. */
export function secondBackupOf(connection: Connection): { readonly at: string; readonly sequence: number } | null {
  const [at, sequence] = [read(connection, 'secondBackupAt'), read(connection, 'secondBackupSequence')]
  return at === null || sequence === null ? null : { at, sequence: Number(sequence) }
}

export function setSecondBackup(connection: Connection, newest: { readonly at: string; readonly sequence: number } | null): void {
  if (newest === null) sql(connection, "DELETE FROM meta WHERE key IN ('secondBackupAt', 'secondBackupSequence')").run()
  else {
    write(connection, 'secondBackupAt', newest.at)
    write(connection, 'secondBackupSequence', String(newest.sequence))
  }
}
