// The network's tables before labels could be printed and before who came was kept beside the answer.
import { expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { labelsAndAttendance } from '../../electron/db/migrations/0011-labels-and-attendance.ts'
import { MIGRATIONS } from '../../electron/db/migrations/index.ts'

function before(): Connection {
  const memory = openRaw(':memory:')
  memory.pragma('foreign_keys = OFF')
  for (const { version, up } of MIGRATIONS) if (version < labelsAndAttendance.version) up(memory)
  memory.exec(`
    INSERT INTO network_meeting (id, revision, title, held_on, starts_at, ends_at, place, themes, notes, invitation_subject, invitation_text)
      VALUES ('m', 3, 'Träff', '2026-12-01', '', '', '', '[]', '', 'Ämne', 'Hej {namn}');
    INSERT INTO network_invitee (meeting_id, actor_id, answer) VALUES ('m', 'a', 'attended'), ('m', 'b', 'declined');
    INSERT INTO invitation_sending (id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path)
      VALUES ('s1', 'm', '2026-11-02T10:00:00.000Z', 'Du', 'letters', 'Ämne', 'Hej', '[{"actorName":"Zenit"}]', '/here'),
             ('s2', 'm', '2026-11-03T10:00:00.000Z', 'Du', 'copied', 'Ämne', 'Hej', '[]', '');
  `)
  return memory
}

it('keeps every sending and every answer, and notes who came beside what they answered', () => {
  const connection = before()
  const sent = () => connection.prepare('SELECT * FROM invitation_sending ORDER BY id').all()
  const [old] = [sent()]
  labelsAndAttendance.up(connection)
  expect(sent()).toEqual(old)
  expect(old).toHaveLength(2)
  const index = connection.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'invitation_sending_meeting'").pluck().get()
  expect(index).toBe(1)
  const invitees = connection.prepare('SELECT actor_id AS id, answer, came, walk_in AS walkIn FROM network_invitee ORDER BY actor_id').all()
  expect(invitees).toEqual([
    { id: 'a', answer: 'invited', came: 1, walkIn: 0 },
    { id: 'b', answer: 'declined', came: 0, walkIn: 0 },
  ])
  connection.exec("INSERT INTO invitation_sending SELECT 's3', meeting_id, made_at, made_by, 'labels', subject, invitation_text, recipients, path FROM invitation_sending WHERE id = 's1'")
  connection.pragma('foreign_keys = ON')
  connection.exec("DELETE FROM network_meeting WHERE id = 'm'")
  expect(sent()).toEqual([])
  connection.close()
})

it('puts back an invitee that an undone merge remembers from before', () => {
  const connection = before()
  labelsAndAttendance.up(connection)
  const insert = () => connection.exec("INSERT INTO network_invitee (meeting_id, actor_id, answer) VALUES ('m', 'c', 'attended')")
  expect(insert).not.toThrow()
  connection.close()
})
