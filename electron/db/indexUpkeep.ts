import type { Connection } from './connection.ts'
import { sql } from './sql.ts'

const indexesIn = (connection: Connection): string[] =>
  sql(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'").pluck().all() as string[]

type Setting = 'secure-delete' | 'automerge'
type Settings = Readonly<Record<Setting, number>>

/** What FTS5 does where nothing is set. */
const UNSET: Settings = { 'secure-delete': 0, automerge: 4 }

/**
 * For many rows at once. Taking each removed word out at once makes the time grow with the square of the rows; and an
 * index that is merged seldom is then merged as a whole, while a save waits.
 */
const FOR_MANY: Settings = { 'secure-delete': 0, automerge: 8 }

function settingsOf(connection: Connection, name: string): Settings {
  const kept = sql(connection, `SELECT k, v FROM ${name}_config WHERE k IN ('secure-delete', 'automerge')`).raw().all() as [Setting, number][]
  return { ...UNSET, ...Object.fromEntries(kept) }
}

/** Writes what waits to be written under the settings before. A value must be a whole number, which a bound one is not. */
function set(connection: Connection, name: string, from: Settings, to: Settings): void {
  for (const key of ['secure-delete', 'automerge'] as const)
    if (from[key] !== to[key]) sql(connection, `INSERT INTO ${name} (${name}, rank) VALUES ('${key}', ${Math.trunc(to[key])})`).run()
}

/**
 * Lets the indexes take part in a change of many rows without holding it up: what is removed is only noted in them, and
 * leaves with `tidyIndexes`. Their settings are back before the transaction ends, so no crash leaves others behind.
 * Inside a transaction.
 */
export function changingMany<Result>(connection: Connection, run: () => Result): Result {
  const before = indexesIn(connection).map((name) => [name, settingsOf(connection, name)] as const)
  for (const [name, settings] of before) set(connection, name, settings, FOR_MANY)
  try {
    return run()
  } finally {
    // Also where the transaction is given up: an index keeps its settings in memory too.
    if (connection.inTransaction) for (const [name, settings] of before) set(connection, name, FOR_MANY, settings)
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
