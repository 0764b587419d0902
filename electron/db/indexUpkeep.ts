import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

const indexesIn = (connection: Connection): string[] =>
  sql(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'").pluck().all() as string[]

/** The full-text indexes that take what is removed out at once, instead of noting that it is gone. */
const strictIndexesIn = (connection: Connection): string[] =>
  indexesIn(connection).filter((name) => sql(connection, `SELECT v FROM ${name}_config WHERE k = 'secure-delete'`).pluck().get() === 1)

/** Values of an index's settings must be whole numbers, which a bound value is not. */
const setEach = (connection: Connection, indexes: readonly string[], on: 0 | 1): void => {
  for (const name of indexes) sql(connection, `INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', ${on})`).run()
}

/**
 * Lets the strict indexes only note what `run` removes: taking each word out at once makes the time for many rows grow with
 * their square. The setting is back before the transaction ends, so no crash leaves it behind; `tidyIndexes` then takes
 * out what was noted. Inside a transaction.
 */
export function removingMany<Result>(connection: Connection, run: () => Result): Result {
  const indexes = strictIndexesIn(connection)
  setEach(connection, indexes, 0)
  try {
    return run()
  } finally {
    // Also where the transaction is given up: the index keeps its settings in memory too.
    if (connection.inTransaction) setEach(connection, indexes, 1)
  }
}

/** Pages of an index that one step of tidying writes: a few milliseconds. */
const PAGES = 48

const changesSoFar = (connection: Connection): number => Number(sql(connection, 'SELECT total_changes()').pluck().get())

function merge(connection: Connection, name: string, pages: number): boolean {
  const before = changesSoFar(connection)
  sql(connection, `INSERT INTO ${name} (${name}, rank) VALUES ('merge', ${pages})`).run()
  // One change is the command itself; fewer than two mean that nothing is left to merge.
  return changesSoFar(connection) - before >= 2
}

/** Takes out of the indexes, a short step at a time, all words that only what was removed held. */
export async function tidyIndexes(connection: Connection, turns: () => Promise<void> | undefined): Promise<void> {
  for (const name of indexesIn(connection)) {
    let isLeft = merge(connection, name, -PAGES)
    while (isLeft) {
      await turns()
      isLeft = merge(connection, name, PAGES)
    }
  }
}
