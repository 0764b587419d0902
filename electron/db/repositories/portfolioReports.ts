import type { EntryWriting, PortfolioEntry } from '../../../shared/domain/portfolio/entry.ts'
import type { PortfolioReport, ReportSummary } from '../../../shared/domain/portfolio/report.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface ReportRecord {
  id: string
  revision: number
  title: string
  starts_on: string
  ends_on: string
  introduction: string
  created_at: string
  saved_at: string
}

const toReport = (row: ReportRecord): PortfolioReport => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  introduction: row.introduction,
  createdAt: row.created_at,
  savedAt: row.saved_at,
})

/** The latest period first. */
export const reportSummaries = (connection: Connection): ReportSummary[] =>
  (
    sql(
      connection,
      `SELECT portfolio_report.*,
         (SELECT count(*) FROM portfolio_entry WHERE portfolio_entry.report_id = portfolio_report.id) AS entry_count,
         (SELECT coalesce(max(version), 0) FROM portfolio_version WHERE portfolio_version.report_id = portfolio_report.id) AS latest_version
       FROM portfolio_report ORDER BY ends_on DESC, created_at DESC`,
    ).all() as (ReportRecord & { entry_count: number; latest_version: number })[]
  ).map((row) => ({ ...toReport(row), entryCount: row.entry_count, latestVersion: row.latest_version }))

export function findReport(connection: Connection, id: string): PortfolioReport | null {
  const row = sql(connection, 'SELECT * FROM portfolio_report WHERE id = ?').get(id) as ReportRecord | undefined
  return row ? toReport(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveReport(connection: Connection, report: PortfolioReport, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO portfolio_report (id, revision, title, starts_on, ends_on, introduction, created_at, saved_at)
         VALUES (@id, @revision, @title, @startsOn, @endsOn, @introduction, @createdAt, @savedAt) ON CONFLICT DO NOTHING`
      : `UPDATE portfolio_report SET revision = @revision, title = @title, starts_on = @startsOn, ends_on = @endsOn,
           introduction = @introduction, saved_at = @savedAt
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...report, expectedRevision }).changes === 1
}

export const deleteReport = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM portfolio_report WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

interface EntryRecord {
  id: string
  revision: number
  report_id: string
  case_id: string | null
  position: number
  writing: string
}

const toEntry = (row: EntryRecord): PortfolioEntry => ({
  id: row.id,
  revision: row.revision,
  reportId: row.report_id,
  caseId: row.case_id,
  position: row.position,
  writing: fromJson<EntryWriting>(row.writing),
})

/** In the report's order. */
export const entriesOf = (connection: Connection, reportId: string): PortfolioEntry[] =>
  (sql(connection, 'SELECT * FROM portfolio_entry WHERE report_id = ? ORDER BY position, id').all(reportId) as EntryRecord[]).map(toEntry)

export function findEntry(connection: Connection, id: string): PortfolioEntry | null {
  const row = sql(connection, 'SELECT * FROM portfolio_entry WHERE id = ?').get(id) as EntryRecord | undefined
  return row ? toEntry(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveEntry(connection: Connection, entry: PortfolioEntry, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO portfolio_entry (id, revision, report_id, case_id, position, writing)
         VALUES (@id, @revision, @reportId, @caseId, @position, @writing) ON CONFLICT DO NOTHING`
      : 'UPDATE portfolio_entry SET revision = @revision, position = @position, writing = @writing WHERE id = @id AND revision = @expectedRevision'
  return sql(connection, text).run({ ...entry, writing: toJson(entry.writing), expectedRevision }).changes === 1
}

export const deleteEntry = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM portfolio_entry WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** The umbrella that a case was last put under; '' = none. */
export const lastUmbrellaOf = (connection: Connection, caseId: string): string =>
  String(
    sql(connection, "SELECT json_extract(writing, '$.umbrella') FROM portfolio_entry WHERE case_id = ? ORDER BY id DESC LIMIT 1").pluck().get(caseId) ?? '',
  )
