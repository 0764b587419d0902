// Whatever the app writes down of a change has a name and labels in Swedish; a new kind of thing or field fails here first.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { textTables } from '../../../electron/db/repositories/dataSubjects.ts'
import { demoCaseSchema } from '../../../electron/demo/demoCase.ts'
import { demoPortfolioSchema } from '../../../electron/demo/demoPortfolio.ts'
import { fillDemo } from '../../../electron/demo/fill.ts'
import { isChangeKind } from '../../../shared/domain/changes/kinds.ts'
import { changeLines } from '../../../shared/text/changes/lines.ts'
import { asFieldName, knownFieldLabel, tellsSomething } from '../../../shared/text/changes/labels.ts'
import { defaultModel } from '../../support/store.ts'
import { workedCase } from '../../support/workedCase.ts'
import { quickPdf, storeForEachTest } from '../harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const ROOT = join(import.meta.dirname, '../../..')

/** Tables whose rows the log never tells of one by one, and why. */
const SILENT_TABLES = new Set([
  // The log itself, and what search, sorting and imports remember.
  'change_log', 'name_key', 'name_key_owner', 'name_key_stale', 'import_batch', 'import_row', 'import_change', 'import_heading', 'register_export', 'case_event', 'merge', 'setting',
  'not_same', 'case_file_change', 'case_file_match', 'document_content', 'disposal_rule',
])

/** The log's names where they are not the table's own. */
const ENTITIES: Readonly<Record<string, string>> = {
  cases: 'case', actor: 'registerActor', application_draft: 'application', statement_draft: 'statement', proposal_draft: 'proposal', result_draft: 'result', disposal_decision: 'disposal',
}

const parsed = (json: string | null) => (json === null ? null : (JSON.parse(json) as Record<string, unknown>))

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))

it('names every kind of thing that a use case writes down', () => {
  const written = sources('electron').flatMap((source) => [...source.matchAll(/(?:entity: |ENTITY = )'([a-z][a-zA-Z]*)'/g)].map(([, entity = '']) => entity))
  expect(new Set(written).size).toBeGreaterThan(50)
  expect([...new Set(written)].filter((entity) => !isChangeKind(entity))).toEqual([])
})

it('has a label for every column of every table whose rows it may tell of', () => {
  const { connection } = store().context
  const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck()
  const tables = [...textTables(connection).keys()].filter((table) => !SILENT_TABLES.has(table))
  const nameless = tables.flatMap((table) => {
    const entity = ENTITIES[table] ?? asFieldName(table)
    if (!isChangeKind(entity)) return [entity]
    return (columns.all(table) as string[]).filter((column) => tellsSomething(column) && knownFieldLabel(entity, column) === null).map((column) => `${entity}.${asFieldName(column)}`)
  })
  expect(tables.length).toBeGreaterThan(40)
  expect(nameless).toEqual([])
})

const textOf = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'resources/demo', name), 'utf8'))

it('has a label for every field that the demo cases and a worked case write, nested ones too, and no raw value of a list', async () => {
  const { connection } = store().context
  const stories = z.array(demoCaseSchema).parse(textOf('cases.json'))
  await fillDemo(store().context, { stories, portfolio: demoPortfolioSchema.parse(textOf('portfolio.json')) })
  await workedCase(store())
  const rows = connection.prepare('SELECT entity, before, after FROM change_log').all() as { entity: string; before: string | null; after: string | null }[]
  const lines = rows.flatMap(({ entity, before, after }) => changeLines({ entity, before: parsed(before), after: parsed(after) }, { model: defaultModel, names: {} }).map((line) => ({ entity, ...line })))
  const raw = /(?:^|, )[a-z]+[A-Z]?[a-zA-Z]*$/
  expect([...new Set(lines.filter(({ label }) => raw.test(label) && !/(?:: (?:när|hur)|, datum)$/.test(label)).map(({ entity, field, label }) => `${entity}.${field}: ${label}`))]).toEqual([])
  const choice = /^(?:notSet|notAssessed|timeLimited|longRunning|[a-z]+[A-Z][a-zA-Z]+)$/
  expect(lines.filter(({ before, after }) => choice.test(before) || choice.test(after))).toEqual([])
})

it('tells a field that it does not know by its raw name', () => {
  expect(changeLines({ entity: 'hovercraft', before: { eelCount: 1 }, after: { eelCount: 2 } }, { model: defaultModel, names: {} })).toEqual([{ field: 'eelCount', label: 'eelCount', before: '1', after: '2' }])
})
