import type { Connection } from '../connection.ts'

/** Corrections that somebody asked for, and disposal of more than people. */
const SCHEMA = `
-- What somebody in the register asked to have put right. Beside the change log, where ordinary edits run together.
CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  entity TEXT NOT NULL CHECK (entity IN ('contact', 'registerActor')),
  entity_id TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  corrected_by TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by <> ''),
  asked_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- NULL = what stood there before must not be kept.
  before TEXT CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after)),
  -- Those who may have been given the wrong detail, as they were known when it was put right.
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  -- When they had been told; NULL = not yet.
  told_on TEXT
) STRICT;
CREATE INDEX correction_entity ON correction (entity_id, corrected_at);

-- The rules again, without naming the kinds: a kind of record more must not need another table.
CREATE TABLE disposal_rule_rebuilt (
  kind TEXT PRIMARY KEY,
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600)
) STRICT;
INSERT INTO disposal_rule_rebuilt (kind, months) SELECT kind, months FROM disposal_rule;
INSERT INTO disposal_rule_rebuilt (kind, months) VALUES
  ('actor', 24), ('networkMeeting', 24), ('importBatch', 12), ('registerExport', 24), ('merge', 12), ('actorList', 24);
DROP TABLE disposal_rule;
ALTER TABLE disposal_rule_rebuilt RENAME TO disposal_rule;

ALTER TABLE disposal_decision RENAME COLUMN contact_id TO subject_id;
-- The verified backup that was written just before, '' = none.
ALTER TABLE disposal_decision ADD COLUMN backup_file TEXT NOT NULL DEFAULT '';

-- Who is due is asked every time that the overview opens.
CREATE INDEX contact_untouched ON contact (updated_at, id) WHERE anonymised_at IS NULL;
CREATE INDEX actor_untouched ON actor (updated_at, id) WHERE anonymised_at IS NULL;
`

export const corrections = {
  version: 10,
  name: '0010-corrections',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
