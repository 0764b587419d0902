import type { Case } from '../../shared/domain/case.ts'
import { refused } from '../../shared/ipc/outcome.ts'
import type { StoreContext } from './context.ts'
import { loadCase } from './load.ts'

/** The case, or a refusal where it is closed: what is closed is not changed by mistake. */
export function loadOpenCase(context: StoreContext, caseId: string): Case {
  const entity = loadCase(context, caseId)
  if (entity.closedOn !== null) throw refused({ rule: 'case-closed' })
  return entity
}
