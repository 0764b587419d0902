import type { PortfolioEntry } from '../../../shared/domain/portfolio/entry.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { deleteEntry, entriesOf, findEntry, saveEntry } from '../../db/repositories/portfolioReports.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { write } from '../../work/write.ts'
import { loadReport } from './load.ts'
import { prefilled } from './prefill.ts'
import { PORTFOLIO_TOPICS } from './topics.ts'

type PortfolioHandlers = Handlers<'store'>['portfolio']

/** The change log keeps what is written; nested texts stand as one field. */
const logged = ({ writing, ...entry }: PortfolioEntry) => ({ ...entry, ...writing })

export function addCases(context: StoreContext, { reportId, caseIds }: Parameters<PortfolioHandlers['addCases']>[0]): PortfolioEntry[] {
  const { connection } = context
  const report = loadReport(context, reportId)
  return write(context, { caseId: null, topics: PORTFOLIO_TOPICS }, ({ record }) => {
    const present = entriesOf(connection, reportId)
    const last = present.at(-1)?.position ?? 0
    const wanted = [...new Set(caseIds)].filter((caseId) => !present.some((entry) => entry.caseId === caseId))
    for (const [at, caseId] of wanted.entries()) {
      const entry: PortfolioEntry = {
        id: newId(), revision: 1, reportId, caseId: loadCase(context, caseId).id, position: last + at + 1, writing: prefilled(context, caseId, report),
      }
      saveEntry(connection, entry, 0)
      record({ caseId: null, entity: 'portfolioEntry', entityId: entry.id, before: null, after: logged(entry) })
    }
    return entriesOf(connection, reportId)
  })
}

export function keepEntry(context: StoreContext, { expectedRevision, ...input }: Parameters<PortfolioHandlers['saveEntry']>[0]): PortfolioEntry {
  const { connection } = context
  loadReport(context, input.reportId)
  if (input.caseId !== null) loadCase(context, input.caseId)
  return write(context, { caseId: null, topics: PORTFOLIO_TOPICS }, ({ record }) => {
    const before = findEntry(connection, input.id)
    if (before && before.reportId !== input.reportId) throw notFound('portfolioEntry')
    // Which case it tells of is a fact of the entry and not something to be edited.
    const after: PortfolioEntry = { ...input, caseId: before ? before.caseId : input.caseId, revision: expectedRevision + 1 }
    if (!saveEntry(connection, after, expectedRevision)) throw conflict('portfolioEntry')
    record({ caseId: null, entity: 'portfolioEntry', entityId: after.id, before: before && logged(before), after: logged(after) })
    return after
  })
}

export function removeEntry(context: StoreContext, { id, expectedRevision }: Parameters<PortfolioHandlers['removeEntry']>[0]): Record<string, never> {
  const before = findEntry(context.connection, id)
  if (!before) throw notFound('portfolioEntry')
  return write(context, { caseId: null, topics: PORTFOLIO_TOPICS }, ({ record }) => {
    if (!deleteEntry(context.connection, id, expectedRevision)) throw conflict('portfolioEntry')
    record({ caseId: null, entity: 'portfolioEntry', entityId: id, before: logged(before), after: null })
    return {}
  })
}

export function prefillEntry(context: StoreContext, entryId: string) {
  const entry = findEntry(context.connection, entryId)
  if (!entry || entry.caseId === null) throw notFound('portfolioEntry')
  return prefilled(context, entry.caseId, loadReport(context, entry.reportId))
}
