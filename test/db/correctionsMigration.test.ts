import { expect, it } from 'vitest'
import { openRaw } from '../../electron/db/connection.ts'
import { corrections } from '../../electron/db/migrations/0010-corrections.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'

/** A database of the version before, with a rule of the user's and two decisions in it. */
function before() {
  const memory = openRaw(':memory:')
  memory.pragma('foreign_keys = OFF')
  for (const { version, up } of MIGRATIONS) if (version < corrections.version) up(memory)
  memory.exec(`UPDATE disposal_rule SET months = 7 WHERE kind = 'withoutCase';
    INSERT INTO disposal_decision (id, contact_id, kind, last_contact_on, due_on, outcome, keep_until, reason, changed_texts, decided_at, decided_by)
    VALUES ('a', 'person-1', 'afterCase', '2020-01-02', '2022-01-02', 'disposed', NULL, 'Behövs inte.', 3, '2022-02-01T10:00:00.000Z', 'Eva'),
      ('b', 'person-2', 'withoutCase', '2020-01-02', '2021-01-02', 'kept', '2030-01-01', 'Behövs.', 0, '2022-02-01T11:00:00.000Z', 'Eva')`)
  return memory
}

it('keeps the rules that were chosen and adds those of the other kinds', () => {
  const connection = before()
  corrections.up(connection)
  const rules = Object.fromEntries(connection.prepare('SELECT kind, months FROM disposal_rule').raw().all() as [string, number][])
  expect(rules).toEqual({ afterCase: 24, withoutCase: 7, actor: 24, networkMeeting: 24, importBatch: 12, registerExport: 24, merge: 12, actorList: 24 })
  connection.close()
})

it('keeps every decision as it was, and says of none that a backup was made', () => {
  const connection = before()
  corrections.up(connection)
  const decisions = connection.prepare('SELECT subject_id AS subject, outcome, keep_until AS until, backup_file AS backup FROM disposal_decision ORDER BY id').all()
  expect(decisions).toEqual([
    { subject: 'person-1', outcome: 'disposed', until: null, backup: '' },
    { subject: 'person-2', outcome: 'kept', until: '2030-01-01', backup: '' },
  ])
  // A decision to keep still says until when.
  expect(() => connection.exec("UPDATE disposal_decision SET keep_until = NULL WHERE id = 'b'")).toThrow(/CHECK/)
  connection.close()
})
