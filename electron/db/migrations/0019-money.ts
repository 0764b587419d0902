import type { Connection } from '../connection.ts'

/** Money: the ledger of each case, what is given beside money, and the budget frame of each year with its changes. */
const SCHEMA = `
-- What happened to a sum of money. A sum is never below nought: what goes back has a kind of its own.
CREATE TABLE ledger_row (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('reserved', 'released', 'paid', 'used', 'repaid')),
  -- Which of the two supports it belongs to: the dialogue sum (decision 1) or the process sum (decision 2).
  purpose TEXT NOT NULL CHECK (purpose IN ('dialogue', 'process')),
  -- The decision that it rests on; NULL = none yet, such as a reservation before the board has decided.
  decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL,
  -- The period's plan; NULL = not told.
  plan_id TEXT REFERENCES plan (id) ON DELETE SET NULL,
  -- The frame that a reservation is made in: money reserved in December may be next year's.
  frame_year INTEGER NOT NULL CHECK (frame_year > 0),
  text TEXT NOT NULL,
  document_reference TEXT NOT NULL,
  kronor INTEGER NOT NULL CHECK (kronor > 0),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_row_case ON ledger_row (case_id, happened_on, id);
CREATE INDEX ledger_row_frame ON ledger_row (frame_year, case_id);
CREATE INDEX ledger_row_decision ON ledger_row (decision_id);
CREATE INDEX ledger_row_plan ON ledger_row (plan_id);

-- Hours, material, premises and other things that were given beside money, by the city or by an actor.
CREATE TABLE contribution (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  giver TEXT NOT NULL CHECK (giver IN ('city', 'actor')),
  -- As one reads it; the name stands even if the actor leaves the case.
  giver_name TEXT NOT NULL,
  -- The promise that it keeps; NULL = none.
  commitment_id TEXT REFERENCES commitment (id) ON DELETE SET NULL,
  happened_on TEXT NOT NULL,
  -- hours, material, premises, or the user's own word.
  kind TEXT NOT NULL CHECK (kind <> ''),
  hours INTEGER CHECK (hours >= 0),
  text TEXT NOT NULL,
  -- What it is thought to be worth; NULL = not told. Never added to the money.
  value_kronor INTEGER CHECK (value_kronor >= 0),
  document_reference TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX contribution_case ON contribution (case_id, happened_on, id);
CREATE INDEX contribution_commitment ON contribution (commitment_id);

-- The frame of a year is the sum of its changes; the first says what the year began with.
CREATE TABLE frame_change (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  year INTEGER NOT NULL CHECK (year > 0),
  changed_on TEXT NOT NULL,
  change_kronor INTEGER NOT NULL CHECK (change_kronor <> 0),
  reason TEXT NOT NULL CHECK (reason <> ''),
  document_reference TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX frame_change_year ON frame_change (year, changed_on, id);
`

export const money = {
  version: 19,
  name: '0019-money',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
