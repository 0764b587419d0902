import type { Connection } from '../connection.ts'
import { addSearchParts, type SearchPartsSource } from './searchParts.ts'
import { addSearchSources, joinedTexts, linesOf, type SearchSource } from './searchSource.ts'

const sum = (column: string): string => `CAST(${column} AS TEXT)`

/** Known words are stored as codes, and searched for by their Swedish names. */
const LEDGER_KIND = `CASE ledger_row.kind WHEN 'reserved' THEN 'Reserverat' WHEN 'released' THEN 'Återfört' WHEN 'paid' THEN 'Utbetalt'
  WHEN 'used' THEN 'Använt' ELSE 'Återbetalt' END`
const PURPOSE = "CASE ledger_row.purpose WHEN 'dialogue' THEN 'Dialogmedel' ELSE 'Processmedel' END"
const CONTRIBUTION_KIND = `CASE contribution.kind WHEN 'hours' THEN 'Arbetstid' WHEN 'material' THEN 'Material' WHEN 'premises' THEN 'Lokaler'
  ELSE contribution.kind END`

/** All texts that go by a name, wherever in the JSON they stand. */
const textsNamed = (name: string, json: string): string =>
  `coalesce((SELECT group_concat(atom, char(10)) FROM json_tree(${json}) WHERE key = '${name}' AND type = 'text' AND atom <> ''), '')`

/** What one question of the report is answered with. */
const ANSWER = "json_extract(result_draft.writing, each.fullkey || '.text')"

/** The words of both axes, which are the user's own. */
const AXES = ['columns', 'rows']
  .map((axis) => `(SELECT group_concat(atom, char(10)) FROM json_tree(indicator_matrix.content, '$.${axis}') WHERE type = 'text' AND atom <> '')`)

const MONEY: readonly SearchSource[] = [
  {
    kind: 28,
    table: 'ledger_row',
    key: 'id',
    caseId: 'ledger_row.case_id',
    columns: ['case_id', 'kind', 'purpose', 'text', 'document_reference', 'kronor'],
    texts: { name: 'ledger_row.text', facts: joinedTexts('ledger_row.document_reference', LEDGER_KIND, PURPOSE, sum('ledger_row.kronor')) },
  },
  {
    kind: 29,
    table: 'contribution',
    key: 'id',
    caseId: 'contribution.case_id',
    columns: ['case_id', 'giver_name', 'kind', 'text', 'value_kronor', 'document_reference'],
    texts: {
      name: 'contribution.text',
      facts: joinedTexts('contribution.giver_name', 'contribution.document_reference', CONTRIBUTION_KIND, sum('contribution.value_kronor')),
    },
  },
  {
    kind: 30,
    table: 'frame_change',
    key: 'id',
    caseId: 'NULL',
    columns: ['reason', 'document_reference', 'change_kronor'],
    texts: { name: 'frame_change.reason', facts: joinedTexts('frame_change.document_reference', sum('abs(frame_change.change_kronor)')) },
  },
]

const RESULTS: readonly SearchSource[] = [
  {
    kind: 32,
    table: 'indicator',
    key: 'id',
    caseId: 'indicator.case_id',
    columns: ['case_id', 'name', 'unit', 'baseline_source', 'split_groups', 'note'],
    texts: {
      name: 'indicator.name',
      facts: joinedTexts('indicator.unit', 'indicator.baseline_source', linesOf('indicator.split_groups')),
      body: 'indicator.note',
    },
  },
  {
    kind: 33,
    table: 'target_revision',
    key: 'id',
    caseId: 'target_revision.case_id',
    columns: ['case_id', 'reason'],
    texts: { body: 'target_revision.reason' },
  },
  {
    kind: 34,
    table: 'outcome',
    key: 'id',
    caseId: 'outcome.case_id',
    columns: ['case_id', 'source', 'note'],
    texts: { facts: 'outcome.source', body: 'outcome.note' },
  },
  {
    kind: 35,
    table: 'place_view',
    key: 'id',
    caseId: 'place_view.case_id',
    columns: ['case_id', 'viewed_by', 'ratings'],
    texts: {
      facts: 'place_view.viewed_by',
      body: textsNamed('reason', 'place_view.ratings'),
    },
  },
  {
    kind: 36,
    table: 'indicator_matrix',
    key: 'case_id',
    caseId: 'indicator_matrix.case_id',
    columns: ['content'],
    texts: { also: joinedTexts(...AXES) },
    onlyIf: `coalesce(${AXES.join(', ')}) IS NOT NULL`,
  },
]

/** A lesson is a few sentences and saved for itself, so it is one entry. It outlives its case, and is found all the same. */
const SHARED: readonly SearchSource[] = [
  {
    kind: 37,
    table: 'lesson',
    key: 'id',
    caseId: 'lesson.case_id',
    columns: ['case_id', 'text', 'theme'],
    texts: { also: 'lesson.theme', body: 'lesson.text' },
  },
  {
    kind: 38,
    table: 'portfolio_report',
    key: 'id',
    caseId: 'NULL',
    columns: ['title', 'introduction'],
    texts: { name: 'portfolio_report.title', body: 'portfolio_report.introduction' },
  },
]

/** Answers of the result report, and what a status report says of a process: long, and saved at every pause in the writing. */
const WRITTEN: readonly SearchPartsSource[] = [
  {
    kind: 31,
    table: 'result_draft',
    key: 'case_id',
    caseId: 'result_draft.case_id',
    columns: ['writing'],
    parts: [
      {
        place: 'each.key',
        each: "json_each(result_draft.writing, '$.answers')",
        texts: { body: ANSWER },
        onlyIf: `${ANSWER} <> ''`,
      },
    ],
  },
  {
    kind: 39,
    table: 'portfolio_entry',
    key: 'id',
    caseId: 'portfolio_entry.case_id',
    columns: ['case_id', 'writing'],
    parts: [
      {
        place: "'facts'",
        texts: {
          name: "coalesce(portfolio_entry.writing ->> '$.name', '')",
          also: "coalesce(portfolio_entry.writing ->> '$.umbrella', '')",
          facts: joinedTexts(...['owner', 'funder', 'focus', 'factNote'].map((field) => `portfolio_entry.writing ->> '$.${field}'`)),
          body: textsNamed('name', "portfolio_entry.writing, '$.indicators'"),
        },
        onlyIf: 'true',
      },
      {
        place: 'each.key',
        each: "json_each(portfolio_entry.writing, '$.texts')",
        texts: { body: 'each.value' },
        onlyIf: "each.value <> ''",
      },
    ],
  },
]

/** Money, results, lessons and status reports are found like everything else. What was frozen is not: it says what these say. */
export const searchResults = {
  version: 22,
  name: '0022-search-results',
  up(connection: Connection): void {
    addSearchSources(connection, [...MONEY, ...RESULTS, ...SHARED])
    addSearchParts(connection, WRITTEN)
  },
} as const
