// Rows of a file as the change log tells of them.
import { parsedOf } from '../../db/caseFiles/fields.ts'
import type { Row } from '../../db/caseFiles/rows.ts'
import type { RecordedChange } from '../../work/write.ts'
import type { Difference } from './compare.ts'

/** The log's names where they are not the table's own. */
const ENTITIES: Readonly<Record<string, string>> = {
  cases: 'case', actor: 'registerActor', application_draft: 'application', statement_draft: 'statement', proposal_draft: 'proposal', result_draft: 'result',
}

export const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Copies made for search and sorting. */
const DERIVED = /^(search_text|folded_.*|.*_key|.*_digits|case_id)$/

const logged = (row: Row | null): Record<string, unknown> | null =>
  row && Object.fromEntries(Object.entries(row).filter(([name]) => !DERIVED.test(name)).map(([name, value]) => [camelCase(name), typeof value === 'string' && /^[[{]/.test(value) ? parsedOf(value) : value]))

const entityIdOf = (key: string): string => (JSON.parse(key) as unknown[]).join(':')

export const changeOf = ({ table, key, ours }: Pick<Difference, 'table' | 'key' | 'ours'>, after: Row | null, caseId: string): RecordedChange => ({
  caseId, entity: ENTITIES[table] ?? camelCase(table), entityId: entityIdOf(key), before: logged(ours), after: logged(after),
})
