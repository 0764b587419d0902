import { join } from 'node:path'
import { CHANGE_PAGE, type ChangeFilter, type LogFormat } from '../../../shared/domain/changes/reading.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { changeFileText } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { entryRows, headRows } from '../../../shared/text/changes/fileRows.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { countEntries, entriesBefore, type Meant, titlesOf } from '../../db/repositories/changeReading.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { fromJson } from '../../db/sql.ts'
import { freePath } from '../../files/writeFile.ts'
import { writeCsv } from '../../tables/writeCsv.ts'
import { writeWorkbook } from '../../tables/writeXlsx.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'
import { meantBy } from './meaning.ts'
import { namesIn } from './names.ts'
import { rowsOf } from './page.ts'

interface Progress {
  done: number
  readonly total: number
}

const underWay = new WeakMap<StoreContext, Progress>()

/** How far the export has come that is under way. */
export const exportProgress = (context: StoreContext): { done: number; total: number } | null => {
  const progress = underWay.get(context)
  return progress ? { ...progress } : null
}

const WIDTHS = [17, 22, 12, 26, 36, 30, 30, 50, 50]
const HEAD_WIDTHS = [36, 80]

type Fields = Record<string, unknown>
const parsed = (json: string | null): Fields | null => (json === null ? null : fromJson<Fields>(json))

/** Every entry as rows, a page of the log at a time, so that the whole log is never held at once. */
function* allRows(context: StoreContext, filter: ChangeFilter, meant: Meant | null, progress: Progress): Generator<string[]> {
  for (let before: number | null = null; ; ) {
    const entries = entriesBefore(context.connection, filter, meant, { before, limit: CHANGE_PAGE })
    const words = { model: context.defaultModel, names: namesIn(context, entries) }
    const rows = rowsOf(context, entries)
    for (const [at, entry] of entries.entries()) {
      const row = rows[at]
      if (row) yield* entryRows({ ...row, before: parsed(entry.before), after: parsed(entry.after) }, words)
      progress.done += 1
    }
    const last = entries.at(-1)
    if (!last || entries.length < CHANGE_PAGE) return
    before = last.place
  }
}

function* inOne(head: readonly string[][], rows: Iterable<string[]>): Generator<string[]> {
  yield* head
  yield []
  yield [...changeFileText.headings]
  yield* rows
}

function* withHeadings(rows: Iterable<string[]>): Generator<string[]> {
  yield [...changeFileText.headings]
  yield* rows
}

interface Asked {
  readonly filter: ChangeFilter
  readonly format: LogFormat
}

/** The title of the case that is asked about; '' where all are. */
function titleAsked({ connection }: StoreContext, { caseId }: ChangeFilter): string {
  if (caseId === null) return ''
  const title = titlesOf(connection, [caseId]).get(caseId)
  if (title === undefined) throw notFound('case')
  return title
}

async function bytesOf(context: StoreContext, { filter, format }: Asked): Promise<Uint8Array> {
  const caseTitle = titleAsked(context, filter)
  const meant = meantBy(context, filter.text)
  const progress: Progress = { done: 0, total: countEntries(context.connection, filter, meant) }
  underWay.set(context, progress)
  const madeBy = readSettings(context.connection).contactPerson.name
  const head = headRows({ filter, caseTitle, madeAt: context.clock().toISOString(), madeBy, entries: progress.total })
  const rows = allRows(context, filter, meant, progress)
  if (format === 'csv') return writeCsv(inOne(head, rows))
  return writeWorkbook([
    { name: changeFileText.about, rows: head, widths: HEAD_WIDTHS },
    { name: changeFileText.sheet, rows: withHeadings(rows), widths: WIDTHS },
  ])
}

/** Writes the entries that a filter asks for to the documents folder. That it was done stands in the log itself. */
export async function exportLog(context: StoreContext, input: Asked): Promise<{ path: string; entries: number }> {
  try {
    const bytes = await bytesOf(context, input)
    const entries = underWay.get(context)?.done ?? 0
    const folder = documentFolder(context)
    const fileName = safeFileName(changeFileText.fileName, input.format, ` ${todayIn(context.clock())}`)
    const path = freePath(join(folder, fileName))
    const pending = prepareDocument(path, folder, bytes)
    try {
      write(context, { caseId: null, topics: ['documents'] }, ({ record }) => {
        record({ caseId: input.filter.caseId, entity: 'logExport', entityId: newId(), before: null, after: { fileName, format: input.format, entries } })
      })
      pending.commit()
    } catch (error) {
      pending.discard()
      throw error
    }
    return { path, entries }
  } finally {
    underWay.delete(context)
  }
}
