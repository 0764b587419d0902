// A survey's table on its way to opinions. Kept in memory: what is not imported is not stored.
import { basename } from 'node:path'
import { guessColumns, hasHeadingRow } from '../../../shared/domain/dialogue/guessColumns.ts'
import { MOST_OPINIONS, type OpinionColumns, type SurveyPreview } from '../../../shared/domain/dialogue/opinionTable.ts'
import { knownNames, personalColumn, type PersonalKind } from '../../../shared/domain/dialogue/personalDetails.ts'
import { readOpinions, type ReadSurvey } from '../../../shared/domain/dialogue/readOpinions.ts'
import type { Table } from '../../../shared/domain/imports/table.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { idsInOrder } from '../../../shared/idsInOrder.ts'
import { newId } from '../../../shared/newId.ts'
import { cleanLine } from '../../../shared/text/clean.ts'
import { namesOfContacts } from '../../db/repositories/contactNames.ts'
import { opinionsOf } from '../../db/repositories/opinions.ts'
import { readTableFile } from '../../tables/readTable.ts'
import { TableFault } from '../../tables/tableFault.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { assertActivityOf, insertOpinions } from './rows.ts'

type OpinionHandlers = Handlers<'store'>['opinions']
type Input<Name extends keyof OpinionHandlers> = Parameters<OpinionHandlers[Name]>[0]

const SAMPLE_ROWS = 6
const SAMPLE_CELL = 120
/** Enough answers to tell what a column holds. */
const GUESSED_BY = 200
const SHOWN = 50

interface Session {
  readonly id: string
  readonly caseId: string
  readonly fileName: string
  readonly table: Table
  /** What of persons each column seems to hold. */
  readonly personal: readonly (PersonalKind | null)[]
}

/** The one survey that is open. */
export interface SurveyDesk {
  session: Session | null
}

const padded = (cells: readonly string[], count: number): string[] => Array.from({ length: count }, (_, at) => cells[at] ?? '')

function opened(session: Session, headings: readonly string[], rows: readonly (readonly string[])[], hasHeadings: boolean) {
  const { id, fileName, table, personal } = session
  const left = new Set(personal.flatMap((kind, at) => (kind === null ? [] : [at])))
  const { encoding, sheet, sheetCount } = table
  const columns = guessColumns(headings, rows, left)
  const sample = table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => padded(cells, headings.length).map((cell) => cell.slice(0, SAMPLE_CELL)))
  return { ok: true as const, sessionId: id, fileName, encoding, sheet, sheetCount, rowCount: table.rows.length, hasHeadings, columns, personal: [...personal], sample }
}

function read(context: StoreContext, desk: SurveyDesk, { caseId, path }: Input<'openTable'>, table: Table) {
  if (table.rows.length > MOST_OPINIONS) throw new TableFault('too-many-rows')
  const guessed = table.rows.slice(0, GUESSED_BY + 1).map(({ cells }) => cells)
  const count = Math.max(...guessed.map((cells) => cells.length))
  const [first = [], ...others] = guessed.map((cells) => padded(cells, count))
  const hasHeadings = hasHeadingRow(first, others)
  const headings = hasHeadings ? first : padded([], count)
  const rows = hasHeadings ? others : [first, ...others]
  const names = knownNames(namesOfContacts(context.connection))
  const personal = headings.map((heading, at) => personalColumn(heading, rows.map((row) => row[at] ?? ''), names))
  desk.session = { id: newId(), caseId, fileName: cleanLine(basename(path)).slice(0, 200), table, personal }
  return opened(desk.session, headings, rows, hasHeadings)
}

/** Reads a file; what cannot be read is told by a code. */
export async function openTable(context: StoreContext, desk: SurveyDesk, input: Input<'openTable'>): Promise<Awaited<ReturnType<OpinionHandlers['openTable']>>> {
  loadOpenCase(context, input.caseId)
  try {
    return read(context, desk, input, await readTableFile(input.path))
  } catch (error) {
    if (error instanceof TableFault) return { ok: false, fault: error.fault }
    throw error
  }
}

function survey(context: StoreContext, desk: SurveyDesk, { caseId, sessionId, hasHeadings, columns }: Input<'previewTable'>) {
  const { session } = desk
  if (session?.id !== sessionId || session.caseId !== caseId) throw notFound('importSession')
  const found = readOpinions(session.table.rows.slice(hasHeadings ? 1 : 0), columns, opinionsOf(context.connection, caseId))
  return { session, found, preview: previewOf(found, session, columns) }
}

function previewOf({ added, known, empty, unreadable }: ReadSurvey, { personal }: Session, columns: OpinionColumns): SurveyPreview {
  const chosen = [...columns.text, ...(columns.group === null ? [] : [columns.group])]
  return {
    added: added.length,
    known,
    empty,
    unreadableCount: unreadable.length,
    unreadable: unreadable.slice(0, SHOWN),
    sample: added.slice(0, SAMPLE_ROWS),
    warned: chosen.filter((at) => (personal[at] ?? null) !== null),
  }
}

export const previewTable = (context: StoreContext, desk: SurveyDesk, input: Input<'previewTable'>): SurveyPreview =>
  survey(context, desk, input).preview

/** All in one transaction, so that an import is there or not. */
export function importTable(context: StoreContext, desk: SurveyDesk, { activityId, ...input }: Input<'importTable'>) {
  const importId = newId()
  const preview = write(context, { caseId: null, topics: ['dialogue'] }, (work) => {
    loadOpenCase(context, input.caseId)
    assertActivityOf(context, input.caseId, activityId)
    const { found, preview: shown } = survey(context, desk, input)
    const common = { caseId: input.caseId, activityId, meetingId: null, importId, isExample: false, createdAt: work.now, revision: 1 }
    const ids = idsInOrder(found.added.length)
    insertOpinions(context, work, found.added.map((each, at) => ({ ...common, ...each, id: ids[at] ?? newId() })))
    return shown
  })
  // Let go: a second press finds nothing to import.
  desk.session = null
  return { importId, preview }
}
