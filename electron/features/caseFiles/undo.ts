// Takes a whole taking in back. What was changed since stays, and what rests on it; what is put back is as it was to the byte.
import type { Undone } from '../../../shared/domain/caseFile/preview.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { rowFingerprint } from '../../db/caseFiles/fields.ts'
import { deleteRow, findRow, insertRow, keyOf, type Row, updateRow } from '../../db/caseFiles/rows.ts'
import { linksTo, schemaOf } from '../../db/caseFiles/schemaOf.ts'
import { caseTableOf } from '../../db/caseFiles/tables.ts'
import type { Connection } from '../../db/connection.ts'
import { type CaseFileChange, changesOf, findCaseFile, markUndone } from '../../db/repositories/caseFiles.ts'
import { findCase } from '../../db/repositories/cases.ts'
import { sql } from '../../db/sql.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'
import { tidyDerived } from './apply.ts'
import { changeOf } from './logged.ts'
import { rowName } from './names.ts'

const NAMED = 50

/** Computed, or a record of what happened: they hold nothing fast. */
const LOOSE: ReadonlySet<string> = new Set(['case_summary', 'actor_tag', 'change_log'])

const idOf = ({ table, key }: Pick<CaseFileChange, 'table' | 'key'>): string => `${table} ${key}`

/** Each change of one thing changes its fingerprint, so what is left at the noted one was not touched since. */
function isUntouched(connection: Connection, { table, key, afterHash }: CaseFileChange): boolean {
  const now = findRow(connection, table, key)
  return now === null ? afterHash === '' : rowFingerprint(now) === afterHash
}

/** Whether a row that is not going away itself points at this one. */
function isHeld(connection: Connection, { table, key }: CaseFileChange, going: ReadonlySet<string>): boolean {
  const row = findRow(connection, table, key)
  if (!row) return false
  return linksTo(connection, table).some(({ by, from, to }) => {
    if (LOOSE.has(by)) return false
    const pointing = sql(connection, `SELECT * FROM "${by}" WHERE "${from}" = ?`).all(row[to] ?? null) as Row[]
    return pointing.some((each) => !going.has(`${by} ${keyOf(connection, by, each)}`))
  })
}

/** The changes that can be undone: untouched since, and for added rows with nothing resting on them. */
function undoable(connection: Connection, changes: readonly CaseFileChange[]): CaseFileChange[] {
  let left = changes.filter((change) => isUntouched(connection, change))
  for (;;) {
    // What is put back may point elsewhere than now, so it counts as letting go.
    const going = new Set(left.map(idOf))
    const next = left.filter((change) => change.before !== null || !isHeld(connection, change, going))
    if (next.length === left.length) return next
    left = next
  }
}

function putBack(connection: Connection, { table, key, before }: CaseFileChange): void {
  const now = findRow(connection, table, key)
  if (before === null) return deleteRow(connection, table, key)
  if (now === null) return insertRow(connection, table, before)
  return updateRow(connection, table, key, Object.fromEntries(Object.entries(before).filter(([name]) => !schemaOf(connection, table).keys.includes(name))))
}

/** Bytes that only documents of the file needed. */
const forgetBytes = (connection: Connection): void => {
  sql(connection, 'DELETE FROM document_content WHERE sha256 NOT IN (SELECT sha256 FROM document)').run()
}

function carryOut({ connection }: StoreContext, work: Work, changes: readonly CaseFileChange[], caseId: string): void {
  // Rows come and go in the order that they were written in; the whole is what must hold together.
  connection.pragma('defer_foreign_keys = ON')
  const isNewCase = changes.some(({ table, before }) => table === 'cases' && before === null)
  const [gone, back] = [changes.filter(({ before }) => before === null).toReversed(), changes.filter(({ before }) => before !== null)]
  for (const change of [...back, ...gone]) {
    const ours = findRow(connection, change.table, change.key)
    putBack(connection, change)
    if (!isNewCase && caseTableOf(change.table)?.addedOnly !== true) work.record(changeOf({ ...change, ours }, change.before, caseId))
  }
  tidyDerived(connection, (table) => back.filter((change) => change.table === table && findRow(connection, table, change.key) !== null).map(({ key }) => key))
  forgetBytes(connection)
}

const bringsCase = (each: CaseFileChange): boolean => each.table === 'cases' && each.before === null

/**
 * @throws not-found for a file that was not taken in here, conflict for one that has been undone already
 */
export function undoCaseFile(context: StoreContext, id: string): Undone {
  const { connection } = context
  const file = findCaseFile(connection, id)
  if (file?.direction !== 'takenIn') throw notFound('caseFile')
  if (file.undoneAt !== null) throw conflict('caseFile')
  const changes = changesOf(connection, id)
  const doable = undoable(connection, changes)
  // A case without what was taken in with it would be no case: either all of it goes, or nothing does.
  if (changes.some(bringsCase) && !doable.some(bringsCase)) return { undone: 0, keptCount: 0, kept: [], isRefused: true }
  const doing = new Set(doable.map(idOf))
  const kept = changes.filter((change) => !doing.has(idOf(change)) && change.table !== 'change_log').map(({ table, key }) => rowName(connection, table, findRow(connection, table, key) ?? {}))
  const staysCase = !doable.some(bringsCase) && findCase(connection, file.caseId) !== null
  write(context, { caseId: staysCase ? file.caseId : null, topics: ['cases', 'documents', 'register', 'meetings', 'tasks', 'plans', 'dialogue', 'themes', 'lessons', 'money'] }, (work) => {
    carryOut(context, work, doable, file.caseId)
    markUndone(connection, id, work.now)
    work.record({ caseId: staysCase ? file.caseId : null, entity: 'caseFile', entityId: id, before: { undoneAt: null }, after: { undoneAt: work.now } })
  })
  // The log's own entries are nothing that anybody wrote.
  return { undone: doable.filter(({ table }) => table !== 'change_log').length, keptCount: kept.length, kept: kept.slice(0, NAMED), isRefused: false }
}
