import type { Connection } from '../connection.ts'
import { addSearchSources, type SearchSource } from './searchSource.ts'

/** What somebody has to do, over all cases: hers, or what she waits for from others. */
const SCHEMA = `
CREATE TABLE task (
  -- The id of the line of notes where it was made in a meeting.
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- NULL = about no single case.
  case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  -- Who does it: '' = the contact person herself.
  responsible TEXT NOT NULL,
  actor_id TEXT REFERENCES actor (id) ON DELETE SET NULL,
  due_on TEXT,
  done_on TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX task_case ON task (case_id);
CREATE INDEX task_meeting ON task (meeting_id);
CREATE INDEX task_actor ON task (actor_id);
CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL;
`

const SOURCES: readonly SearchSource[] = [
  {
    kind: 17,
    table: 'task',
    key: 'id',
    caseId: 'task.case_id',
    columns: ['case_id', 'title', 'note', 'responsible'],
    texts: { name: 'task.title', facts: 'task.responsible', body: 'task.note' },
  },
]

export const tasks = {
  version: 15,
  name: '0015-tasks',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    addSearchSources(connection, SOURCES)
  },
} as const
