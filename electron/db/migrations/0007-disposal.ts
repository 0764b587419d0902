import type { Connection } from '../connection.ts'

/** When people in the register are due to be disposed of, and what was decided about each of them. */
const SCHEMA = `
CREATE TABLE disposal_rule (
  kind TEXT PRIMARY KEY CHECK (kind IN ('afterCase', 'withoutCase')),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600)
) STRICT;
INSERT INTO disposal_rule (kind, months) VALUES ('afterCase', 24), ('withoutCase', 12);

-- The log of disposal is itself kept, and so it never holds a name: a row points at the contact that was anonymised.
CREATE TABLE disposal_decision (
  id TEXT PRIMARY KEY,
  contact_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  last_contact_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('disposed', 'kept')),
  keep_until TEXT CHECK ((outcome = 'kept') = (keep_until IS NOT NULL)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  changed_texts INTEGER NOT NULL,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL
) STRICT;
CREATE INDEX disposal_decision_contact ON disposal_decision (contact_id, decided_at);
`

export const disposal = {
  version: 7,
  name: '0007-disposal',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
