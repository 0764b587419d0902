import { DEFAULT_RULES, type DisposalDecision, type DisposalRules } from '../../../shared/domain/respect/disposal.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

export function readRules(connection: Connection): DisposalRules {
  const rows = sql(connection, 'SELECT kind, months FROM disposal_rule').raw().all() as [keyof DisposalRules, number][]
  return { ...DEFAULT_RULES, ...Object.fromEntries(rows) }
}

export function writeRules(connection: Connection, rules: DisposalRules): void {
  for (const [kind, months] of Object.entries(rules))
    sql(connection, 'INSERT INTO disposal_rule (kind, months) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET months = excluded.months').run(kind, months)
}

export const insertDecision = (connection: Connection, decision: DisposalDecision): void => {
  sql(
    connection,
    `INSERT INTO disposal_decision (id, subject_id, kind, last_contact_on, due_on, outcome, keep_until, reason, changed_texts, backup_file,
       decided_at, decided_by)
     VALUES (@id, @subjectId, @kind, @lastOn, @dueOn, @outcome, @keepUntil, @reason, @changedTexts, @backupFile, @decidedAt, @decidedBy)`,
  ).run(decision)
}

/** Newest first. */
export const decisionsMade = (connection: Connection, limit = -1): DisposalDecision[] =>
  sql(
    connection,
    `SELECT id, subject_id AS subjectId, kind, last_contact_on AS lastOn, due_on AS dueOn, outcome, keep_until AS keepUntil,
       reason, changed_texts AS changedTexts, backup_file AS backupFile, decided_at AS decidedAt, decided_by AS decidedBy
     FROM disposal_decision ORDER BY rowid DESC LIMIT ?`,
  ).all(limit) as DisposalDecision[]

/** Whether another person in the register has the same name. */
export const hasNamesake = (connection: Connection, contactId: string): boolean =>
  sql(connection, 'SELECT 1 FROM contact WHERE id <> @contactId AND folded_name = (SELECT folded_name FROM contact WHERE id = @contactId)').get({
    contactId,
  }) !== undefined
