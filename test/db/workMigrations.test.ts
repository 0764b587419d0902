// Meetings, tasks, dialogue, plans and execution (0014 to 0018), from the version before with rows in it.
import { afterEach, expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { migrate } from '../../electron/db/migrate.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'

const [BEFORE, AFTER] = [13, 18]
const upTo = (last: number) => MIGRATIONS.filter(({ version }) => version <= last)

const ROWS = `
INSERT INTO process_model VALUES ('m', '{}');
INSERT INTO cases (id, revision, title, area, origin, duration, first_contact, first_meeting_on, informed_on, registry_number, city_role,
  plan_on, plan_reference, phase, closed_on, closed_reason, model_key, created_at, updated_at)
  VALUES ('c', 1, 'Torget', 'Torget', 'actors', 'longRunning', '', '2026-01-01', NULL, '', '', NULL, '', 'initiation', NULL, '', 'm', '', '');
INSERT INTO document_content VALUES ('s', x'00'), ('t', x'01');
INSERT INTO document VALUES ('g', 'c', 'statement', 1, 'underlag till nämnden.pdf', 't', 1, 4, '2026-01-03', '/tmp/underlag.pdf');
INSERT INTO document VALUES ('f', 'c', 'application', 1, 'ansökan om torget.pdf', 's', 1, 7, '2026-01-02', '');
INSERT INTO application_version VALUES ('v', 'c', 1, '', '', json_object('draft', json_object('parts', json_object(), 'contact', json_object(), 'attachments', json_array())), 'f');
INSERT INTO meeting (id, case_id, revision, kind, held_on, time, place, participants, notes)
  VALUES ('n', 'c', 3, 'avstamning', '2026-02-02', '14.00', 'Biblioteket', 'Maja Påhittad', 'Talade om parasoller');
`

let connection: Connection
afterEach(() => connection.close())

function before(): Connection {
  connection = openRaw(':memory:')
  migrate(connection, undefined, upTo(BEFORE))
  connection.exec(ROWS)
  return connection
}

function migrated(): Connection {
  migrate(before(), undefined, upTo(AFTER))
  return connection
}

const rows = (text: string): unknown[] => connection.prepare(text).raw().all()
const indexed = (word: string): unknown[] =>
  connection.prepare('SELECT subject FROM search_text JOIN search_entry ON search_entry.id = search_text.rowid WHERE search_text MATCH ? ORDER BY 1').pluck().all(`"${word}"*`)

it('makes the table of documents anew with every row in its place, and all that points at it', () => {
  const order = rows.bind(null, 'SELECT rowid, id, case_id, kind, version, file_name, sha256, size_bytes, page_count, created_at, path FROM document ORDER BY rowid')
  before()
  const old = order()
  migrate(connection, undefined, upTo(AFTER))
  expect(order()).toEqual(old)
  expect(rows('SELECT DISTINCT subject_id, format FROM document')).toEqual([['', 'pdf']])
  const pointing = connection.prepare(`SELECT m.name || '.' || f."from" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = 'document'`)
  expect(pointing.pluck().all()).toEqual(['application_version.document_id'])
  connection.pragma('foreign_keys = ON')
  expect(() => connection.exec("DELETE FROM document WHERE id = 'f'")).toThrow(/FOREIGN KEY/)
  expect(faultOf(connection)).toBeNull()
})

it('goes on finding documents by their names, new ones and renamed ones too', () => {
  migrated()
  expect([indexed('underlag'), indexed('ansökan')]).toEqual([['g'], ['f']])
  connection.exec(`INSERT INTO document VALUES ('h', NULL, 'minutes', 'n', 'docx', 1, 'minnesanteckningar.docx', 's', 1, 0, '', '');
    UPDATE document SET file_name = 'tjänsteskrivelse.pdf' WHERE id = 'g'; `)
  expect([indexed('minnesanteckn'), indexed('underlag'), indexed('tjänsteskriv')]).toEqual([['h'], [], ['g']])
  connection.exec("DELETE FROM document WHERE id = 'h'")
  expect(indexed('minnesanteckn')).toEqual([])
  expect(faultOf(connection)).toBeNull()
})

it('counts versions for each thing and each format, and no two the same', () => {
  migrated()
  const add = connection.prepare(`INSERT INTO document VALUES (?, 'c', 'minutes', ?, ?, 1, 'x', 's', 1, 0, '', '')`)
  add.run('1', 'n', 'pdf')
  add.run('2', 'n', 'docx')
  add.run('3', 'other', 'pdf')
  expect(() => add.run('4', 'n', 'pdf')).toThrow(/UNIQUE/)
})

it('keeps meetings and what they are found by, and finds them by the title that they gain', () => {
  migrated()
  expect(rows('SELECT id, revision, place, notes, title, ends_at, begun_at, ended_at, notes_revision FROM meeting')).toEqual([
    ['n', 3, 'Biblioteket', 'Talade om parasoller', '', '', null, null, 0],
  ])
  expect([indexed('bibliotek'), indexed('parasoll'), indexed('maja')]).toEqual([['n'], ['n'], ['n']])
  expect(rows("SELECT name FROM search_entry WHERE subject = 'n'")).toEqual([['Biblioteket']])
  connection.exec("UPDATE meeting SET title = 'Trygghetsrådet' WHERE id = 'n'")
  expect(rows("SELECT name, kind FROM search_entry WHERE subject = 'n'")).toEqual([['Trygghetsrådet', 4]])
  expect([indexed('trygghetsråd'), indexed('bibliotek')]).toEqual([['n'], ['n']])
  expect(faultOf(connection)).toBeNull()
})

it('indexes one line of notes when one line is written', () => {
  migrated()
  connection.exec("INSERT INTO meeting_point VALUES ('p', 'n', 1, 'Läget', '')")
  const line = connection.prepare("INSERT INTO meeting_line VALUES (?, 'n', 'p', ?, 'note', ?, '{}', NULL)")
  for (let at = 0; at < 200; at += 1) line.run(`l${at}`, at, at === 7 ? '' : `Rad nummer ${at} om belysningen`)
  const changes = (text: string): number => {
    const start = Number(connection.prepare('SELECT total_changes()').pluck().get())
    connection.exec(text)
    return Number(connection.prepare('SELECT total_changes()').pluck().get()) - start
  }
  // The line, its entry, and the entry in each index, with what each index keeps for itself.
  expect(changes("UPDATE meeting_line SET text = 'Något annat' WHERE id = 'l3'")).toBeLessThan(20)
  expect(changes("UPDATE meeting_line SET position = 900, kind = 'question' WHERE id = 'l3'")).toBe(1)
  expect(rows("SELECT count(*) FROM search_entry WHERE kind = 18")).toEqual([[199]])
  connection.exec("UPDATE meeting_line SET text = '' WHERE id = 'l3'")
  expect(rows("SELECT count(*) FROM search_entry WHERE kind = 18")).toEqual([[198]])
  connection.exec("PRAGMA foreign_keys = ON; DELETE FROM meeting_point")
  expect(rows("SELECT count(*) FROM search_entry WHERE kind IN (18, 19)")).toEqual([[0]])
  expect(faultOf(connection)).toBeNull()
})

it('leaves no foreign key of any table without an index: a removal must not read whole tables', () => {
  migrated()
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'").pluck().all() as string[]
  const scanned = tables.flatMap((table) =>
    (connection.pragma(`foreign_key_list('${table}')`) as { from: string }[])
      .filter(({ from }) => (connection.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM "${table}" WHERE "${from}" = ?`).all('x') as { detail: string }[]).some(({ detail }) => detail.startsWith('SCAN')))
      .map(({ from }) => `${table}.${from}`),
  )
  expect(scanned).toEqual([])
})
