import type { Connection } from '../connection.ts'

/** What has been imported, so that it can be told and taken back; what columns were chosen to mean; what was exported. */
const SCHEMA = `
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undoing', 'undone')),
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  unreadable INTEGER NOT NULL
) STRICT;

-- One line of the protocol: what became of a row of the file.
CREATE TABLE import_row (
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('added', 'changed', 'unchanged', 'skipped', 'unreadable')),
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (batch_id, line)
) STRICT, WITHOUT ROWID;

-- What was there before, for as long as the import can be taken back; before NULL = the import made it.
CREATE TABLE import_change (
  id INTEGER PRIMARY KEY,
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  entity TEXT NOT NULL CHECK (entity IN ('registerActor', 'contact')),
  entity_id TEXT NOT NULL,
  name TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after_revision INTEGER NOT NULL
) STRICT;
CREATE INDEX import_change_batch ON import_change (batch_id, id);
CREATE INDEX import_change_entity ON import_change (entity_id);

CREATE TABLE import_heading (
  heading TEXT PRIMARY KEY,
  -- NULL = a column of this heading is not read.
  field TEXT
) STRICT;

CREATE TABLE register_export (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  format TEXT NOT NULL,
  actors INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
`

export const imports = {
  version: 6,
  name: '0006-imports',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
  },
} as const
