import type { Connection } from '../connection.ts'

/** Case files that were written or taken in here: what both sides knew then, and what it takes to undo a taking in. */
const SCHEMA = `
CREATE TABLE case_file (
  id TEXT PRIMARY KEY,
  -- The file's own id, the same on every machine that it comes to.
  file_id TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('written', 'takenIn')),
  recipient TEXT NOT NULL CHECK (recipient IN ('colleague', 'archive')),
  -- No foreign key: an undo may take the case itself away.
  case_id TEXT NOT NULL,
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  -- The database that the file was written in, and how many commits it had then.
  database_id TEXT NOT NULL,
  commit_counter INTEGER NOT NULL CHECK (commit_counter >= 0),
  -- How many rows of the case, of actors and of files.
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  -- A fingerprint of each field of each row in the file (gzip of JSON): tells who changed what since, and holds no words.
  base BLOB NOT NULL,
  -- A taking in that has been undone no longer says what both sides know.
  undone_at TEXT
) STRICT;
CREATE INDEX case_file_case ON case_file (case_id, at);
CREATE INDEX case_file_file ON case_file (file_id);

-- What a row was before it was taken in, for as long as that can be undone; before NULL = it was not there.
CREATE TABLE case_file_change (
  id INTEGER PRIMARY KEY,
  case_file_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  before TEXT CHECK (json_valid(before)),
  -- Fingerprint of the row as it was left; '' = the row was removed. Another one means that it was changed since.
  after_hash TEXT NOT NULL
) STRICT;
CREATE INDEX case_file_change_file ON case_file_change (case_file_id, id);

-- An actor or contact of another database that was found to be one of ours.
CREATE TABLE case_file_match (
  other_id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('actor', 'contact')),
  our_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_match_our ON case_file_match (our_id);
`

/** Stands here and in the list of migrations alone: a merge may give it another number. */
const VERSION = 25

export const caseFiles = {
  version: VERSION,
  name: '0025-case-files',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
