import type { Connection } from '../connection.ts'

/**
 * Address labels are a way to send an invitation, and who came is kept beside what they answered: before, coming to a
 * meeting took the place of the answer. SQLite cannot change a CHECK, so the log is made again; nothing points at it.
 */
const SCHEMA = `
CREATE TABLE invitation_sending_rebuilt (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES network_meeting (id) ON DELETE CASCADE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('copied', 'letters', 'hidden', 'labels')),
  subject TEXT NOT NULL,
  invitation_text TEXT NOT NULL,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  path TEXT NOT NULL
) STRICT;
INSERT INTO invitation_sending_rebuilt (id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path)
  SELECT id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path FROM invitation_sending;
DROP TABLE invitation_sending;
ALTER TABLE invitation_sending_rebuilt RENAME TO invitation_sending;

ALTER TABLE network_invitee ADD COLUMN came INTEGER NOT NULL DEFAULT 0 CHECK (came IN (0, 1));
-- Came without having been invited.
ALTER TABLE network_invitee ADD COLUMN walk_in INTEGER NOT NULL DEFAULT 0 CHECK (walk_in IN (0, 1));
-- What they answered before they came is not known. The word stays allowed: an undone merge may put such a row back.
UPDATE network_invitee SET came = 1, answer = 'invited' WHERE answer = 'attended';
`

export const labelsAndAttendance = {
  version: 11,
  name: '0011-labels-and-attendance',
  up(connection: Connection): void {
    // Indexes and triggers go with their table, so they are made again as they were.
    const kept = connection
      .prepare("SELECT sql FROM sqlite_master WHERE tbl_name = 'invitation_sending' AND type IN ('index', 'trigger') AND sql IS NOT NULL")
      .pluck()
      .all() as string[]
    // Otherwise the renaming refuses triggers elsewhere that name the table while it is away.
    connection.pragma('legacy_alter_table = ON')
    try {
      connection.exec(SCHEMA)
      for (const text of kept) connection.exec(text)
    } finally {
      connection.pragma('legacy_alter_table = OFF')
    }
  },
} as const
