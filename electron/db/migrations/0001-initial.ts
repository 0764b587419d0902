import type { Connection } from '../connection.ts'

/**
 * The first schema. `STRICT` tables; dates and instants are ISO text; money is whole kronor; lists and nested
 * values that are only ever read whole are JSON text.
 */
const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;

-- The process models that cases were assessed with, kept whole: a case can be shown with the words of its time.
CREATE TABLE process_model (key TEXT PRIMARY KEY, content TEXT NOT NULL CHECK (json_valid(content))) STRICT, WITHOUT ROWID;

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL CHECK (title <> ''),
  area TEXT NOT NULL CHECK (area <> ''),
  origin TEXT NOT NULL CHECK (origin IN ('actors', 'city')),
  duration TEXT NOT NULL CHECK (duration IN ('timeLimited', 'longRunning')),
  first_contact TEXT NOT NULL,
  first_meeting_on TEXT NOT NULL,
  informed_on TEXT,
  registry_number TEXT NOT NULL,
  city_role TEXT NOT NULL,
  plan_on TEXT,
  plan_reference TEXT NOT NULL,
  phase TEXT NOT NULL CHECK (phase IN ('initiation', 'collaboration', 'execution', 'result')),
  closed_on TEXT,
  closed_reason TEXT NOT NULL,
  model_key TEXT NOT NULL REFERENCES process_model (key),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- What the list of cases shows and sorts by; computed by the rules at each write of the case, never typed.
CREATE TABLE case_summary (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  title_key TEXT NOT NULL,
  area_key TEXT NOT NULL,
  phase_index INTEGER NOT NULL,
  search_text TEXT NOT NULL,
  next_step TEXT CHECK (json_valid(next_step)),
  missing TEXT NOT NULL CHECK (json_valid(missing)),
  missing_count INTEGER NOT NULL,
  latest_event TEXT NOT NULL CHECK (json_valid(latest_event)),
  latest_on TEXT NOT NULL,
  latest_noted_at TEXT NOT NULL,
  awaits_board INTEGER NOT NULL CHECK (awaits_board IN (0, 1))
) STRICT;
CREATE INDEX case_summary_title ON case_summary (title_key, case_id);
CREATE INDEX case_summary_latest ON case_summary (latest_on, latest_noted_at, case_id);

CREATE TABLE case_event (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  noted_at TEXT NOT NULL,
  event TEXT NOT NULL CHECK (json_valid(event))
) STRICT;
CREATE INDEX case_event_case ON case_event (case_id, happened_on);

CREATE TABLE assessment (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  answer TEXT NOT NULL CHECK (answer IN ('met', 'partly', 'notMet', 'notAssessed')),
  motivation TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  contributions TEXT NOT NULL CHECK (json_valid(contributions)),
  assessed_by TEXT NOT NULL,
  assessed_at TEXT NOT NULL,
  PRIMARY KEY (case_id, criterion_id)
) STRICT;

CREATE TABLE assessment_version (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  criterion_id TEXT NOT NULL,
  answer TEXT NOT NULL,
  motivation TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  contributions TEXT NOT NULL CHECK (json_valid(contributions)),
  assessed_by TEXT NOT NULL,
  assessed_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_version_criterion ON assessment_version (case_id, criterion_id, assessed_at);

CREATE TABLE case_actor (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  search_text TEXT NOT NULL,
  kind TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  involvement TEXT NOT NULL CHECK (involvement IN ('inArea', 'collaborating'))
) STRICT;
CREATE INDEX case_actor_case ON case_actor (case_id, name_key);

CREATE TABLE application_draft (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  writing TEXT NOT NULL CHECK (json_valid(writing)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE statement_draft (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  board_meeting_on TEXT,
  proposed_kronor INTEGER CHECK (proposed_kronor >= 0),
  writing TEXT NOT NULL CHECK (json_valid(writing)),
  saved_at TEXT NOT NULL
) STRICT;
-- Holds the case too: most meetings are decided on long ago, and the overview sorts those out without reading the drafts.
CREATE INDEX statement_draft_board_meeting ON statement_draft (board_meeting_on, case_id) WHERE board_meeting_on IS NOT NULL;

CREATE TABLE document_content (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('application', 'statement')),
  version INTEGER NOT NULL CHECK (version >= 1),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES document_content (sha256),
  size_bytes INTEGER NOT NULL,
  page_count INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  path TEXT NOT NULL,
  UNIQUE (case_id, kind, version)
) STRICT;
CREATE INDEX document_created ON document (created_at);

-- What was sent stays as it was sent: a frozen application is never updated.
CREATE TABLE application_version (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  finalised_at TEXT NOT NULL,
  finalised_by TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  document_id TEXT NOT NULL REFERENCES document (id),
  UNIQUE (case_id, version)
) STRICT;
CREATE TRIGGER application_version_is_frozen BEFORE UPDATE ON application_version
BEGIN SELECT RAISE(ABORT, 'a finalised application is frozen'); END;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  board TEXT NOT NULL CHECK (board <> ''),
  meeting_on TEXT NOT NULL,
  paragraph TEXT NOT NULL CHECK (paragraph <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('decision1', 'decision2')),
  outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'grantedWithChanges', 'rejected', 'referredBack', 'tabled', 'forwarded')),
  sought_kronor INTEGER CHECK (sought_kronor >= 0),
  proposed_kronor INTEGER CHECK (proposed_kronor >= 0),
  granted_kronor INTEGER CHECK (granted_kronor >= 0),
  conditions TEXT NOT NULL,
  forwarding TEXT CHECK (json_valid(forwarding)),
  CHECK ((outcome = 'forwarded') = (forwarding IS NOT NULL))
) STRICT;
CREATE INDEX decision_case ON decision (case_id, meeting_on);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  kind TEXT NOT NULL,
  held_on TEXT NOT NULL,
  time TEXT NOT NULL,
  place TEXT NOT NULL,
  participants TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_case ON meeting (case_id, held_on);
CREATE INDEX meeting_held ON meeting (held_on);

CREATE TABLE change_log (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  case_id TEXT REFERENCES cases (id) ON DELETE SET NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'removed')),
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_log_case ON change_log (case_id, at);
CREATE INDEX change_log_entity ON change_log (entity, entity_id, at);
`

export const initial = {
  version: 1,
  name: '0001-initial',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
