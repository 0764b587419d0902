import { compareSwedish } from '../../text/sortKey.ts'
import { type CaseRole, wantsToCollaborate } from '../register/caseRole.ts'
import type { Partner } from './onePager.ts'

/** Who stands in the partnership: each actor once; whoever took the initiative is the one that applies. */
export function partnersOf(roles: readonly CaseRole[]): Partner[] {
  const partners = new Map<string, Partner>()
  for (const { actorId, actorName, role } of roles.filter((each) => wantsToCollaborate(each.role))) {
    const isApplicant = role === 'initiator' || (partners.get(actorId)?.isApplicant ?? false)
    partners.set(actorId, { name: actorName, isApplicant })
  }
  return [...partners.values()].toSorted(
    (a, b) => Number(b.isApplicant) - Number(a.isApplicant) || compareSwedish(a.name, b.name),
  )
}
