// What is between a file's rows and ours: gathered here, judged by shared/domain/caseFile/threeWay.ts.
import { type FieldState, fieldState, isTakenByDefault, type RowState, rowStateOf } from '../../../shared/domain/caseFile/threeWay.ts'
import { type Field, fieldsOf, fingerprint } from '../../db/caseFiles/fields.ts'
import { emptyValue, findRow, keyOf, type Row, type Tables } from '../../db/caseFiles/rows.ts'
import { schemaOf } from '../../db/caseFiles/schemaOf.ts'
import { CASE_TABLES, caseTableOf, FILE_TABLES, INTERNAL, SHARED_TABLES } from '../../db/caseFiles/tables.ts'
import type { Connection } from '../../db/connection.ts'
import type { Base } from '../../db/repositories/caseFiles.ts'
import { sql } from '../../db/sql.ts'

/** What both sides knew, and the file that told them. */
export interface CommonGround {
  readonly fileId: string
  readonly base: Base
}

export interface FieldDifference {
  readonly field: string
  readonly state: Exclude<FieldState, 'same'>
  readonly here: string
  readonly there: string
}

export interface Difference {
  /** The same for as long as the file and the database say the same. */
  readonly id: string
  readonly table: string
  readonly key: string
  readonly state: RowState
  readonly ours: Row | null
  readonly theirs: Row | null
  readonly fields: readonly FieldDifference[]
  /** Added without being asked about. */
  readonly isQuiet: boolean
  /** Stays as it is here, whatever the file says. */
  readonly isHeld: boolean
  /** What is done unless something else is chosen. */
  readonly isTaken: boolean
}

export interface Comparison {
  readonly connection: Connection
  readonly caseId: string
  readonly theirs: Tables
  readonly ground: CommonGround | null
  /** Meetings whose notes stayed behind: that they are not in the file does not say that they are gone. */
  readonly withheld: ReadonlySet<unknown>
}

const isAddedOnly = (table: string): boolean => table === 'process_model' || caseTableOf(table)?.addedOnly === true
const isShared = (table: string): boolean => SHARED_TABLES.some((each) => each.table === table)

/** Somebody who was disposed of here does not come back with a file. */
const isDisposed = (connection: Connection, table: string, key: string): boolean =>
  (table === 'actor' || table === 'contact') &&
  sql(connection, "SELECT 1 FROM disposal_decision WHERE subject_id = ? AND outcome = 'disposed'").get((JSON.parse(key) as string[])[0]) !== undefined

const byName = (fields: readonly Field[]): Map<string, string> => new Map(fields.map(({ name, text }) => [name, text]))

/** Fields that the file tells of, as they are there and here. A part of a text that is gone there is told as empty. */
function pairs(ours: Row, theirs: Row): { name: string; here: string; there: string }[] {
  const told = new Set(Object.keys(theirs))
  const [here, there] = [byName(fieldsOf(ours)), byName(fieldsOf(theirs))]
  const names = new Set([...there.keys(), ...[...here.keys()].filter((name) => told.has(name.split('.')[0] ?? name))])
  return [...names].map((name) => ({ name, here: here.get(name) ?? '', there: there.get(name) ?? '' }))
}

function differing({ connection, ground }: Comparison, [table, key]: readonly [string, string], ours: Row, theirs: Row): FieldDifference[] {
  const known = ground?.base[table]?.[key]
  const print = (text: string): string => (ground ? fingerprint(ground.fileId, text) : text)
  return pairs(ours, theirs).flatMap(({ name, here, there }) => {
    const before = known?.[name]
    // It stayed behind when the file was written, and nobody has filled it in since.
    const wasUntold = known !== undefined && before === undefined && there === String(emptyValue(connection, table, name, INTERNAL[table]?.[name]) ?? '')
    // A part of a text that neither side knew of has begun as nothing.
    const base = before ?? (known !== undefined && name.includes('.') ? print('') : undefined)
    const state = wasUntold ? 'same' : fieldState(base, print(here), print(there))
    return state === 'same' ? [] : [{ field: name, state, here, there }]
  })
}

const difference = (table: string, key: string, rest: Pick<Difference, 'state' | 'ours' | 'theirs'> & Partial<Difference>): Difference => ({
  id: `${table} ${key}`, table, key, fields: [], isQuiet: false, isHeld: false, isTaken: isTakenByDefault(rest.state), ...rest,
})

/** The same row belongs to another case here: it was moved, and is no business of this case. */
const belongsElsewhere = (table: string, row: Row, caseId: string): boolean =>
  table !== 'meeting' && !isShared(table) && 'case_id' in row && row['case_id'] !== caseId

function compareRow(comparison: Comparison, table: string, theirs: Row): Difference | null {
  const { connection, caseId, ground } = comparison
  const key = keyOf(connection, table, theirs)
  const ours = findRow(connection, table, key)
  if (!ours) {
    if (isAddedOnly(table)) return difference(table, key, { state: 'new', ours, theirs, isQuiet: true })
    if (isDisposed(connection, table, key)) return difference(table, key, { state: 'removedHere', ours, theirs, isHeld: true, isTaken: false })
    const wasKnown = ground?.base[table]?.[key] !== undefined
    return difference(table, key, { state: wasKnown ? 'removedHere' : 'new', ours, theirs })
  }
  if (isAddedOnly(table) || belongsElsewhere(table, ours, caseId)) return null
  if (typeof ours['anonymised_at'] === 'string') return null
  const fields = differing(comparison, [table, key], ours, theirs)
  const state = rowStateOf(fields.map((field) => field.state))
  return state === null ? null : difference(table, key, { state, ours, theirs, fields })
}

/** Rows that both sides knew and that the file has no longer. */
function removedThere(comparison: Comparison, table: string): Difference[] {
  const { connection, caseId, ground, theirs, withheld } = comparison
  const there = new Set((theirs.get(table) ?? []).map((row) => keyOf(connection, table, row)))
  return Object.keys(ground?.base[table] ?? {}).flatMap((key) => {
    const ours = there.has(key) ? null : findRow(connection, table, key)
    if (!ours || belongsElsewhere(table, ours, caseId) || withheld.has(ours['meeting_id'])) return []
    const isChanged = changedSince(comparison, table, key, ours)
    return [difference(table, key, { state: 'removedThere', ours, theirs: null, isTaken: !isChanged })]
  })
}

function changedSince({ ground }: Comparison, table: string, key: string, ours: Row): boolean {
  const known = ground?.base[table]?.[key] ?? {}
  return fieldsOf(ours).some(({ name, text }) => known[name] !== undefined && known[name] !== fingerprint(ground?.fileId ?? '', text))
}

/** Every difference, parents before what belongs to them. */
export function compare(comparison: Comparison): Difference[] {
  const { theirs } = comparison
  const seen = new Set<string>()
  const found = FILE_TABLES.flatMap((table) => (theirs.get(table) ?? []).map((row) => compareRow(comparison, table, row))).filter((each) => each !== null)
  const gone = CASE_TABLES.filter(({ addedOnly }) => addedOnly !== true).flatMap(({ table }) => removedThere(comparison, table))
  // Two of the file's rows may have been taken for one of ours.
  return [...found, ...gone].filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Fingerprints of all that can be compared later. */
export function baseOf(connection: Connection, fileId: string, tables: Tables): Base {
  const rowsOf = (table: string) =>
    Object.fromEntries(
      (tables.get(table) ?? []).map((row) => [keyOf(connection, table, row), Object.fromEntries(fieldsOf(row).map(({ name, text }) => [name, fingerprint(fileId, text)]))]),
    )
  return Object.fromEntries(FILE_TABLES.filter((table) => !isAddedOnly(table) && schemaOf(connection, table).keys.length > 0).map((table) => [table, rowsOf(table)]))
}
