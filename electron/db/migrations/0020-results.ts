import type { Connection } from '../connection.ts'

/** Results: the report with its seven answers, indicators with targets and outcomes, and looks at the place. */
const SCHEMA = `
-- The result and effect measurement as it is being written.
CREATE TABLE result_draft (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- When it is to be ready; NULL = the months after the phase began that the app suggests.
  due_on TEXT,
  writing TEXT NOT NULL CHECK (json_valid(writing)),
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX result_draft_due ON result_draft (due_on) WHERE due_on IS NOT NULL;

CREATE TABLE result_version (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  finalised_at TEXT NOT NULL,
  finalised_by TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  document_id TEXT NOT NULL REFERENCES document (id)
) STRICT;
CREATE UNIQUE INDEX result_version_number ON result_version (case_id, version);
CREATE INDEX result_version_document ON result_version (document_id);
CREATE TRIGGER result_version_is_frozen BEFORE UPDATE ON result_version
BEGIN SELECT RAISE(ABORT, 'a finalised report is frozen'); END;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL,
  -- Whether more is better, less is better, or neither: then nothing is judged.
  direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower', 'neither')),
  -- How it was before; NULL = not known.
  baseline REAL,
  baseline_on TEXT,
  baseline_source TEXT NOT NULL,
  -- The first target, as it was set; NULL = none was set. What it became is in target_revision.
  target REAL,
  target_on TEXT,
  -- The groups that outcomes may be split by, e.g. women and men.
  split_groups TEXT NOT NULL CHECK (json_valid(split_groups)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_case ON indicator (case_id, position);

CREATE TABLE target_revision (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  target REAL NOT NULL,
  -- NULL = the day is not known, as in older reports.
  revised_on TEXT,
  reason TEXT NOT NULL CHECK (reason <> ''),
  noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX target_revision_indicator ON target_revision (indicator_id, revised_on);
CREATE INDEX target_revision_case ON target_revision (case_id);

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  value REAL NOT NULL,
  measured_on TEXT NOT NULL,
  source TEXT NOT NULL,
  split TEXT NOT NULL CHECK (json_valid(split)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_indicator ON outcome (indicator_id, measured_on);
CREATE INDEX outcome_case ON outcome (case_id);

-- One look at the place: the eight perspectives, rated and reasoned on a day.
CREATE TABLE place_view (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  viewed_on TEXT NOT NULL,
  -- Who looked, in words.
  viewed_by TEXT NOT NULL,
  ratings TEXT NOT NULL CHECK (json_valid(ratings))
) STRICT;
CREATE INDEX place_view_case ON place_view (case_id, viewed_on);

-- Indicators placed along two axes that the user names.
CREATE TABLE indicator_matrix (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
`

export const results = {
  version: 20,
  name: '0020-results',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
