import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

/** What the people of the register are called, to be recognised where no person should be named. */
export const namesOfContacts = (connection: Connection): string[] =>
  sql(connection, "SELECT DISTINCT name FROM contact WHERE anonymised_at IS NULL AND name <> ''").pluck().all() as string[]
