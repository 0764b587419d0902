import { expect, it, onTestFinished } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { changingMany, tidyIndexes } from '../../electron/db/indexUpkeep.ts'
import { openDatabase } from '../../electron/db/open.ts'

const at = '2026-11-21T13:02:00.000Z'
const ROWS = 300

/** A register with people in it, written in several transactions, as an import does. */
function register(): Connection {
  const connection = openDatabase(':memory:')
  onTestFinished(() => void connection.close())
  const insert = connection.prepare(
    `INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key, preferred_way, source, source_on,
       influence, interest, notes, created_at, updated_at, anonymised_at)
     VALUES (@id, 1, @name, @name, @name, '', '', '', '', 'notSet', '', NULL, 'notSet', 'notSet', '', @at, @at, NULL)`,
  )
  for (let from = 0; from < ROWS; from += 30)
    connection.transaction(() => {
      for (let row = from; row < from + 30; row += 1) insert.run({ id: `person${row}`, name: `bortersson${row} kvarstam`, at })
    })()
  return connection
}

const remove = (connection: Connection): void =>
  connection.transaction(() => changingMany(connection, () => void connection.exec("DELETE FROM contact WHERE id <> 'person7'")))()

/** Four is what an index is merged by where nothing is set. */
const asked = (name: string): string =>
  `SELECT coalesce((SELECT v FROM ${name}_config WHERE k = 'secure-delete'), 0) AS strict, coalesce((SELECT v FROM ${name}_config WHERE k = 'automerge'), 4) AS merged`

function settings(connection: Connection): unknown[] {
  const names = connection.prepare("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'").pluck().all() as string[]
  return names.map((name) => connection.prepare(asked(name)).get())
}

/** The words that an index holds anywhere, also for rows that are gone. */
function wordsIn(connection: Connection): string[] {
  connection.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_name', 'instance')")
  const words = connection.prepare("SELECT DISTINCT term FROM temp.words WHERE term LIKE 'bort%' ORDER BY term").pluck().all() as string[]
  connection.exec('DROP TABLE temp.words')
  return words
}

const instantly = (): undefined => undefined

it('leaves each index whole, holding only what is left, and strict again', async () => {
  const connection = register()
  const before = settings(connection)
  remove(connection)
  await tidyIndexes(connection, instantly)
  expect(wordsIn(connection)).toEqual(['bortersson7'])
  expect(connection.prepare("SELECT count(*) FROM search_text WHERE search_text MATCH 'kvarstam'").pluck().get()).toBe(1)
  expect(settings(connection)).toEqual(before)
  for (const name of ['search_name', 'search_text', 'search_inside'])
    expect(() => connection.exec(`INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`)).not.toThrow()
  // One segment is left of each: nothing older lies under it.
  expect(connection.prepare('SELECT count(DISTINCT segid) FROM search_name_idx').pluck().get()).toBe(1)
})

it('is strict again where the removal fails', () => {
  const connection = register()
  const before = settings(connection)
  expect(before).toContainEqual({ strict: 1, merged: 4 })
  const failing = () =>
    connection.transaction(() =>
      changingMany(connection, () => {
        connection.exec("DELETE FROM contact WHERE id = 'person1'")
        throw new Error('fails')
      }),
    )()
  expect(failing).toThrow('fails')
  expect(settings(connection)).toEqual(before)
  // Takes the words out at once, as before: nothing is left to merge away.
  connection.exec("DELETE FROM contact WHERE id <> 'person7'")
  expect(wordsIn(connection)).toEqual(['bortersson7'])
})

it('lets others in between its steps', async () => {
  const connection = register()
  remove(connection)
  let turns = 0
  await tidyIndexes(connection, () => {
    turns += 1
    return undefined
  })
  expect(turns).toBeGreaterThan(0)
})
