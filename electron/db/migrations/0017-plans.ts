import type { Connection } from '../connection.ts'
import { addSearchSources, joinedTexts, type SearchSource } from './searchSource.ts'

/** Plans of measures and activities, their timetable, what the board is asked for, and the baseline that was decided on. */
const SCHEMA = `
-- One per decision 2: a long-running process has a plan per year or period, the case staying one.
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (title <> ''),
  starts_on TEXT,
  ends_on TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX plan_case ON plan (case_id, starts_on);

CREATE TABLE plan_item (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('measure', 'activity')),
  position REAL NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  purpose TEXT NOT NULL,
  responsible TEXT NOT NULL,
  responsible_actor_id TEXT REFERENCES actor (id) ON DELETE SET NULL,
  cost_kronor INTEGER CHECK (cost_kronor >= 0),
  -- What is asked of the office: money, something else, both or nothing.
  asked_kronor INTEGER CHECK (asked_kronor >= 0),
  asked_other TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  -- How it goes; everything below the line belongs to the execution phase.
  state TEXT NOT NULL DEFAULT 'notStarted' CHECK (state IN ('notStarted', 'ongoing', 'done', 'dropped')),
  progress_percent INTEGER NOT NULL DEFAULT 0 CHECK (progress_percent BETWEEN 0 AND 100),
  progress_note TEXT NOT NULL DEFAULT '',
  CHECK (starts_on IS NULL OR ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX plan_item_plan ON plan_item (plan_id, position);
CREATE INDEX plan_item_case ON plan_item (case_id);
CREATE INDEX plan_item_actor ON plan_item (responsible_actor_id);

CREATE TABLE plan_item_theme (
  item_id TEXT NOT NULL REFERENCES plan_item (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
  PRIMARY KEY (item_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_item_theme_theme ON plan_item_theme (theme_id);

-- The plan as it was when the board decided: never changed, whatever happens to the plan.
CREATE TABLE plan_baseline (
  plan_id TEXT PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  decision_id TEXT NOT NULL REFERENCES decision (id),
  frozen_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX plan_baseline_case ON plan_baseline (case_id);
CREATE INDEX plan_baseline_decision ON plan_baseline (decision_id);
CREATE TRIGGER plan_baseline_is_frozen BEFORE UPDATE ON plan_baseline
BEGIN SELECT RAISE(ABORT, 'a baseline is frozen'); END;

-- The proposal to the board for decision 2, with the official's statement, as it is being written.
CREATE TABLE proposal_draft (
  plan_id TEXT PRIMARY KEY REFERENCES plan (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  board_meeting_on TEXT,
  writing TEXT NOT NULL CHECK (json_valid(writing)),
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_draft_case ON proposal_draft (case_id);
`

const sum = (column: string): string => `CAST(${column} AS TEXT)`

/** The proposal to the board is one entry: it is written at a desk, and rarely. What was frozen says again what the plan said. */
const SOURCES: readonly SearchSource[] = [
  {
    kind: 22,
    table: 'plan_item',
    key: 'id',
    caseId: 'plan_item.case_id',
    columns: ['case_id', 'title', 'purpose', 'responsible', 'cost_kronor', 'asked_kronor', 'asked_other', 'progress_note'],
    texts: {
      name: 'plan_item.title',
      facts: joinedTexts('plan_item.responsible', sum('plan_item.cost_kronor'), sum('plan_item.asked_kronor')),
      body: joinedTexts('plan_item.purpose', 'plan_item.asked_other', 'plan_item.progress_note'),
    },
  },
  {
    kind: 27,
    table: 'proposal_draft',
    key: 'plan_id',
    caseId: 'proposal_draft.case_id',
    columns: ['case_id', 'writing'],
    texts: {
      body: "coalesce((SELECT group_concat(atom, char(10)) FROM json_tree(proposal_draft.writing) WHERE type = 'text' AND atom <> ''), '')",
    },
  },
]

export const plans = {
  version: 17,
  name: '0017-plans',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    addSearchSources(connection, SOURCES)
  },
} as const
