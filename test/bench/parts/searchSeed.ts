// A register of full size for the search: 100,000 actors, 20,000 of them with a note of 2 kB. Made by SQL: what is measured is the search.
import type { Connection } from '../../../electron/db/connection.ts'
import { seededRandom } from './searchWords.ts'

const ACTORS = 100_000
const NOTES = 20_000
const NOTE_LENGTH = 2_000

const INSERT = `INSERT INTO actor (id, revision, name, name_key, folded_name, kind, organisation_number, address, area, area_key, web, phone,
    phone_digits, email, email_key, notes, aliases, folded_aliases, tags, created_at, updated_at, anonymised_at)
  VALUES (@id, 1, @name, '', '', 'forening', '', '', @area, '', '', '', '', '', '', @notes, '[]', '', '["grönt"]', '', '', NULL)`

/** Fills a database that nothing depends on. */
export function seedRegister(connection: Connection): void {
  const insert = connection.prepare(INSERT)
  const random = seededRandom()
  connection.pragma('synchronous = OFF')
  connection.transaction(() => {
    for (let at = 0; at < ACTORS; at++) {
      const id = `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`
      insert.run({ id, name: `${random.name()} ${at % 977}`, area: random.word(), notes: at < NOTES ? random.text(NOTE_LENGTH) : '' })
    }
  })()
  connection.pragma('synchronous = FULL')
}
