import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

const read = (connection: Connection, key: string): string | null =>
  (sql(connection, 'SELECT value FROM meta WHERE key = ?').pluck().get(key) as string | undefined) ?? null

const write = (connection: Connection, key: string, value: string): void => {
  sql(connection, 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    key,
    value,
  )
}

/** Which database this is; stays the same through backups and restores, and tells copies of one from strangers. */
export const databaseIdOf = (connection: Connection): string | null => read(connection, 'databaseId')
export const setDatabaseId = (connection: Connection, id: string): void => write(connection, 'databaseId', id)

/** Grows by one with every commit that changes something. */
export const commitCounterOf = (connection: Connection): number => Number(read(connection, 'commitCounter') ?? 0)

export const countCommit = (connection: Connection): void => {
  sql(
    connection,
    `INSERT INTO meta (key, value) VALUES ('commitCounter', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  ).run()
}

/** For a database put together from what could be read of another; else only commits count. */
export const setCommitCounter = (connection: Connection, commits: number): void => write(connection, 'commitCounter', String(commits))

/** The day up to which planned meetings have been taken into the summaries as events. */
export const summarisedUntil = (connection: Connection): string | null => read(connection, 'summarisedUntil')
export const setSummarisedUntil = (connection: Connection, day: string): void => write(connection, 'summarisedUntil', day)

/** The newest verified backup: when, and at which commit. */
export function latestBackupOf(connection: Connection): { at: string; commitCounter: number } | null {
  const [at, counter] = [read(connection, 'backupAt'), read(connection, 'backupCommitCounter')]
  return at === null || counter === null ? null : { at, commitCounter: Number(counter) }
}

export const setLatestBackup = (connection: Connection, at: string, commitCounter: number): void => {
  write(connection, 'backupAt', at)
  write(connection, 'backupCommitCounter', String(commitCounter))
}
