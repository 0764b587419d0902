import { findRow, type Row } from '../../db/caseFiles/rows.ts'
import { schemaOf } from '../../db/caseFiles/schemaOf.ts'
import type { Connection } from '../../db/connection.ts'

/** Columns that a thing is called by, the best first. */
const NAMES = ['title', 'name', 'text', 'description', 'file_name', 'giver_name', 'planned', 'criterion_id', 'paragraph', 'form', 'step', 'held_on', 'happened_on', 'meeting_on', 'viewed_on', 'measured_on', 'revised_on', 'kind'] as const
const MOST = 120

const ownName = (row: Row): string => NAMES.map((name) => row[name]).find((value) => typeof value === 'string' && value.trim() !== '')?.toString().slice(0, MOST) ?? ''

/** Looked up among the file's rows where it is not here yet. */
export type Find = (table: string, id: string) => Row | null

/**
 * What a row is called: by itself, or by what it stands between (an actor's role by the actor). '' = it needs no name of
 * its own beside that of its table.
 */
export function rowName(connection: Connection, table: string, row: Row, find: Find = (target, id) => findRow(connection, target, JSON.stringify([id]))): string {
  const linked = schemaOf(connection, table).links.filter(({ table: target }) => target !== 'cases' && target !== 'meeting' && target !== 'plan' && target !== 'process_model' && target !== 'document_content')
  const others = linked.map(({ from, table: target }) => (typeof row[from] === 'string' ? find(target, row[from]) : null)).filter((each) => each !== null)
  const own = table === 'case_role' || table === 'contact_position' ? '' : ownName(row)
  return [...new Set([own, ...(own === '' ? others.map(ownName) : [])])].filter((name) => name !== '').join(' · ').slice(0, MOST)
}
