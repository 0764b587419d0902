import { changesSince } from '../../../shared/domain/portfolio/changes.ts'
import type { PortfolioContent, PortfolioReport, ReportView } from '../../../shared/domain/portfolio/report.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { entriesOf, findReport } from '../../db/repositories/portfolioReports.ts'
import { frozenBefore, portfolioVersionsOf } from '../../db/repositories/portfolioVersions.ts'
import type { StoreContext } from '../../work/context.ts'

export function loadReport({ connection }: StoreContext, id: string): PortfolioReport {
  const found = findReport(connection, id)
  if (!found) throw notFound('portfolioReport')
  return found
}

/** Everything that the page of a report shows. */
export function loadReportView(context: StoreContext, reportId: string): ReportView {
  const { connection } = context
  const report = loadReport(context, reportId)
  const entries = entriesOf(connection, reportId)
  const before = frozenBefore(connection, report)
  const since = before && { title: before.title, endsOn: before.endsOn, changes: changesSince(before.entries, entries) }
  return { report, entries, versions: portfolioVersionsOf(connection, reportId), since }
}

/** What the document says of a report as it is now. */
export const contentOf = ({ report, entries, since }: ReportView): PortfolioContent => ({
  title: report.title,
  startsOn: report.startsOn,
  endsOn: report.endsOn,
  introduction: report.introduction,
  entries: entries.map(({ caseId, writing }) => ({ caseId, writing })),
  since,
})
