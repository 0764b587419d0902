// Takes in what was chosen, in the transaction that the caller has opened.
import { foldForSearch } from '../../../shared/text/fold.ts'
import { parsedOf, takeFields } from '../../db/caseFiles/fields.ts'
import { findRow, type Row, type Tables, type Value } from '../../db/caseFiles/rows.ts'
import { FILE_TABLES } from '../../db/caseFiles/tables.ts'
import type { Connection } from '../../db/connection.ts'
import { sql } from '../../db/sql.ts'
import type { Work } from '../../work/write.ts'
import type { Difference } from './compare.ts'
import type { FilesByHash } from './container.ts'
import { changeOf } from './logged.ts'
import { Taker } from './taker.ts'

/** Whether a row, or one of its fields, is taken in; what nobody chose for follows its default. */
export type Choices = ReadonlyMap<string, boolean>

export const choiceId = (rowId: string, field: string | null): string => (field === null ? rowId : `${rowId}|${field}`)

export const isRowTaken = ({ id, isTaken, isHeld }: Difference, choices: Choices): boolean => !isHeld && (choices.get(choiceId(id, null)) ?? isTaken)

export const isFieldTaken = ({ id, isHeld }: Difference, field: Difference['fields'][number], choices: Choices): boolean =>
  !isHeld && (choices.get(choiceId(id, field.field)) ?? field.state === 'there')

export interface Counts {
  added: number
  changed: number
  removed: number
  left: number
}

interface Application {
  readonly connection: Connection
  readonly work: Work
  readonly caseId: string
  readonly isNewCase: boolean
  readonly theirs: Tables
  readonly files: FilesByHash
  readonly choices: Choices
}

const TIMES = ['updated_at', 'saved_at', 'assessed_at'] as const

/** A form that is open in the window must notice; and the later of two times is when it was last written. */
function withBookkeeping(ours: Row, theirs: Row, fields: Row): Row {
  const result: Record<string, Value> = { ...fields }
  for (const name of ['revision', 'notes_revision']) if (name in ours) result[name] = Math.max(Number(ours[name]) + 1, Number(theirs[name] ?? 0))
  for (const name of TIMES) if (name in ours) result[name] = [String(ours[name] ?? ''), String(theirs[name] ?? '')].toSorted().at(-1) ?? ''
  return result
}

/** A person is at one place in one role once, by whatever identity. */
function standsThere(connection: Connection, row: Row): boolean {
  const asked = 'SELECT 1 FROM contact_position WHERE contact_id = ? AND actor_id = ? AND role = ? AND since IS ? AND until IS ?'
  return sql(connection, asked).get(row['contact_id'], row['actor_id'], row['role'], row['since'] ?? null, row['until'] ?? null) !== undefined
}

function keepBytes({ connection, files }: Application, { sha256 }: Row): void {
  const bytes = typeof sha256 === 'string' ? files.get(sha256) : undefined
  if (bytes) sql(connection, 'INSERT INTO document_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(sha256, bytes)
}

function add(application: Application, taker: Taker, { table, theirs }: Difference): boolean {
  if (theirs === null) return false
  if (table === 'contact_position' && standsThere(application.connection, theirs)) return true
  if (table === 'document') keepBytes(application, theirs)
  return taker.insert(table, table === 'document' ? { ...theirs, path: '' } : theirs)
}

function change({ choices }: Application, taker: Taker, each: Difference): boolean | null {
  const names = each.fields.filter((field) => isFieldTaken(each, field, choices)).map(({ field }) => field)
  if (names.length === 0 || !each.ours || !each.theirs) return null
  return taker.update(each.table, each.key, withBookkeeping(each.ours, each.theirs, takeFields(each.ours, each.theirs, names)))
}

/** What was done with one difference: null = nothing was to be done. */
function carryOut(application: Application, taker: Taker, each: Difference): keyof Counts | null {
  const isWhole = each.state === 'new' || each.state === 'removedHere' || each.state === 'removedThere'
  if (!isWhole) {
    const done = change(application, taker, each)
    return done === null ? null : done ? 'changed' : 'left'
  }
  if (!isRowTaken(each, application.choices)) return null
  if (each.state === 'removedThere') return taker.remove(each.table, each.key) ? 'removed' : 'left'
  return add(application, taker, each) ? 'added' : 'left'
}

/** A meeting that is another case's here was also about this one. */
function tieMeetings({ connection, caseId, theirs }: Application, taker: Taker): void {
  for (const { id } of theirs.get('meeting') ?? []) {
    const ours = findRow(connection, 'meeting', JSON.stringify([id ?? null]))
    if (!ours || ours['case_id'] === caseId) continue
    const key = JSON.stringify([id ?? null, caseId])
    if (findRow(connection, 'meeting_further_case', key) === null) taker.insert('meeting_further_case', { meeting_id: id ?? null, case_id: caseId })
  }
}

/** What says again what the rows say, where no trigger keeps it. */
export function tidyDerived(connection: Connection, keysIn: (table: string) => readonly string[]): void {
  for (const key of keysIn('actor')) {
    const [id] = JSON.parse(key) as string[]
    const tags = parsedOf((findRow(connection, 'actor', key) ?? {})['tags'])
    sql(connection, 'DELETE FROM actor_tag WHERE actor_id = ?').run(id)
    for (const tag of new Set(Array.isArray(tags) ? tags : [])) sql(connection, 'INSERT INTO actor_tag (actor_id, tag) VALUES (?, ?)').run(id, String(tag))
  }
  for (const key of keysIn('lesson')) {
    const row = findRow(connection, 'lesson', key)
    if (row) sql(connection, 'UPDATE lesson SET search_text = ? WHERE id = ?').run(foldForSearch(`${row['text'] ?? ''} ${row['theme'] ?? ''}`), row['id'])
  }
}

/** Parents are added before and removed after what belongs to them. */
const inOrder = (differences: readonly Difference[]): Difference[] => {
  const places = new Map(FILE_TABLES.map((table, index) => [table, index]))
  const gone = differences.filter(({ state }) => state === 'removedThere').toSorted((a, b) => (places.get(b.table) ?? 0) - (places.get(a.table) ?? 0))
  return [...differences.filter(({ state }) => state !== 'removedThere'), ...gone]
}

/** Writes everything that is taken; what it takes to undo it stays in the taker. */
export function applyDifferences(application: Application, differences: readonly Difference[]): { counts: Counts; taker: Taker } {
  const { connection, work, caseId, isNewCase } = application
  const taker = new Taker(connection)
  const counts: Counts = { added: 0, changed: 0, removed: 0, left: 0 }
  for (const each of inOrder(differences)) {
    const done = carryOut(application, taker, each)
    if (done === null) continue
    // What was not shown is not counted either, unless the whole case is new.
    if (isNewCase || !each.isQuiet) counts[done] += 1
    // A case that is new brings its own log; in one that is here each row tells what became of it.
    if (done !== 'left' && !isNewCase && !each.isQuiet) work.record(changeOf(each, findRow(connection, each.table, each.key), caseId))
  }
  tieMeetings(application, taker)
  tidyDerived(connection, (table) => taker.keysIn(table))
  return { counts, taker }
}

