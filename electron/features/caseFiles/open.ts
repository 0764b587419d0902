// Reads a file, lays it out in memory, and holds it against what is here. Nothing of the database is changed.
import { basename } from 'node:path'
import type { CaseFilePreview, RowChange } from '../../../shared/domain/caseFile/preview.ts'
import { CASE_FILE_KINDS } from '../../../shared/domain/caseFile/kinds.ts'
import { ROW_STATES } from '../../../shared/domain/caseFile/threeWay.ts'
import { newId } from '../../../shared/newId.ts'
import { cleanLine } from '../../../shared/text/clean.ts'
import { findRow, type Row, type Tables } from '../../db/caseFiles/rows.ts'
import { schemaOf } from '../../db/caseFiles/schemaOf.ts'
import { FILE_TABLES, kindOfTable } from '../../db/caseFiles/tables.ts'
import { latestCommon, seenFiles } from '../../db/repositories/caseFiles.ts'
import { findCase } from '../../db/repositories/cases.ts'
import { commitCounterOf } from '../../db/repositories/meta.ts'
import type { StoreContext } from '../../work/context.ts'
import { isFieldTaken, isRowTaken } from './apply.ts'
import { compare, type Difference } from './compare.ts'
import { type Content, readCaseFile } from './container.ts'
import { type Compared, type Desk, type Session, stage } from './desk.ts'
import { mapIds } from './mapIds.ts'
import { matchRows } from './matching.ts'
import { rowName } from './names.ts'
import { stageRows } from './stage.ts'

/** Holds the file against the database as it is now. */
export function compareNow({ connection }: StoreContext, content: Content, staged: Tables, matchChoices: Session['matchChoices']): Compared {
  const { caseId, seen, fileId, withheldMeetings } = content.manifest
  const { ids, matches } = matchRows(connection, content, staged, matchChoices)
  const tables = mapIds(staged, ids)
  const ground = latestCommon(connection, caseId, [...seen, fileId])
  const differences = compare({ connection, caseId, theirs: tables, ground, withheld: new Set(withheldMeetings) })
  const isNewCase = findCase(connection, caseId) === null
  return { commit: commitCounterOf(connection), isNewCase, hasCommonGround: ground !== null, ids, matches, tables, differences }
}

export async function openFile(context: StoreContext, desk: Desk, path: string): Promise<CaseFilePreview> {
  const content = await readCaseFile(path, stage(desk, 'reading'))
  stage(desk, 'comparing')
  const staged = stageRows(context, content)
  const matchChoices = new Map<string, string | null>()
  const compared = compareNow(context, content, staged, matchChoices)
  const fileName = cleanLine(basename(path)).slice(0, 200)
  desk.session = { id: newId(), fileName, content, staged, matchChoices, choices: new Map(), compared }
  return previewOf(context, desk.session)
}

/** Compares again where something was saved here meanwhile. */
export function refresh(context: StoreContext, session: Session): void {
  if (session.compared.commit === commitCounterOf(context.connection)) return
  session.compared = compareNow(context, session.content, session.staged, session.matchChoices)
}

export const kindCounts = (tables: Tables): { kind: RowChange['kind']; rows: number }[] =>
  CASE_FILE_KINDS.map((kind) => ({ kind, rows: FILE_TABLES.filter((table) => kindOfTable(table) === kind && table !== 'process_model').reduce((sum, table) => sum + (tables.get(table)?.length ?? 0), 0) })).filter(
    ({ rows }) => rows > 0,
  )

export function previewOf({ connection }: StoreContext, { id, fileName, content, compared }: Session): CaseFilePreview {
  const { manifest, files } = content
  const shown = compared.differences.filter(({ isQuiet }) => !isQuiet)
  const states = CASE_FILE_KINDS.flatMap((kind) =>
    ROW_STATES.map((state) => ({ kind, state, rows: shown.filter((each) => each.state === state && kindOfTable(each.table) === kind).length })),
  )
  return {
    sessionId: id,
    fileName,
    caseId: manifest.caseId,
    title: manifest.title,
    madeAt: manifest.madeAt,
    madeBy: manifest.madeBy,
    recipient: manifest.recipient,
    internal: manifest.internal,
    isNewCase: compared.isNewCase,
    hasCommonGround: compared.hasCommonGround,
    isTakenInBefore: seenFiles(connection, manifest.caseId).includes(manifest.fileId),
    contents: kindCounts(compared.tables),
    files: files.size,
    states: states.filter(({ rows }) => rows > 0),
    quietlyAdded: compared.differences.length - shown.length,
    matches: [...compared.matches],
  }
}

/** A value that names another row is shown as that row is called. */
function shownValue(context: StoreContext, tables: Tables, each: Difference, [field, value]: readonly [string, string]): string {
  const { connection } = context
  const link = schemaOf(connection, each.table).links.find(({ from }) => from === field)
  if (!link || value === '') return value
  const row = findRow(connection, link.table, JSON.stringify([value])) ?? (tables.get(link.table) ?? []).find(({ id }) => id === value)
  return row ? rowName(connection, link.table, row) : ''
}

export function toRowChange(context: StoreContext, { compared: { tables }, choices }: Session, each: Difference): RowChange {
  const { id, table, state, isHeld } = each
  const find = (target: string, key: string): Row | null => findRow(context.connection, target, JSON.stringify([key])) ?? (tables.get(target) ?? []).find((row) => row['id'] === key) ?? null
  const fields = each.fields.map((field) => ({
    field: field.field,
    state: field.state,
    here: shownValue(context, tables, each, [field.field, field.here]),
    there: shownValue(context, tables, each, [field.field, field.there]),
    isTaken: isFieldTaken(each, field, choices),
  }))
  const name = rowName(context.connection, table, each.theirs ?? each.ours ?? {}, find)
  return { id, kind: kindOfTable(table), table, name, state, isTaken: isRowTaken(each, choices), isHeld, fields }
}
