import { medianOf, type Numbers, type PhaseDuration } from '../../../shared/domain/numbers.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { BY_DECIDING_BOARD } from './behindNumber.ts'

export const casesInNumbers = (connection: Connection): Pick<Numbers, 'open' | 'closed'> =>
  sql(connection, 'SELECT count(*) FILTER (WHERE closed_on IS NULL) AS open, count(*) FILTER (WHERE closed_on IS NOT NULL) AS closed FROM cases').get() as
    Pick<Numbers, 'open' | 'closed'>

export const perPhase = (connection: Connection): Numbers['perPhase'] => {
  const rows = sql(connection, 'SELECT phase, count(*) AS count FROM cases WHERE closed_on IS NULL GROUP BY phase').all() as Numbers['perPhase']
  return PHASES.map((phase) => ({ phase, count: rows.find((row) => row.phase === phase)?.count ?? 0 }))
}

export const perOrigin = (connection: Connection): Numbers['perOrigin'] =>
  sql(connection, 'SELECT origin, count(*) AS count FROM cases GROUP BY origin ORDER BY origin').all() as Numbers['perOrigin']

/** Names that differ only in case are one area. */
export function perArea(connection: Connection, limit: number): Pick<Numbers, 'perArea' | 'moreAreas'> {
  const rows = sql(
    connection,
    `SELECT min(cases.area) AS area, count(*) AS count FROM case_summary JOIN cases ON cases.id = case_summary.case_id
     GROUP BY case_summary.area_key ORDER BY count(*) DESC, case_summary.area_key`,
  ).all() as Numbers['perArea']
  return { perArea: rows.slice(0, limit), moreAreas: Math.max(0, rows.length - limit) }
}

export const decisionsInNumbers = (connection: Connection): Numbers['decisions'] =>
  sql(
    connection,
    `SELECT kind, outcome, count(*) AS count, count(DISTINCT case_id) AS cases FROM decision GROUP BY kind, outcome ORDER BY kind, count(*) DESC, outcome`,
  ).all() as Numbers['decisions']

/**
 * Sums named in decisions. What was put off (återremiss, bordläggning) comes back and would be counted twice; granted
 * is only what the deciding board, or the board that it forwarded to, said yes to (`isInFavour`).
 */
export function moneyInNumbers(connection: Connection): Numbers['money'] {
  const row = sql(
    connection,
    `WITH decided AS (
       SELECT decision.case_id, sought_kronor, proposed_kronor,
         CASE WHEN outcome IN ('granted', 'grantedWithChanges')
           OR json_extract(forwarding, '$.answer.outcome') IN ('granted', 'grantedWithChanges') THEN granted_kronor END AS granted_kronor
       FROM decision JOIN cases ON cases.id = decision.case_id
       WHERE outcome NOT IN ('referredBack', 'tabled') AND ${BY_DECIDING_BOARD})
     SELECT coalesce(sum(sought_kronor), 0) AS sought, count(DISTINCT case_id) FILTER (WHERE sought_kronor IS NOT NULL) AS soughtCases,
       coalesce(sum(proposed_kronor), 0) AS proposed, count(DISTINCT case_id) FILTER (WHERE proposed_kronor IS NOT NULL) AS proposedCases,
       coalesce(sum(granted_kronor), 0) AS granted, count(DISTINCT case_id) FILTER (WHERE granted_kronor IS NOT NULL) AS grantedCases
     FROM decided`,
  ).get() as Record<'sought' | 'soughtCases' | 'proposed' | 'proposedCases' | 'granted' | 'grantedCases', number>
  return {
    sought: { kronor: row.sought, cases: row.soughtCases },
    proposed: { kronor: row.proposed, cases: row.proposedCases },
    granted: { kronor: row.granted, cases: row.grantedCases },
  }
}

export const dialogueInNumbers = (connection: Connection): Numbers['dialogue'] =>
  sql(
    connection,
    `SELECT count(*) AS activities, coalesce(sum(reached_count), 0) AS reached, count(DISTINCT case_id) AS cases
     FROM dialogue_activity WHERE state = 'held'`,
  ).get() as Numbers['dialogue']

/** Days from coming into a phase to leaving it, or to the end of a case that was closed in it; one row per case and phase. */
const STAYS = `WITH moves AS (
    SELECT case_event.case_id, json_extract(event, '$.from') AS phase, happened_on AS until,
      lag(happened_on) OVER (PARTITION BY case_event.case_id ORDER BY happened_on, noted_at) AS since
    FROM case_event WHERE json_extract(event, '$.kind') = 'phase'),
  last AS (SELECT case_id, max(until) AS since FROM moves GROUP BY case_id),
  stays AS (
    SELECT moves.case_id, moves.phase, coalesce(moves.since, cases.first_meeting_on) AS since, until FROM moves JOIN cases ON cases.id = moves.case_id
    UNION ALL
    SELECT cases.id, cases.phase, coalesce(last.since, cases.first_meeting_on), cases.closed_on
    FROM cases LEFT JOIN last ON last.case_id = cases.id WHERE cases.closed_on IS NOT NULL)
  SELECT phase, CAST(sum(max(0, julianday(until) - julianday(since))) AS INTEGER) AS days FROM stays GROUP BY case_id, phase`

export function phaseDurations(connection: Connection): PhaseDuration[] {
  const rows = sql(connection, STAYS).all() as { phase: PhaseDuration['phase']; days: number }[]
  return PHASES.flatMap((phase) => {
    const days = rows.flatMap((row) => (row.phase === phase ? [row.days] : []))
    if (days.length === 0) return []
    const [shortestDays, longestDays] = days.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [Infinity, 0])
    return [{ phase, cases: days.length, medianDays: medianOf(days), shortestDays, longestDays }]
  })
}
