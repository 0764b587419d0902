import type { Connection } from '../connection.ts'
import { addSearchSources, joinedTexts, replaceSearchSource, type SearchSource } from './searchSource.ts'

/**
 * Meetings as they are held: an agenda whose points take notes line by line, who was there, and templates per kind.
 * A line of notes is a row of its own, so that a save in a long meeting is as small as what was typed.
 */
const SCHEMA = `
-- What it is called where its kind and day do not say enough; '' otherwise.
ALTER TABLE meeting ADD COLUMN title TEXT NOT NULL DEFAULT '';
-- '14.30' or ''.
ALTER TABLE meeting ADD COLUMN ends_at TEXT NOT NULL DEFAULT '';
-- Instants. A meeting that was begun and not ended is offered again at the next start.
ALTER TABLE meeting ADD COLUMN begun_at TEXT;
ALTER TABLE meeting ADD COLUMN ended_at TEXT;
-- Of all its points and lines together: they are written by one hand at a time.
ALTER TABLE meeting ADD COLUMN notes_revision INTEGER NOT NULL DEFAULT 0 CHECK (notes_revision >= 0);
CREATE INDEX meeting_running ON meeting (begun_at) WHERE begun_at IS NOT NULL AND ended_at IS NULL;

-- Further cases that a meeting was about; the first one stays on the meeting itself.
CREATE TABLE meeting_further_case (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_further_case_case ON meeting_further_case (case_id);

-- The user's own agenda per kind of meeting; a kind without a row uses what the app brings.
CREATE TABLE meeting_template (
  kind TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  points TEXT NOT NULL CHECK (json_valid(points))
) STRICT;

CREATE TABLE meeting_point (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  title TEXT NOT NULL,
  -- Standing questions of the template, one per line.
  questions TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_point_meeting ON meeting_point (meeting_id, position);

CREATE TABLE meeting_line (
  -- Also the id of the task, commitment or opinion that the line was made into.
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  point_id TEXT NOT NULL REFERENCES meeting_point (id) ON DELETE CASCADE,
  position REAL NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('note', 'decision', 'task', 'commitment', 'opinion', 'question')),
  text TEXT NOT NULL,
  -- Who, when and which group, where it was said otherwise than in the text.
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  -- What the task, commitment or opinion said when the line last wrote it: whoever says otherwise now was changed elsewhere.
  made TEXT CHECK (json_valid(made))
) STRICT;
CREATE INDEX meeting_line_point ON meeting_line (point_id, position);
CREATE INDEX meeting_line_meeting ON meeting_line (meeting_id);

CREATE TABLE meeting_attendee (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  -- From the register where the person is in it; the name as it was said stays in any case.
  contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
  actor_id TEXT REFERENCES actor (id) ON DELETE SET NULL,
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  attendance TEXT NOT NULL CHECK (attendance IN ('present', 'absent', 'expected'))
) STRICT;
CREATE INDEX meeting_attendee_meeting ON meeting_attendee (meeting_id);
CREATE INDEX meeting_attendee_contact ON meeting_attendee (contact_id);
CREATE INDEX meeting_attendee_actor ON meeting_attendee (actor_id);
`

/**
 * The table of documents again: kinds are an open list in the code, a document may be about one thing within a case
 * (a meeting, a plan) or about no single case, and it may be another format than PDF (0 pages = not counted).
 */
const DOCUMENT = `
CREATE TABLE document_rebuilt (
  id TEXT PRIMARY KEY,
  case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind <> ''),
  -- Id of what the document is about within its case; '' = the case.
  subject_id TEXT NOT NULL DEFAULT '',
  format TEXT NOT NULL DEFAULT 'pdf' CHECK (format IN ('pdf', 'docx')),
  version INTEGER NOT NULL CHECK (version >= 1),
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES document_content (sha256),
  size_bytes INTEGER NOT NULL,
  page_count INTEGER NOT NULL CHECK (page_count >= 0),
  created_at TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT;
INSERT INTO document_rebuilt
  (rowid, id, case_id, kind, subject_id, format, version, file_name, sha256, size_bytes, page_count, created_at, path)
  SELECT rowid, id, case_id, kind, '', 'pdf', version, file_name, sha256, size_bytes, page_count, created_at, path FROM document;
DROP TABLE document;
ALTER TABLE document_rebuilt RENAME TO document;
CREATE INDEX document_case ON document (case_id);
CREATE UNIQUE INDEX document_version ON document (coalesce(case_id, ''), kind, subject_id, format, version);
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

/** A meeting is called by its title where it has one, and found by its place in any case. */
const MEETING: SearchSource = {
  kind: 4,
  table: 'meeting',
  key: 'id',
  caseId: 'meeting.case_id',
  columns: ['case_id', 'title', 'place', 'participants', 'notes'],
  texts: {
    name: "CASE meeting.title WHEN '' THEN meeting.place ELSE meeting.title END",
    facts: joinedTexts("CASE meeting.title WHEN '' THEN '' ELSE meeting.place END", 'meeting.participants'),
    body: 'meeting.notes',
  },
}

const caseOfMeeting = (table: string): string => `(SELECT meeting.case_id FROM meeting WHERE meeting.id = ${table}.meeting_id)`

/** Each line is an entry of its own: a save in a long meeting indexes what was typed and nothing else. */
const SOURCES: readonly SearchSource[] = [
  {
    kind: 18,
    table: 'meeting_line',
    key: 'id',
    caseId: caseOfMeeting('meeting_line'),
    columns: ['meeting_id', 'text'],
    texts: { body: 'meeting_line.text' },
    onlyIf: "meeting_line.text <> ''",
  },
  {
    kind: 19,
    table: 'meeting_point',
    key: 'id',
    caseId: caseOfMeeting('meeting_point'),
    columns: ['meeting_id', 'title', 'questions'],
    texts: { name: 'meeting_point.title', body: 'meeting_point.questions' },
    onlyIf: "meeting_point.title <> ''",
  },
  {
    kind: 20,
    table: 'meeting_attendee',
    key: 'id',
    caseId: caseOfMeeting('meeting_attendee'),
    columns: ['meeting_id', 'name', 'organisation'],
    texts: { name: 'meeting_attendee.name', facts: 'meeting_attendee.organisation' },
  },
]

export const meetings = {
  version: 14,
  name: '0014-meetings',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    rebuildDocument(connection)
    replaceSearchSource(connection, MEETING)
    addSearchSources(connection, SOURCES)
  },
} as const
