// What the tests of migrations that bring texts into the search index share.
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'

/** A database of an older version with rows in it, brought to the newest. */
export function migratedFrom(version: number, rows: string): Connection {
  const connection = openRaw(':memory:')
  migrate(connection, undefined, MIGRATIONS.filter((each) => each.version <= version))
  connection.exec(rows)
  migrate(connection)
  return connection
}

/** What is found by the beginning of a word. */
export const subjectsFound = (connection: Connection, word: string): string[] =>
  connection
    .prepare('SELECT subject FROM search_text JOIN search_entry ON search_entry.id = search_text.rowid WHERE search_text MATCH ? ORDER BY subject')
    .pluck()
    .all(`"${word}"*`) as string[]
