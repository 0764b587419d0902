// Where a detail that turned out to be wrong has gone, inside the database and out of it.
import type { Corrected, CorrectionRecipient } from '../../../shared/domain/respect/correction.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

type Values = Readonly<Record<string, unknown>>

/** The values that were wrong, as texts long enough to be looked for. */
const textsOf = (wrong: Values): string[] => Object.values(wrong).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value] : []))

/** When the wrong details came in: the earliest entry of the change log that has them. */
function wrongSince(connection: Connection, { entity, entityId }: Corrected, wrong: Values): string {
  const entries = sql(connection, 'SELECT at, after FROM change_log WHERE entity = ? AND entity_id = ? ORDER BY rowid').all(entity, entityId) as {
    at: string
    after: string | null
  }[]
  const holds = ({ after }: { after: string | null }) => {
    const fields = after === null ? {} : fromJson<Values>(after)
    return Object.entries(wrong).some(([name, value]) => value !== '' && JSON.stringify(fields[name]) === JSON.stringify(value))
  }
  return entries.find(holds)?.at ?? ''
}

/** Exports since then, as any of them may hold the row; the list of what was in them is not kept. */
const exportsSince = (connection: Connection, since: string): CorrectionRecipient[] =>
  (sql(connection, 'SELECT at, path FROM register_export WHERE at >= ? ORDER BY at').all(since) as { at: string; path: string }[]).map(({ at, path }) => ({
    kind: 'export',
    on: at.slice(0, 10),
    name: path.split(/[\\/]/).at(-1) ?? '',
  }))

const invitationsWith = (connection: Connection, texts: readonly string[]): CorrectionRecipient[] =>
  (
    sql(
      connection,
      `SELECT substr(made_at, 1, 10) AS "on", network_meeting.title AS name FROM invitation_sending JOIN network_meeting ON network_meeting.id = meeting_id
       WHERE EXISTS (SELECT 1 FROM json_tree(recipients) AS leaf, json_each(@texts) AS wrong WHERE leaf.type = 'text' AND leaf.value = wrong.value)
       ORDER BY made_at`,
    ).all({ texts: toJson(texts) }) as Omit<CorrectionRecipient, 'kind'>[]
  ).map((row) => ({ kind: 'invitation', ...row }))

const applicationsWith = (connection: Connection, texts: readonly string[]): CorrectionRecipient[] =>
  (
    sql(
      connection,
      `SELECT substr(finalised_at, 1, 10) AS "on", cases.title AS name FROM application_version JOIN cases ON cases.id = case_id
       WHERE EXISTS (SELECT 1 FROM json_tree(content) AS leaf, json_each(@texts) AS wrong WHERE leaf.type = 'text' AND instr(leaf.value, wrong.value) > 0)
       ORDER BY finalised_at`,
    ).all({ texts: toJson(texts) }) as Omit<CorrectionRecipient, 'kind'>[]
  ).map((row) => ({ kind: 'application', ...row }))

const extractsSince = (connection: Connection, entityId: string, since: string): CorrectionRecipient[] =>
  (
    sql(connection, `SELECT substr(at, 1, 10) AS "on" FROM change_log WHERE entity = 'dataExtract' AND entity_id = ? AND at >= ? ORDER BY rowid`).all(
      entityId,
      since,
    ) as { on: string }[]
  ).map(({ on }) => ({ kind: 'extract', on, name: '' }))

/** Everyone who may have been given the wrong details, as far as the register knows. */
export function recipientsOfWrong(connection: Connection, corrected: Corrected, wrong: Values): CorrectionRecipient[] {
  const texts = textsOf(wrong)
  // What was empty has misled nobody.
  if (texts.length === 0) return []
  const since = wrongSince(connection, corrected, wrong)
  return [
    ...exportsSince(connection, since),
    ...invitationsWith(connection, texts),
    ...applicationsWith(connection, texts),
    ...extractsSince(connection, corrected.entityId, since),
  ]
}
