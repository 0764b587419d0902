import type { Correction, CorrectionRecipient } from '../../../shared/domain/respect/correction.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'
import { idsOf } from './dataSubjects.ts'

type Values = Record<string, unknown>

interface CorrectionRecord extends Omit<Correction, 'before' | 'after' | 'recipients'> {
  before: string | null
  after: string
  recipients: string
}

const COLUMNS = `id, entity, entity_id AS entityId, corrected_at AS correctedAt, corrected_by AS correctedBy, asked_by AS askedBy,
  asked_on AS askedOn, reason, before, after, recipients, told_on AS toldOn`

const toCorrection = ({ before, after, recipients, ...row }: CorrectionRecord): Correction => ({
  ...row,
  before: before === null ? null : fromJson<Values>(before),
  after: fromJson<Values>(after),
  recipients: fromJson<CorrectionRecipient[]>(recipients),
})

export const insertCorrection = (connection: Connection, { before, after, recipients, ...row }: Correction): void => {
  sql(
    connection,
    `INSERT INTO correction (id, entity, entity_id, corrected_at, corrected_by, asked_by, asked_on, reason, before, after, recipients, told_on)
     VALUES (@id, @entity, @entityId, @correctedAt, @correctedBy, @askedBy, @askedOn, @reason, @before, @after, @recipients, @toldOn)`,
  ).run({ ...row, before: before === null ? null : toJson(before), after: toJson(after), recipients: toJson(recipients) })
}

/** Newest first; also those of entries that have been merged into this one. */
export const correctionsOf = (connection: Connection, entityId: string): Correction[] =>
  (
    sql(connection, `SELECT ${COLUMNS} FROM correction WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC`).all(
      idsOf(connection, entityId),
    ) as CorrectionRecord[]
  ).map(toCorrection)

export function findCorrection(connection: Connection, id: string): Correction | null {
  const row = sql(connection, `SELECT ${COLUMNS} FROM correction WHERE id = ?`).get(id) as CorrectionRecord | undefined
  return row ? toCorrection(row) : null
}

export const setToldOn = (connection: Connection, id: string, toldOn: string): void => {
  sql(connection, 'UPDATE correction SET told_on = ? WHERE id = ?').run(toldOn, id)
}
