import type { Connection } from '../connection.ts'
import { addSearchSources, joinedTexts, linesOf, type SearchSource } from './searchSource.ts'

/** Dialogue: activities, opinions by group (never by person), themes, and steps that were not needed. */
const SCHEMA = `
CREATE TABLE dialogue_activity (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (title <> ''),
  method TEXT NOT NULL,
  target_groups TEXT NOT NULL CHECK (json_valid(target_groups)),
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  -- Why it was not held.
  state_reason TEXT NOT NULL,
  starts_on TEXT,
  -- For what goes on for days, such as a survey; NULL = one day.
  ends_on TEXT,
  time TEXT NOT NULL,
  place TEXT NOT NULL,
  invited_count INTEGER CHECK (invited_count >= 0),
  reached_count INTEGER CHECK (reached_count >= 0),
  cost_kronor INTEGER CHECK (cost_kronor >= 0),
  -- Where the material lies, one reference per line.
  document_references TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX dialogue_activity_case ON dialogue_activity (case_id, starts_on);

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  -- The order in which digits code it; the user's own.
  position REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX theme_name ON theme (case_id, name_key);

CREATE TABLE opinion (
  -- The id of the line of notes where it was said in a meeting.
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES dialogue_activity (id) ON DELETE SET NULL,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  -- All opinions of one import share it, so that the import can be undone.
  import_id TEXT,
  text TEXT NOT NULL,
  -- Who it comes from, as a group: '' = not said.
  group_name TEXT NOT NULL,
  said_on TEXT,
  -- Shown as an example in the compilation.
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX opinion_case ON opinion (case_id, created_at, id);
CREATE INDEX opinion_activity ON opinion (activity_id);
CREATE INDEX opinion_meeting ON opinion (meeting_id);
CREATE INDEX opinion_import ON opinion (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE opinion_theme (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  PRIMARY KEY (opinion_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX opinion_theme_theme ON opinion_theme (theme_id);

-- Steps that the model calls "if needed" and that were not.
CREATE TABLE skipped_step (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  skipped_on TEXT NOT NULL,
  PRIMARY KEY (case_id, step)
) STRICT, WITHOUT ROWID;
`

const SOURCES: readonly SearchSource[] = [
  {
    kind: 15,
    table: 'dialogue_activity',
    key: 'id',
    caseId: 'dialogue_activity.case_id',
    columns: ['case_id', 'title', 'method', 'target_groups', 'state_reason', 'place', 'document_references', 'notes'],
    texts: {
      name: 'dialogue_activity.title',
      also: linesOf('dialogue_activity.target_groups'),
      facts: joinedTexts('dialogue_activity.method', 'dialogue_activity.place', 'dialogue_activity.document_references'),
      body: joinedTexts('dialogue_activity.notes', 'dialogue_activity.state_reason'),
    },
  },
  {
    kind: 16,
    table: 'opinion',
    key: 'id',
    caseId: 'opinion.case_id',
    columns: ['case_id', 'text', 'group_name'],
    texts: { facts: 'opinion.group_name', body: 'opinion.text' },
  },
  { kind: 21, table: 'theme', key: 'id', caseId: 'theme.case_id', columns: ['case_id', 'name'], texts: { name: 'theme.name' } },
]

export const dialogue = {
  version: 16,
  name: '0016-dialogue',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    addSearchSources(connection, SOURCES)
  },
} as const
