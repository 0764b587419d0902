// A version that comes after the newest: the real machinery, with one step more than was shipped.
import { MIGRATIONS, type Migration } from '../../electron/db/migrations/index.ts'

// The list is constant in the app.
const migrations = MIGRATIONS as Migration[]
const shipped = migrations.length

/** Touches every row of a table and makes another. */
const future: Migration = {
  version: (migrations.at(-1)?.version ?? 0) + 1,
  name: 'future',
  up: (connection) => {
    connection.exec("ALTER TABLE meeting ADD COLUMN future TEXT NOT NULL DEFAULT ''")
    connection.exec("UPDATE meeting SET future = notes; CREATE TABLE future (a TEXT) STRICT; INSERT INTO future SELECT notes FROM meeting")
  },
}

/** From now on the app is one version newer. */
export function addFutureMigration(): void {
  if (migrations.length === shipped) migrations.push(future)
}

export function removeFutureMigration(): void {
  migrations.length = shipped
}
