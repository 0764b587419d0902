import { APPLICATION_ID, type Connection, schemaVersionOf } from './connection.ts'
import { MIGRATIONS, type Migration } from './migrations/index.ts'

/** The file was made by a newer version of the app; it is left untouched. */
export class NewerSchemaError extends Error {
  constructor(found: number, known: number) {
    super(`The database has schema ${found}; this version knows ${known}`)
    this.name = 'NewerSchemaError'
  }
}

export class MigrationError extends Error {
  readonly backupPath: string | null
  constructor(cause: unknown, backupPath: string | null) {
    super('A migration failed; the database is as it was', { cause })
    this.name = 'MigrationError'
    this.backupPath = backupPath
  }
}

/** Throws {@link NewerSchemaError} for a schema that only a newer version of the app knows. */
export function assertNotNewer(found: number, migrations: readonly Migration[] = MIGRATIONS): void {
  const newest = migrations.at(-1)?.version ?? 0
  if (found > newest) throw new NewerSchemaError(found, newest)
}

/**
 * Brings a database to the newest schema, all steps in one transaction. Foreign keys are off meanwhile (the pragma
 * has no effect inside a transaction) and are checked before the commit.
 * @param backUp called before anything is changed in a file that already holds a schema; returns the copy's path.
 *   Where it fails the schema is left as it is.
 */
export function migrate(
  connection: Connection,
  backUp: (connection: Connection) => string | null = () => null,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const found = schemaVersionOf(connection)
  assertNotNewer(found, migrations)
  if (found === (migrations.at(-1)?.version ?? 0)) return
  let backupPath: string | null = null
  connection.pragma('foreign_keys = OFF')
  try {
    if (found > 0) backupPath = backUp(connection)
    connection.transaction(() => runSteps(connection, migrations.filter(({ version }) => version > found))).immediate()
  } catch (error) {
    throw new MigrationError(error, backupPath)
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}

function runSteps(connection: Connection, steps: readonly Migration[]): void {
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  for (const step of steps) {
    step.up(connection)
    connection.pragma(`user_version = ${step.version}`)
  }
  const violations = connection.pragma('foreign_key_check') as unknown[]
  if (violations.length > 0) throw new Error(`${violations.length} rows point at nothing`)
}
