import { todayIn } from '../../../shared/domain/date.ts'
import type { Departure, Deviation, DeviationNote } from '../../../shared/domain/plan/deviation.ts'
import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { findBaseline } from '../../db/repositories/baselines.ts'
import { insertDeviation } from '../../db/repositories/deviations.ts'
import type { StoreContext } from '../../work/context.ts'
import type { Work } from '../../work/write.ts'

/**
 * Once the plan is frozen, each departure from it carries a reason (rule 10 of the model).
 * Throws where the reason is missing or the agreement has not been made yet; call it before anything is written.
 */
export function assertReason(
  context: StoreContext,
  planId: string,
  departures: readonly Departure[],
  note: DeviationNote | null,
): void {
  if (departures.length === 0 || findBaseline(context.connection, planId) === null) return
  if (note === null) throw refused({ rule: 'deviation-needs-reason', kinds: departures.map(({ kind }) => kind) })
  if (note.agreedOn > todayIn(context.clock()))
    throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'deviation.agreedOn', code: 'in-the-future' }] })
}

/** Notes how a row of a frozen plan came to depart from it; nothing where the plan is not frozen. */
export function recordDeviation(
  context: StoreContext,
  { now, record }: Work,
  { id: itemId, caseId, planId }: Pick<PlanItem, 'id' | 'caseId' | 'planId'>,
  { departures, note }: { readonly departures: readonly Departure[]; readonly note: DeviationNote | null },
): void {
  if (note === null || findBaseline(context.connection, planId) === null) return
  for (const departure of departures) {
    const deviation: Deviation = { id: newId(), caseId, planId, itemId, ...departure, ...note, notedAt: now }
    insertDeviation(context.connection, deviation)
    record({ caseId, entity: 'deviation', entityId: deviation.id, before: null, after: deviation })
  }
}
