// Reads the search index for what many things say together, and who stands behind a case.
import type { SolvedCase, Solver } from '../../../shared/domain/network/solved.ts'
import { CASE_ROLES, type CaseRoleName, wantsToCollaborate } from '../../../shared/domain/register/caseRole.ts'
import { SEARCH_KINDS, type SearchKind } from '../../../shared/domain/search/searchHit.ts'
import type { Connection } from '../connection.ts'
import { sql, toJson } from '../sql.ts'
import { rolesOfCase } from './caseRoles.ts'

export interface PlacedEntry {
  readonly id: number
  readonly kind: SearchKind
  /** null for what stands in no case. */
  readonly caseId: string | null
}

/** Where these entries of the index stand, without their texts. */
export const placesOfEntries = (connection: Connection, ids: readonly number[]): PlacedEntry[] =>
  (
    sql(connection, 'SELECT id, kind, case_id AS caseId FROM search_entry WHERE id IN (SELECT value FROM json_each(?))').all(
      toJson(ids),
    ) as { id: number; kind: number; caseId: string | null }[]
  ).flatMap((row) => {
    const kind = SEARCH_KINDS[row.kind - 1]
    return kind ? [{ ...row, kind }] : []
  })

/** Driving first, then those who want to collaborate, then the others. */
const weightOf = (roles: readonly CaseRoleName[]): number => (roles.includes('driving') ? 0 : roles.some(wantsToCollaborate) ? 1 : 2)

/** The actors of a case, each once, those who drive it first, then in Swedish order. */
export function solversOf(connection: Connection, caseId: string): Solver[] {
  const byActor = new Map<string, Solver & { roles: CaseRoleName[] }>()
  for (const { actorId, actorName, role } of rolesOfCase(connection, caseId)) {
    const known = byActor.get(actorId)
    if (!known) byActor.set(actorId, { actorId, name: actorName, roles: [role] })
    else if (!known.roles.includes(role)) known.roles.push(role)
  }
  return [...byActor.values()]
    .map((each) => ({ ...each, roles: CASE_ROLES.filter((role) => each.roles.includes(role)) }))
    .toSorted((a, b) => weightOf(a.roles) - weightOf(b.roles))
}

type SolvedCaseRow = Pick<SolvedCase, 'title' | 'area' | 'phase' | 'isClosed'>

export function solvedCaseRow(connection: Connection, caseId: string): SolvedCaseRow | null {
  const row = sql(connection, 'SELECT title, area, phase, closed_on IS NOT NULL AS isClosed FROM cases WHERE id = ?').get(caseId) as
    | (Omit<SolvedCaseRow, 'isClosed'> & { isClosed: number })
    | undefined
  return row ? { ...row, isClosed: row.isClosed === 1 } : null
}
