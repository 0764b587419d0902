import { expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'
import { newId } from '../../shared/newId.ts'

const noBackup = (): null => null
const at = '2026-11-21T13:02:00.000Z'

/** A database of the version before, with a person who stands in a case. */
function before(): Connection {
  const connection = openRaw(':memory:')
  migrate(connection, noBackup, MIGRATIONS.slice(0, 7))
  connection.exec('PRAGMA foreign_keys = OFF')
  connection
    .prepare(
      `INSERT INTO contact (id, revision, name, name_key, folded_name, phone, phone_digits, email, email_key, preferred_way, source, source_on,
         influence, interest, notes, created_at, updated_at, anonymised_at)
       VALUES ('ada', 1, 'Ada Ek', 'ada ek', 'ada ek', '', '', '', '', 'notSet', '', NULL, 'notSet', 'notSet', '', @at, @at, NULL)`,
    )
    .run({ at })
  connection
    .prepare("INSERT INTO case_role (id, revision, case_id, actor_id, contact_id, role, since, until, conflict_note) VALUES (?, 1, 'c', 'a', 'ada', 'driving', NULL, NULL, '')")
    .run(newId())
  return connection
}

const scansOf = (connection: Connection): string[] =>
  (connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]).flatMap((table) =>
    (connection.pragma(`foreign_key_list('${table}')`) as { from: string }[])
      .filter(({ from }) => {
        const plan = connection.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = ?`).all('x') as { detail: string }[]
        return plan.some(({ detail }) => detail.startsWith('SCAN'))
      })
      .map(({ from }) => `${table}.${from}`),
  )

it('keeps the rows that were there, and finds them by the person they point at', () => {
  const connection = before()
  expect(scansOf(connection)).toContain('case_role.contact_id')
  connection.pragma('foreign_keys = OFF')
  for (const migration of MIGRATIONS.slice(7, 8)) migration.up(connection)
  expect(connection.prepare('SELECT contact_id, role FROM case_role').all()).toEqual([{ contact_id: 'ada', role: 'driving' }])
  connection.close()
})

it('has no table that is looked through for each row removed from another', () => {
  const connection = openRaw(':memory:')
  migrate(connection, noBackup)
  expect(scansOf(connection)).toEqual([])
  connection.close()
})
