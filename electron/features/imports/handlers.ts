import { basename } from 'node:path'
import { guessFields, headingKey, looksLikeHeadings } from '../../../shared/domain/imports/fields.ts'
import type { ImportBatch, ImportProgress } from '../../../shared/domain/imports/preview.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { newId } from '../../../shared/newId.ts'
import { cleanLine } from '../../../shared/text/clean.ts'
import { findPersonalNumbers } from '../../../shared/text/personalNumber.ts'
import { listBatches, rememberedHeadings, rememberHeading } from '../../db/repositories/imports.ts'
import { readTableFile } from '../../tables/readTable.ts'
import { TableFault } from '../../tables/tableFault.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { backUpBefore } from '../backup/index.ts'
import { atWork, type Desk, sessionOf } from './desk.ts'
import { saveProtocol } from './protocol.ts'
import { runImport } from './run.ts'
import { prepare, type Session, toPreviewRow } from './session.ts'
import { undoImport } from './undo.ts'

type ImportHandlers = Handlers<'store'>['imports']
type Input<Name extends keyof ImportHandlers> = Parameters<ImportHandlers[Name]>[0]

const SAMPLE_ROWS = 6
const SAMPLE_CELL = 80

function opened(context: StoreContext, { id, fileName, table }: Session): Awaited<ReturnType<ImportHandlers['open']>> {
  const remembered = rememberedHeadings(context.connection)
  const columns = Math.max(...table.rows.slice(0, 200).map(({ cells }) => cells.length))
  const first = [...(table.rows[0]?.cells ?? []), ...Array.from<string>({ length: columns }).fill('')].slice(0, columns)
  const hasHeadings = looksLikeHeadings(first, remembered)
  const fields = hasHeadings ? guessFields(first, remembered) : first.map(() => null)
  const sample = table.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => cell.slice(0, SAMPLE_CELL)))
  const { encoding, delimiter, sheet, sheetCount } = table
  return { ok: true, sessionId: id, fileName, encoding, delimiter, sheet, sheetCount, rowCount: table.rows.length, hasHeadings, fields, sample }
}

async function open(context: StoreContext, desk: Desk, path: string) {
  try {
    const table = await readTableFile(path)
    desk.session = { id: newId(), fileName: cleanLine(basename(path)).slice(0, 200), table, prepared: [], madeNames: new Map() }
    return opened(context, desk.session)
  } catch (error) {
    if (error instanceof TableFault) return { ok: false as const, fault: error.fault }
    throw error
  }
}

function preview(context: StoreContext, desk: Desk, { sessionId, hasHeadings, fields }: Input<'preview'>) {
  const session = sessionOf(desk, sessionId)
  const headings = hasHeadings ? (session.table.rows[0]?.cells ?? []) : []
  write(context, { caseId: null, topics: [] }, () => {
    for (const [index, heading] of headings.entries())
      // A first row that is no heading after all must not be kept for what it says of somebody.
      if (headingKey(heading) !== '' && findPersonalNumbers(heading).length === 0) rememberHeading(context.connection, headingKey(heading).slice(0, 200), fields[index] ?? null)
  })
  return prepare(context, session, hasHeadings, fields)
}

function rows(context: StoreContext, desk: Desk, { sessionId, outcome, delicateOnly = false, offset, limit }: Input<'rows'>) {
  const session = sessionOf(desk, sessionId)
  const all = session.prepared.map((prepared, index) => ({ prepared, index }))
  const wanted = all.filter(({ prepared }) => (outcome === null || prepared.outcome === outcome) && (!delicateOnly || prepared.delicate.length > 0))
  return { total: wanted.length, rows: wanted.slice(offset, offset + limit).map(({ prepared, index }) => toPreviewRow(context, session, prepared, index)) }
}

function choose(desk: Desk, { sessionId, index, outcome, choice }: Input<'chooseRows'>): Record<string, never> {
  for (const [place, prepared] of sessionOf(desk, sessionId).prepared.entries()) {
    const isMeant = index === null ? prepared.outcome === outcome : place === index
    const allowed = prepared.outcome !== 'unreadable' && prepared.outcome !== 'unchanged'
    if (isMeant && allowed) prepared.choice = choice
  }
  return {}
}

/** An import can be undone, so a backup that could not be made does not stop it: the stick may be at home. */
async function backUpFirst(context: StoreContext): Promise<void> {
  try {
    await backUpBefore(context, 'beforeImport')
  } catch {
    // The overview shows how old the latest backup is.
  }
}

async function run(context: StoreContext, desk: Desk, sessionId: string) {
  const session = sessionOf(desk, sessionId)
  return atWork(desk, 'import', newId(), async (task) => {
    // Let go first: a second press finds nothing to run.
    desk.session = null
    await backUpFirst(context)
    return runImport(context, session, task)
  })
}

/** A state that says that something is under way is believed only of what is. */
function list({ connection }: StoreContext, { task }: Desk): ImportBatch[] {
  return listBatches(connection).map((batch) => {
    if (batch.id === task?.batchId) return batch
    return { ...batch, state: batch.state === 'running' ? 'interrupted' : batch.state === 'undoing' ? 'partlyUndone' : batch.state }
  })
}

function progressOf({ task }: Desk): ImportProgress {
  if (!task) return { task: null, done: 0, total: 0 }
  return { task: task.isCancelled ? 'undo' : task.kind, done: task.done, total: task.total }
}

function cancel({ task }: Desk): Record<string, never> {
  if (task?.kind === 'import') task.isCancelled = true
  return {}
}

export function importHandlers(context: StoreContext): ImportHandlers {
  const desk: Desk = { session: null, task: null }
  return {
    open: ({ path }) => open(context, desk, path),
    preview: (input) => preview(context, desk, input),
    rows: (input) => rows(context, desk, input),
    chooseRows: (input) => choose(desk, input),
    run: ({ sessionId }) => run(context, desk, sessionId),
    progress: () => progressOf(desk),
    cancel: () => cancel(desk),
    list: () => list(context, desk),
    undo: ({ batchId }) => atWork(desk, 'undo', batchId, (task) => undoImport(context, batchId, task)),
    saveProtocol: ({ batchId }) => saveProtocol(context, batchId),
  }
}
