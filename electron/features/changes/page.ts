import type { ChangeDetail, ChangeFilter, ChangePage, ChangeRow } from '../../../shared/domain/changes/reading.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { countEntries, entriesBefore, findEntry, type ReadEntry, titlesOf } from '../../db/repositories/changeReading.ts'
import { fromJson } from '../../db/sql.ts'
import type { StoreContext } from '../../work/context.ts'
import { meantBy } from './meaning.ts'
import { namesIn, nameThings } from './names.ts'

type Fields = Record<string, unknown>

const parsed = (json: string | null): Fields | null => (json === null ? null : fromJson<Fields>(json))

const changedFieldsOf = ({ action, after }: ReadEntry): string[] => (action === 'changed' ? Object.keys(parsed(after) ?? {}) : [])

/** Entries as lines of the log. */
export function rowsOf(context: StoreContext, entries: readonly ReadEntry[]): ChangeRow[] {
  const titles = titlesOf(context.connection, [...new Set(entries.map(({ caseId }) => caseId).filter((id) => id !== null))])
  const things = nameThings(context, entries)
  return entries.map((entry) => {
    const { before: _before, after: _after, ...facts } = entry
    const { name, exists, parentId } = things.get(entry.id) ?? { name: '', exists: false, parentId: null }
    return { ...facts, caseTitle: titles.get(entry.caseId ?? '') ?? '', name, fields: changedFieldsOf(entry), exists, parentId }
  })
}

/** The entries that a filter asks for, the newest first; the next page begins where this one ends. */
export function readPage(context: StoreContext, { filter, before, limit }: { filter: ChangeFilter; before: number | null; limit: number }): ChangePage {
  const meant = meantBy(context, filter.text)
  const entries = entriesBefore(context.connection, filter, meant, { before, limit })
  return {
    rows: rowsOf(context, entries),
    next: entries.length < limit ? null : (entries.at(-1)?.place ?? null),
    total: before === null ? countEntries(context.connection, filter, meant) : null,
  }
}

/** One entry with all that it says. */
export function readEntry(context: StoreContext, id: string): ChangeDetail {
  const entry = findEntry(context.connection, id)
  const [row] = entry ? rowsOf(context, [entry]) : []
  if (!entry || !row) throw notFound('change')
  return { ...row, before: parsed(entry.before), after: parsed(entry.after), names: namesIn(context, [entry]) }
}
