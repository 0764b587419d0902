import { type Likened, likenessOf, prepare } from '../../../shared/domain/duplicates/likeness.ts'
import type { SimilarActor } from '../../../shared/domain/duplicates/merging.ts'
import { nameKeys } from '../../../shared/domain/duplicates/nameKeys.ts'
import { PROBABLE, scoreOf } from '../../../shared/domain/duplicates/reason.ts'
import type { Connection } from '../../db/connection.ts'
import { phoneDigits } from '../../db/repositories/actors.ts'
import { candidates, type LikenedRow, refreshSomeNameKeys } from '../../db/repositories/duplicates.ts'
import { fromJson } from '../../db/sql.ts'

const MOST_SHOWN = 5

export const likenedOf = (row: LikenedRow): Likened => ({
  name: row.name,
  aliases: fromJson<string[]>(row.aliases),
  organisationNumber: row.organisation_number,
  phone: row.phone,
  email: row.email,
})

/**
 * Actors of the register that what is written may already be, the likeliest first. Quick enough for each keystroke and
 * for each row of an import. Keys of some hundred actors are brought up to date on the way; after many were
 * written at once, `refreshNameKeys` does the rest.
 */
export function similarActors(connection: Connection, sought: Likened, exceptId: string | null = null): SimilarActor[] {
  refreshSomeNameKeys(connection)
  const prepared = prepare(sought)
  const rows = candidates(connection, {
    keys: [...new Set([sought.name, ...sought.aliases].filter((name) => name.trim() !== '').flatMap(nameKeys))],
    organisationNumber: sought.organisationNumber,
    phoneDigits: prepared.phoneDigits === '' ? '' : phoneDigits(sought.phone),
    emailKey: prepared.email,
  })
  return rows
    .filter(({ id }) => id !== exceptId)
    .map((row) => ({ row, reasons: likenessOf(prepared, prepare(likenedOf(row))) }))
    .map(({ row: { id, name, kind, area }, reasons }) => ({ id, name, kind, area, reasons, score: scoreOf(reasons) }))
    .filter(({ score }) => score >= PROBABLE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
}
