import type { Connection } from '../connection.ts'

/** Lessons across cases and where they were used; the status report over many cases (lägesrapport) and its frozen versions. */
const SCHEMA = `
CREATE TABLE lesson (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- NULL = learnt in no single case. A lesson outlives the case that it came from.
  case_id TEXT REFERENCES cases (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('lesson', 'successFactor', 'challenge')),
  text TEXT NOT NULL CHECK (text <> ''),
  -- An open list: the words that are in use are what is suggested. '' = none.
  theme TEXT NOT NULL,
  theme_key TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('', 'structure', 'organisation', 'individual')),
  phase TEXT NOT NULL CHECK (phase IN ('', 'initiation', 'collaboration', 'execution', 'result')),
  noted_on TEXT NOT NULL,
  -- Where it was written, when not by itself.
  noted_in TEXT NOT NULL CHECK (noted_in IN ('', 'checkIn', 'resultReport')),
  search_text TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_case ON lesson (case_id, noted_on);
CREATE INDEX lesson_theme ON lesson (theme_key, noted_on);
CREATE INDEX lesson_noted ON lesson (noted_on, id);

-- A case that has made use of a lesson from elsewhere.
CREATE TABLE lesson_use (
  lesson_id TEXT NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  used_on TEXT NOT NULL,
  PRIMARY KEY (lesson_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_use_case ON lesson_use (case_id);

CREATE TABLE portfolio_report (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL CHECK (title <> ''),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  introduction TEXT NOT NULL,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX portfolio_report_ends ON portfolio_report (ends_on, created_at);

-- One process in a report, prefilled from its case and then written in by hand.
CREATE TABLE portfolio_entry (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  report_id TEXT NOT NULL REFERENCES portfolio_report (id) ON DELETE CASCADE,
  -- NULL = a process that is no case here.
  case_id TEXT REFERENCES cases (id) ON DELETE SET NULL,
  position REAL NOT NULL,
  writing TEXT NOT NULL CHECK (json_valid(writing))
) STRICT;
CREATE INDEX portfolio_entry_report ON portfolio_entry (report_id, position);
CREATE INDEX portfolio_entry_case ON portfolio_entry (case_id);

-- What was reported stays as it was reported.
CREATE TABLE portfolio_version (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES portfolio_report (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  frozen_at TEXT NOT NULL,
  frozen_by TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (report_id, version)
) STRICT;
CREATE INDEX portfolio_version_frozen ON portfolio_version (frozen_at);
CREATE TRIGGER portfolio_version_is_frozen BEFORE UPDATE ON portfolio_version
BEGIN SELECT RAISE(ABORT, 'a frozen report is never changed'); END;

-- How long each phase takes and what was decided, over all cases, without reading every event and decision.
CREATE INDEX case_event_phase ON case_event (case_id, happened_on, noted_at, json_extract(event, '$.from'), json_extract(event, '$.to'))
  WHERE json_extract(event, '$.kind') = 'phase';
`

export const lessonsAndPortfolio = {
  version: 21,
  name: '0021-lessons-and-portfolio',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
