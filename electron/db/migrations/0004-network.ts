import type { Connection } from '../connection.ts'

/** Lists of actors, the network's exchange meetings, invitations with what was sent to whom, and the one-page summary. */
const SCHEMA = `
CREATE TABLE one_pager (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  writing TEXT NOT NULL CHECK (json_valid(writing)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE actor_list (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  note TEXT NOT NULL,
  -- A saved search stays current by itself; NULL = the members are chosen one by one.
  filter TEXT CHECK (json_valid(filter)),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE actor_list_member (
  list_id TEXT NOT NULL REFERENCES actor_list (id) ON DELETE CASCADE,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (list_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_list_member_actor ON actor_list_member (actor_id);

CREATE TABLE network_meeting (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  place TEXT NOT NULL,
  themes TEXT NOT NULL CHECK (json_valid(themes)),
  notes TEXT NOT NULL,
  -- The invitation as it is being written; what was sent is kept as it was sent.
  invitation_subject TEXT NOT NULL,
  invitation_text TEXT NOT NULL
) STRICT;
CREATE INDEX network_meeting_held ON network_meeting (held_on);

CREATE TABLE network_invitee (
  meeting_id TEXT NOT NULL REFERENCES network_meeting (id) ON DELETE CASCADE,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  answer TEXT NOT NULL CHECK (answer IN ('invited', 'coming', 'declined', 'attended')),
  PRIMARY KEY (meeting_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX network_invitee_actor ON network_invitee (actor_id);

CREATE TABLE invitation_sending (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES network_meeting (id) ON DELETE CASCADE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('copied', 'letters', 'hidden')),
  subject TEXT NOT NULL,
  invitation_text TEXT NOT NULL,
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  path TEXT NOT NULL
) STRICT;
CREATE INDEX invitation_sending_meeting ON invitation_sending (meeting_id, made_at);
`

/** The table of documents again, with one kind more: SQLite cannot change a CHECK. */
const DOCUMENT = `
CREATE TABLE document_rebuilt (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('application', 'statement', 'onePager')),
  version INTEGER NOT NULL CHECK (version >= 1),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES document_content (sha256),
  size_bytes INTEGER NOT NULL,
  page_count INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  path TEXT NOT NULL,
  UNIQUE (case_id, kind, version)
) STRICT;
INSERT INTO document_rebuilt (rowid, id, case_id, kind, version, file_name, sha256, size_bytes, page_count, created_at, path)
  SELECT rowid, id, case_id, kind, version, file_name, sha256, size_bytes, page_count, created_at, path FROM document;
DROP TABLE document;
ALTER TABLE document_rebuilt RENAME TO document;
`

/** Indexes and triggers go with their table, so they are made again as they were. Foreign keys are off meanwhile. */
function rebuildDocument(connection: Connection): void {
  const kept = connection
    .prepare("SELECT sql FROM sqlite_master WHERE tbl_name = 'document' AND type IN ('index', 'trigger') AND sql IS NOT NULL")
    .pluck()
    .all() as string[]
  // Otherwise the renaming refuses triggers elsewhere that name the table while it is away.
  connection.pragma('legacy_alter_table = ON')
  try {
    connection.exec(DOCUMENT)
    for (const text of kept) connection.exec(text)
  } finally {
    connection.pragma('legacy_alter_table = OFF')
  }
}

export const network = {
  version: 4,
  name: '0004-network',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    rebuildDocument(connection)
  },
} as const
