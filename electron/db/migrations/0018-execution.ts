import type { Connection } from '../connection.ts'
import { addSearchSources, joinedTexts, type SearchSource } from './searchSource.ts'

/** Execution: deviations from the baseline, check-ins at a rhythm, how the outcome was told, and forms of organisation. */
const SCHEMA = `
-- Each departure from the plan that was decided on (rule 10 of the model).
CREATE TABLE deviation (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES plan_item (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('date', 'cost', 'scope', 'dropped', 'added')),
  before TEXT NOT NULL CHECK (json_valid(before)),
  after TEXT NOT NULL CHECK (json_valid(after)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  agreed_by TEXT NOT NULL,
  agreed_on TEXT NOT NULL,
  noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX deviation_item ON deviation (item_id, noted_at);
CREATE INDEX deviation_case ON deviation (case_id, noted_at);
CREATE INDEX deviation_plan ON deviation (plan_id);

CREATE TABLE follow_up (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  -- Weeks between check-ins; NULL = no rhythm set.
  check_in_weeks INTEGER CHECK (check_in_weeks BETWEEN 1 AND 52),
  -- When and how the outcome was told to the area's actors (resultatet kommunicerat).
  told_on TEXT,
  told_how TEXT NOT NULL,
  -- Where an association's own reports lie; '' = not received (rule 7 of the model).
  annual_report TEXT NOT NULL,
  financial_report TEXT NOT NULL
) STRICT;

CREATE TABLE check_in (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
  held_on TEXT NOT NULL,
  planned TEXT NOT NULL,
  happened TEXT NOT NULL,
  risks TEXT NOT NULL,
  help_needed TEXT NOT NULL
) STRICT;
CREATE INDEX check_in_case ON check_in (case_id, held_on);
CREATE INDEX check_in_meeting ON check_in (meeting_id);

-- Actors organise as they like, and the form may change during the case (rule 7 of the model).
CREATE TABLE organisation_form (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  name TEXT NOT NULL,
  since_on TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_form_case ON organisation_form (case_id, since_on);
`

/** Known forms are stored as codes, and searched for by their Swedish names. */
const FORM = `CASE organisation_form.form WHEN 'network' THEN 'Informellt nätverk' WHEN 'association' THEN 'Förening' WHEN 'bid' THEN 'BID'
  WHEN 'cultureSystem' THEN 'Kultursystem' WHEN 'iop' THEN 'IOP' ELSE organisation_form.form END`

const SOURCES: readonly SearchSource[] = [
  {
    kind: 23,
    table: 'check_in',
    key: 'id',
    caseId: 'check_in.case_id',
    columns: ['case_id', 'planned', 'happened', 'risks', 'help_needed'],
    texts: { body: joinedTexts('check_in.planned', 'check_in.happened', 'check_in.risks', 'check_in.help_needed') },
  },
  {
    kind: 24,
    table: 'deviation',
    key: 'id',
    caseId: 'deviation.case_id',
    columns: ['case_id', 'reason', 'agreed_by'],
    texts: { facts: 'deviation.agreed_by', body: 'deviation.reason' },
  },
  {
    kind: 25,
    table: 'organisation_form',
    key: 'id',
    caseId: 'organisation_form.case_id',
    columns: ['case_id', 'form', 'name', 'note'],
    texts: { name: `CASE organisation_form.name WHEN '' THEN ${FORM} ELSE organisation_form.name END`, facts: FORM, body: 'organisation_form.note' },
  },
  {
    kind: 26,
    table: 'follow_up',
    key: 'case_id',
    caseId: 'follow_up.case_id',
    columns: ['told_how', 'annual_report', 'financial_report'],
    texts: { facts: joinedTexts('follow_up.annual_report', 'follow_up.financial_report'), body: 'follow_up.told_how' },
    onlyIf: "follow_up.told_how || follow_up.annual_report || follow_up.financial_report <> ''",
  },
]

export const execution = {
  version: 18,
  name: '0018-execution',
  up(connection: Connection): void {
    connection.exec(SCHEMA)
    addSearchSources(connection, SOURCES)
  },
} as const
