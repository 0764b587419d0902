import type { PortfolioReport } from '../../../shared/domain/portfolio/report.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, refused } from '../../../shared/ipc/outcome.ts'
import { deleteReport, findReport, reportSummaries, saveReport } from '../../db/repositories/portfolioReports.ts'
import { portfolioVersionsOf } from '../../db/repositories/portfolioVersions.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { exportDocx, freezeReport, previewReport } from './documents.ts'
import { addCases, keepEntry, prefillEntry, removeEntry } from './entries.ts'
import { loadReport, loadReportView } from './load.ts'
import { PORTFOLIO_TOPICS } from './topics.ts'

type PortfolioHandlers = Handlers<'store'>['portfolio']

function keepReport(context: StoreContext, { expectedRevision, ...input }: Parameters<PortfolioHandlers['save']>[0]): PortfolioReport {
  const { connection } = context
  return write(context, { caseId: null, topics: PORTFOLIO_TOPICS }, ({ now, record }) => {
    const before = findReport(connection, input.id)
    const after: PortfolioReport = { ...input, revision: expectedRevision + 1, createdAt: before?.createdAt ?? now, savedAt: now }
    if (!saveReport(connection, after, expectedRevision)) throw conflict('portfolioReport')
    record({ caseId: null, entity: 'portfolioReport', entityId: after.id, before, after })
    return after
  })
}

/** A report that has been frozen stays: what was reported can always be shown again. */
function removeReport(context: StoreContext, { id, expectedRevision }: Parameters<PortfolioHandlers['remove']>[0]): Record<string, never> {
  const before = loadReport(context, id)
  if (portfolioVersionsOf(context.connection, id).length > 0) throw refused({ rule: 'report-frozen' })
  return write(context, { caseId: null, topics: PORTFOLIO_TOPICS }, ({ record }) => {
    if (!deleteReport(context.connection, id, expectedRevision)) throw conflict('portfolioReport')
    record({ caseId: null, entity: 'portfolioReport', entityId: id, before, after: null })
    return {}
  })
}

export const portfolioHandlers = (context: StoreContext): PortfolioHandlers => ({
  list: () => reportSummaries(context.connection),
  get: ({ reportId }) => loadReportView(context, reportId),
  save: (input) => keepReport(context, input),
  remove: (input) => removeReport(context, input),
  addCases: (input) => addCases(context, input),
  saveEntry: (input) => keepEntry(context, input),
  removeEntry: (input) => removeEntry(context, input),
  prefill: ({ entryId }) => prefillEntry(context, entryId),
  preview: ({ reportId }) => previewReport(context, reportId),
  freeze: (input) => freezeReport(context, input),
  exportDocx: ({ versionId }) => exportDocx(context, versionId),
})
