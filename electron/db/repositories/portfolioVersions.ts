import type { PortfolioContent, PortfolioVersion } from '../../../shared/domain/portfolio/report.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

export function insertPortfolioVersion(connection: Connection, version: PortfolioVersion, content: PortfolioContent): void {
  sql(
    connection,
    'INSERT INTO portfolio_version (id, report_id, version, frozen_at, frozen_by, content) VALUES (@id, @reportId, @version, @frozenAt, @frozenBy, @content)',
  ).run({ ...version, content: toJson(content) })
}

const COLUMNS = 'id, report_id AS reportId, version, frozen_at AS frozenAt, frozen_by AS frozenBy'

/** Newest first. */
export const portfolioVersionsOf = (connection: Connection, reportId: string): PortfolioVersion[] =>
  sql(connection, `SELECT ${COLUMNS} FROM portfolio_version WHERE report_id = ? ORDER BY version DESC`).all(reportId) as PortfolioVersion[]

interface FrozenRecord extends PortfolioVersion {
  content: string
}

export interface FrozenPortfolio {
  readonly version: PortfolioVersion
  readonly content: PortfolioContent
}

const toFrozen = ({ content, ...version }: FrozenRecord): FrozenPortfolio => ({ version, content: fromJson<PortfolioContent>(content) })

export function findPortfolioVersion(connection: Connection, id: string): FrozenPortfolio | null {
  const row = sql(connection, `SELECT ${COLUMNS}, content FROM portfolio_version WHERE id = ?`).get(id) as FrozenRecord | undefined
  return row ? toFrozen(row) : null
}

/** The report before: of another report, the one frozen last whose period ended before this one's did. */
export function frozenBefore(connection: Connection, report: { id: string; endsOn: string }): PortfolioContent | null {
  const row = sql(
    connection,
    `SELECT ${COLUMNS}, content FROM portfolio_version WHERE report_id <> @id AND json_extract(content, '$.endsOn') < @endsOn
     ORDER BY json_extract(content, '$.endsOn') DESC, portfolio_version.rowid DESC LIMIT 1`,
  ).get(report) as FrozenRecord | undefined
  return row ? toFrozen(row).content : null
}
