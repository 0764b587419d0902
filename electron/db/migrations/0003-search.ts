import type { Connection } from '../connection.ts'

/**
 * What each kind of thing is found by. `subject` names the thing, and behind a # the very place in it.
 * `name` and `also` are also searched inside words; `facts` are short, `body` is what one writes at length.
 * Numbers of kinds stand in shared/domain/search/searchHit.ts.
 */
interface Source {
  readonly kind: number
  readonly table: string
  /** Which of the table's columns the texts are made of. */
  readonly columns: readonly string[]
  readonly key: string
  readonly select: string
}

const lines = (json: string): string => `coalesce((SELECT group_concat(value, char(10)) FROM json_each(${json})), '')`
const joined = (...columns: readonly string[]): string => columns.join(' || char(10) || ')

type Texts = Record<'name' | 'also' | 'facts' | 'body', string>

const plain = ({ caseId, texts, ...source }: Omit<Source, 'key' | 'select'> & { caseId: string; texts: Texts }): Source => ({
  ...source,
  key: 'id',
  select: `SELECT ${source.kind} AS kind, ${source.table}.id AS subject, ${caseId} AS case_id, ${texts.name} AS name,
  ${texts.also} AS also, ${texts.facts} AS facts, ${texts.body} AS body FROM ${source.table} WHERE true`,
})

/** The parts of a text that is kept as JSON, each an entry of its own: only the part that changed is indexed again. */
const parts = (kind: number, table: string, arms: readonly string[]): Source => ({
  kind,
  table,
  columns: ['writing'],
  key: 'case_id',
  select: `SELECT ${kind} AS kind, part.case_id || '#' || part.anchor AS subject, part.case_id AS case_id, '' AS name, '' AS also,
  '' AS facts, part.body AS body FROM (${arms.join(' UNION ALL ')}) AS part WHERE part.body <> ''`,
})

const field = (table: string, anchor: string, body: string): string => `SELECT case_id, '${anchor}' AS anchor, ${body} AS body FROM ${table}`

const SOURCES: readonly Source[] = [
  plain({ kind: 1, table: 'actor', caseId: 'NULL', texts: {
    name: 'actor.name',
    also: joined(lines('actor.aliases'), lines('actor.tags')),
    facts: joined(
      'actor.organisation_number', "replace(actor.organisation_number, '-', '')", 'actor.area', 'actor.address',
      'actor.email', 'actor.phone', 'actor.phone_digits', 'actor.web',
    ),
    body: 'actor.notes',
  }, columns: ['name', 'aliases', 'tags', 'organisation_number', 'area', 'address', 'email', 'phone', 'phone_digits', 'web', 'notes'] }),
  plain({ kind: 2, table: 'contact', caseId: 'NULL', texts: {
    name: 'contact.name',
    also: "''",
    facts: joined('contact.email', 'contact.phone', 'contact.phone_digits'),
    body: 'contact.notes',
  }, columns: ['name', 'email', 'phone', 'phone_digits', 'notes'] }),
  plain({ kind: 3, table: 'cases', caseId: 'cases.id', texts: {
    name: 'cases.title',
    also: 'cases.area',
    facts: joined('cases.registry_number', 'cases.first_contact'),
    body: joined('cases.city_role', 'cases.plan_reference', 'cases.closed_reason'),
  }, columns: ['title', 'area', 'registry_number', 'first_contact', 'city_role', 'plan_reference', 'closed_reason'] }),
  plain({ kind: 4, table: 'meeting', caseId: 'meeting.case_id', texts: {
    name: 'meeting.place',
    also: "''",
    facts: 'meeting.participants',
    body: 'meeting.notes',
  }, columns: ['place', 'participants', 'notes'] }),
  {
    kind: 5,
    table: 'assessment',
    columns: ['motivation'],
    key: 'case_id',
    select: `SELECT 5 AS kind, assessment.case_id || '#kriterium-' || assessment.criterion_id AS subject, assessment.case_id AS case_id,
  '' AS name, '' AS also, '' AS facts, assessment.motivation AS body FROM assessment WHERE assessment.motivation <> ''`,
  },
  parts(6, 'application_draft', [
    `SELECT application_draft.case_id AS case_id, 'del-' || each.key AS anchor, each.value ->> '$.text' AS body
     FROM application_draft, json_each(application_draft.writing, '$.parts') AS each`,
    field('application_draft', 'falt-relatedProgrammes', "writing ->> '$.relatedProgrammes'"),
    field('application_draft', 'falt-attachments', lines("writing, '$.attachments'")),
    field('application_draft', 'falt-contact-name', lines("writing, '$.contact'")),
  ]),
  parts(7, 'statement_draft', [
    ...['summary', 'background', 'assessment', 'economy', 'consequences'].map((name) =>
      field('statement_draft', `del-${name}`, `writing ->> '$.${name}'`),
    ),
    ...['proposals', 'recipients', 'signers'].map((name) => field('statement_draft', `del-${name}`, lines(`writing, '$.${name}'`))),
  ]),
  plain({ kind: 8, table: 'document', caseId: 'document.case_id', texts: { name: 'document.file_name', also: "''", facts: "''", body: "''" }, columns: ['file_name'] }),
]

/**
 * Letters with diacritics as letters that no folding touches, so that a second column tells *hål* from *hal*; FTS5 has
 * one way of folding per table. The same letters stand in shared/domain/search/searchTerms.ts.
 */
const MARKED = [['å', 'ɑ'], ['Å', 'ɑ'], ['ä', 'ɛ'], ['Ä', 'ɛ'], ['ö', 'ɔ'], ['Ö', 'ɔ'], ['é', 'ə'], ['É', 'ə'], ['ü', 'ʉ'], ['Ü', 'ʉ']]
const exactOf = (text: string): string => MARKED.reduce((inner, [from, to]) => `replace(${inner}, '${from}', '${to}')`, text)

/** Room for the ids of one kind: a search within one kind is a search within a range of ids, which FTS5 does at once. */
const RANGE = 2 ** 40

const TEXTS = ['name', 'also', 'facts', 'body']
const differs = (a: string, b: string, columns: readonly string[]): string =>
  columns.map((column) => `${a}.${column} IS NOT ${b}.${column}`).join(' OR ')

const TABLES = `
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  subject TEXT NOT NULL,
  case_id TEXT,
  name TEXT NOT NULL,
  also TEXT NOT NULL,
  facts TEXT NOT NULL,
  body TEXT NOT NULL,
  exact TEXT AS (${exactOf("name || char(10) || also")}) VIRTUAL,
  UNIQUE (kind, subject)
) STRICT;
CREATE INDEX search_entry_case ON search_entry (case_id, kind) WHERE case_id IS NOT NULL;
-- Short texts apart from long ones: a question for names should not have to leaf through notes.
CREATE VIRTUAL TABLE search_name USING fts5 (exact, name, also, facts, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
CREATE VIRTUAL TABLE search_text USING fts5 (name, also, facts, body, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE VIRTUAL TABLE search_inside USING fts5 (name, also, content = 'search_entry', content_rowid = 'id',
  tokenize = 'trigram remove_diacritics 1');
`

/** What is removed leaves the index too, and does not wait there for a later tidying. */
const FORGET = `
INSERT INTO search_name (search_name, rank) VALUES ('secure-delete', 1);
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
INSERT INTO search_inside (search_inside, rank) VALUES ('secure-delete', 1);
`

function indexTriggers(index: string, columns: readonly string[]): string {
  const values = (row: string) => columns.map((column) => `${row}.${column}`).join(', ')
  const add = `INSERT INTO ${index} (rowid, ${columns.join(', ')}) VALUES (new.id, ${values('new')});`
  const drop = `INSERT INTO ${index} (${index}, rowid, ${columns.join(', ')}) VALUES ('delete', old.id, ${values('old')});`
  return `
CREATE TRIGGER ${index}_added AFTER INSERT ON search_entry BEGIN ${add} END;
CREATE TRIGGER ${index}_removed AFTER DELETE ON search_entry BEGIN ${drop} END;
CREATE TRIGGER ${index}_changed AFTER UPDATE ON search_entry
WHEN ${differs('old', 'new', columns)} BEGIN ${drop} ${add} END;`
}

const upsert = ({ kind, select }: Source, narrowed: string): string => `
INSERT INTO search_entry (id, kind, subject, case_id, name, also, facts, body)
SELECT coalesce((SELECT max(id) FROM search_entry WHERE id >= ${kind * RANGE} AND id < ${(kind + 1) * RANGE}), ${kind * RANGE})
  + row_number() OVER (), kind, subject, case_id, name, also, facts, body FROM (${select}${narrowed})
WHERE true
ON CONFLICT (kind, subject) DO UPDATE SET case_id = excluded.case_id, ${TEXTS.map((each) => `${each} = excluded.${each}`).join(', ')}
WHERE ${differs('search_entry', 'excluded', [...TEXTS, 'case_id'])};`

/** The alias that the texts are selected from: JSON parts come from an inner query. */
const aliasOf = ({ kind, table }: Source): string => (kind === 6 || kind === 7 ? 'part' : table)

function sourceTriggers(source: Source): string {
  const { kind, table, columns, key, select } = source
  const ofRow = (row: string): string =>
    ` AND ${aliasOf(source)}.${key} = ${row}.${key}${kind === 5 ? ` AND assessment.criterion_id = ${row}.criterion_id` : ''}`
  const isOne = key === 'id'
  const entries = (row: string): string => {
    if (isOne) return `kind = ${kind} AND subject = ${row}.id`
    if (kind === 5) return `kind = 5 AND subject = ${row}.case_id || '#kriterium-' || ${row}.criterion_id`
    return `kind = ${kind} AND case_id = ${row}.case_id`
  }
  const gone = isOne ? '' : `DELETE FROM search_entry WHERE ${entries('new')} AND subject NOT IN (SELECT subject FROM (${select}${ofRow('new')}));`
  const watched = isOne && table !== 'actor' && table !== 'contact' && table !== 'cases' ? [...columns, 'case_id'] : columns
  return `
CREATE TRIGGER search_${table}_added AFTER INSERT ON ${table} BEGIN ${upsert(source, ofRow('new'))} END;
CREATE TRIGGER search_${table}_changed AFTER UPDATE OF ${watched.join(', ')} ON ${table}
WHEN ${differs('old', 'new', watched)} BEGIN ${gone} ${upsert(source, ofRow('new'))} END;
CREATE TRIGGER search_${table}_removed AFTER DELETE ON ${table} BEGIN DELETE FROM search_entry WHERE ${entries('old')}; END;`
}

/** What the index should hold, for the check of a backup: a letter that was flipped in either is found. */
const VIEW = `CREATE VIEW search_source AS ${SOURCES.map(({ select }) => select).join(' UNION ALL ')};`

export const search = {
  version: 3,
  name: '0003-search',
  up(connection: Connection): void {
    connection.exec(TABLES)
    connection.exec(FORGET)
    connection.exec(indexTriggers('search_name', ['exact', 'name', 'also', 'facts']))
    connection.exec(indexTriggers('search_text', TEXTS) + indexTriggers('search_inside', ['name', 'also']))
    connection.exec(SOURCES.map(sourceTriggers).join('\n'))
    connection.exec(VIEW)
    connection.exec(SOURCES.map((source) => upsert(source, '')).join('\n'))
  },
} as const
