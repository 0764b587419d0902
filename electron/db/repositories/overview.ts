import type { AgendaItem, OverviewCase } from '../../../shared/domain/overview.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { type CaseRowRecord, ROW_COLUMNS, toCaseRow } from './caseSummaries.ts'

export const countCases = (connection: Connection): number =>
  Number(sql(connection, 'SELECT count(*) FROM cases').pluck().get())

/** Meetings of open cases from one day to another, both included. */
export const meetingsBetween = (connection: Connection, from: string, to: string): AgendaItem[] =>
  sql(
    connection,
    `SELECT cases.id AS caseId, cases.title AS caseTitle, cases.area, meeting.held_on AS "on", 'meeting' AS kind,
       meeting.kind AS meetingKind, meeting.time, meeting.place
     FROM meeting JOIN cases ON cases.id = meeting.case_id
     WHERE cases.closed_on IS NULL AND meeting.held_on BETWEEN ? AND ? ORDER BY meeting.held_on, meeting.time LIMIT 200`,
  ).all(from, to) as AgendaItem[]

/** Board meetings that a statement is meant for, up to a day, where no decision of that day or later is recorded. */
export const undecidedBoardMeetings = (connection: Connection, from: string, to: string): AgendaItem[] =>
  sql(
    connection,
    `SELECT cases.id AS caseId, cases.title AS caseTitle, cases.area, statement_draft.board_meeting_on AS "on",
       'board' AS kind, '' AS meetingKind, '' AS time, '' AS place
     FROM statement_draft JOIN cases ON cases.id = statement_draft.case_id
     WHERE cases.closed_on IS NULL AND statement_draft.board_meeting_on BETWEEN ? AND ?
       AND NOT EXISTS (SELECT 1 FROM decision
         WHERE decision.case_id = statement_draft.case_id AND decision.meeting_on >= statement_draft.board_meeting_on)
     ORDER BY statement_draft.board_meeting_on LIMIT 200`,
  ).all(from, to) as AgendaItem[]

/**
 * Check-ins of cases that are being carried out, due up to a day: a rhythm's weeks after the last one, or after the
 * plan was frozen. As `nextCheckInOn` in shared/domain/execution/followUp.ts counts.
 */
export const checkInsDue = (connection: Connection, from: string, to: string): AgendaItem[] =>
  sql(
    connection,
    `SELECT * FROM (
       SELECT cases.id AS caseId, cases.title AS caseTitle, cases.area,
         date(coalesce(
           (SELECT max(held_on) FROM check_in WHERE check_in.case_id = cases.id),
           (SELECT min(date(frozen_at)) FROM plan_baseline WHERE plan_baseline.case_id = cases.id)
         ), '+' || (7 * follow_up.check_in_weeks) || ' days') AS "on",
         'checkIn' AS kind, '' AS meetingKind, '' AS time, '' AS place
       FROM follow_up JOIN cases ON cases.id = follow_up.case_id
       WHERE cases.closed_on IS NULL AND cases.phase = 'execution' AND follow_up.check_in_weeks IS NOT NULL
     ) WHERE "on" BETWEEN ? AND ? ORDER BY "on" LIMIT 200`,
  ).all(from, to) as AgendaItem[]

/**
 * Result reports that are due from one day to another and not finalised: on the chosen day, or three months after the
 * phase began. As `defaultDueOn` in shared/domain/results/resultReport.ts counts: no later than the last day of that month.
 */
export const resultsDue = (connection: Connection, from: string, to: string): AgendaItem[] =>
  sql(
    connection,
    `SELECT * FROM (
       SELECT caseId, caseTitle, area,
         coalesce(due_on, min(date(began_on, '+3 months'), date(began_on, 'start of month', '+4 months', '-1 day'))) AS "on",
         'result' AS kind, '' AS meetingKind, '' AS time, '' AS place
       FROM (
         SELECT cases.id AS caseId, cases.title AS caseTitle, cases.area, result_draft.due_on,
           (SELECT max(happened_on) FROM case_event
            WHERE case_id = cases.id AND event ->> '$.kind' = 'phase' AND event ->> '$.to' = 'result') AS began_on
         FROM cases LEFT JOIN result_draft ON result_draft.case_id = cases.id
         WHERE cases.closed_on IS NULL AND cases.phase = 'result'
           AND NOT EXISTS (SELECT 1 FROM result_version WHERE result_version.case_id = cases.id AND result_version.stage = 'final')
       )
     ) WHERE "on" BETWEEN ? AND ? ORDER BY "on" LIMIT 200`,
  ).all(from, to) as AgendaItem[]

const toOverviewCase = (record: CaseRowRecord): OverviewCase => {
  const row = toCaseRow(record)
  return {
    caseId: row.id,
    title: row.title,
    area: row.area,
    phase: row.phase,
    nextStep: row.nextStep,
    latestOn: row.latestEvent.on,
  }
}

const openCases = (connection: Connection, condition: string, values: readonly (string | number)[]): OverviewCase[] =>
  (
    sql(
      connection,
      `SELECT ${ROW_COLUMNS} FROM case_summary JOIN cases ON cases.id = case_summary.case_id
       WHERE cases.closed_on IS NULL AND ${condition}
       ORDER BY case_summary.latest_on, case_summary.latest_noted_at LIMIT ?`,
    ).all(...values) as CaseRowRecord[]
  ).map(toOverviewCase)

/** Open cases that wait for a board; the longest wait first. */
export const casesAwaitingBoard = (connection: Connection, limit: number): OverviewCase[] =>
  openCases(connection, 'case_summary.awaits_board = 1', [limit])

/** Open cases whose next step is hers and in which nothing has happened since a day; the longest quiet first. */
export const quietCases = (connection: Connection, since: string, limit: number): OverviewCase[] =>
  openCases(connection, 'case_summary.awaits_board = 0 AND case_summary.latest_on < ?', [since, limit])
