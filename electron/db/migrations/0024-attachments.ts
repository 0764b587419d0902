// Files that were dropped or picked. The table names them; their contents lie outside the database, under their SHA-256.
import type { Connection } from '../connection.ts'
import { addSearchSources } from './searchSource.ts'

const SCHEMA = `
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- NULL = of no single case.
  case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
  -- What it was added to. No foreign key: what is removed by mistake comes back under its id and finds its files again,
  -- and until then they are shown as the case's.
  subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
  subject_id TEXT NOT NULL,
  -- As the file was called where it came from. A text, never a path.
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  media_type TEXT NOT NULL CHECK (media_type <> ''),
  size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
  sha256 TEXT NOT NULL CHECK (sha256 <> ''),
  note TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  -- What the file was like when it was last read through, and when; '' = not since it was added.
  file_state TEXT NOT NULL DEFAULT 'sound' CHECK (file_state IN ('sound', 'missing', 'altered')),
  checked_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attachment_case ON attachment (case_id, added_at);
CREATE INDEX attachment_subject ON attachment (subject_kind, subject_id);
-- Whether another row still needs the file, and what the check has to read.
CREATE INDEX attachment_file ON attachment (sha256);
`

export const attachments = {
  version: 24,
  name: '0024-attachments',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    addSearchSources(connection, [
      {
        kind: 40,
        table: 'attachment',
        key: 'id',
        caseId: 'attachment.case_id',
        columns: ['case_id', 'file_name', 'note'],
        texts: { name: 'attachment.file_name', body: 'attachment.note' },
      },
    ])
  },
} as const
