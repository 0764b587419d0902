import { expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'
import { register } from '../../electron/db/migrations/0002-register.ts'
import { newId } from '../../shared/newId.ts'

interface OldActor {
  readonly caseId: string
  readonly name: string
  readonly kind?: string
  readonly contactName?: string
  readonly phone?: string
  readonly email?: string
  readonly involvement?: 'inArea' | 'collaborating'
}

/** A database of the first schema with actors in it. */
function beforeRegister(rows: readonly OldActor[]): Connection {
  const memory = openRaw(':memory:')
  memory.pragma('foreign_keys = OFF')
  for (const { version, up } of MIGRATIONS) if (version < register.version) up(memory)
  const columns = (memory.pragma('table_info(case_actor)') as { name: string }[]).map(({ name }) => name)
  for (const [at, row] of rows.entries()) {
    const values: Record<string, unknown> = {
      // Rows are taken in the order they were written in.
      id: `0190000${at}-0000-7000-8000-000000000000`,
      case_id: row.caseId,
      revision: 3,
      name: row.name,
      name_key: row.name,
      search_text: row.name.toLowerCase(),
      kind: row.kind ?? '',
      contact_name: row.contactName ?? '', phone: row.phone ?? '', email: row.email ?? '', involvement: row.involvement ?? 'inArea',
    }
    memory.prepare(`INSERT INTO case_actor (${columns.join()}) VALUES (${columns.map((name) => `@${name}`).join()})`).run(values)
  }
  return memory
}

const CASES = [newId(), newId(), newId()] as const

it('makes one actor of a name that stands in several cases, with every number kept', () => {
  const connection = beforeRegister([
    { caseId: CASES[0], name: 'Kafé Tre Fikon', contactName: 'Leyla Fiktsén', phone: '070-174 06 23', involvement: 'collaborating' },
    { caseId: CASES[1], name: 'kafé tre fikon', kind: 'foretag', phone: '070-174 06 24' },
    { caseId: CASES[2], name: 'Kafé Tre Fikon', contactName: 'Leyla Fiktsén', phone: '070-174 06 25', email: 'leyla@example.se' },
  ])
  register.up(connection)
  const actors = connection.prepare('SELECT name, kind, phone, phone_digits AS digits FROM actor').all()
  expect(actors).toEqual([{ name: 'Kafé Tre Fikon', kind: 'foretag', phone: '070-174 06 24', digits: '0701740624' }])
  const people = connection.prepare('SELECT name, phone, email, notes FROM contact').all()
  expect(people).toEqual([{ name: 'Leyla Fiktsén', phone: '070-174 06 23', email: 'leyla@example.se', notes: '070-174 06 25' }])
  const roles = connection.prepare('SELECT case_id AS caseId, role, revision, contact_id IS NULL AS alone FROM case_role ORDER BY rowid').all()
  expect(roles).toEqual([
    { caseId: CASES[0], role: 'participant', revision: 3, alone: 0 },
    { caseId: CASES[1], role: 'affected', revision: 3, alone: 1 },
    { caseId: CASES[2], role: 'affected', revision: 3, alone: 0 },
  ])
  connection.close()
})

it('keeps actors apart that only resemble one another, and leaves the old table behind', () => {
  const connection = beforeRegister([
    { caseId: CASES[0], name: 'Kvarteret Hallen' },
    { caseId: CASES[0], name: 'Kvarteret Hallen 2' },
  ])
  register.up(connection)
  expect(connection.prepare('SELECT count(*) FROM actor').pluck().get()).toBe(2)
  expect(connection.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'case_actor'").pluck().get()).toBe(0)
  connection.close()
})
