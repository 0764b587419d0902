// A plan goes with its rows and its proposal; the change log keeps all of it, and so it can be put back from there.
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { type PlanItem, planItemSchema } from '../../../shared/domain/plan/planItem.ts'
import { proposalDraftSchema } from '../../../shared/domain/plan/proposal.ts'
import { removedPlanSchema } from '../../../shared/domain/plan/removedPlan.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { ChangeTopic } from '../../../shared/ipc/events.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { findBaseline } from '../../db/repositories/baselines.ts'
import { latestChange } from '../../db/repositories/changeLog.ts'
import { findLedgerRow, ledgerRowsOfPlan, saveLedgerRow } from '../../db/repositories/ledgerRows.ts'
import { planItemsOf, savePlanItem } from '../../db/repositories/planItems.ts'
import { deletePlan, findPlan, savePlan } from '../../db/repositories/plans.ts'
import { findProposalDraft, saveProposalDraft } from '../../db/repositories/proposalDrafts.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { retie, type Tie, untie } from '../../work/ties.ts'
import { write } from '../../work/write.ts'
import { loadPlan } from './load.ts'
import { PLAN_TOPICS } from './topics.ts'

type PlanHandlers = Handlers<'store'>['plans']

const TOPICS: readonly ChangeTopic[] = [...PLAN_TOPICS, 'money']

const ledgerTie: Tie<LedgerRow> = {
  entity: 'ledgerRow', rowsOf: ledgerRowsOfPlan, find: findLedgerRow, save: saveLedgerRow,
  targetOf: ({ planId }) => planId, withTarget: (row, planId) => ({ ...row, planId }),
}

export function removePlan(context: StoreContext, { id, expectedRevision }: Parameters<PlanHandlers['remove']>[0]): { untiedRows: number } {
  const { connection } = context
  const plan = loadPlan(context, id)
  const { caseId } = plan
  return write(context, { caseId, topics: TOPICS }, (work) => {
    loadOpenCase(context, caseId)
    if (findBaseline(connection, id) !== null) throw refused({ rule: 'plan-frozen' })
    const [items, proposal] = [planItemsOf(connection, id), findProposalDraft(connection, id)]
    const ledgerRowIds = untie(connection, work, ledgerTie, id)
    if (!deletePlan(connection, id, expectedRevision)) throw conflict('plan')
    for (const item of items) work.record({ caseId, entity: 'planItem', entityId: item.id, before: item, after: null })
    if (proposal) work.record({ caseId, entity: 'proposal', entityId: id, before: proposal, after: null })
    work.record({ caseId, entity: 'plan', entityId: id, before: { ...plan, itemIds: items.map((item) => item.id), ledgerRowIds }, after: null })
    return { untiedRows: ledgerRowIds.length }
  })
}

/** What the log says was removed last under this name; null where that is not the last that happened to it. */
function removedIn<Removed>({ connection }: StoreContext, entity: string, id: string, shape: { parse: (before: unknown) => Removed }): Removed | null {
  const last = latestChange(connection, entity, id)
  return last?.action === 'removed' ? shape.parse(last.before) : null
}

/** An actor or a theme that has gone since is not asked for again. */
function putBackItem(context: StoreContext, item: PlanItem): void {
  const { connection } = context
  const known = new Set(themesOf(connection, item.caseId).map(({ id }) => id))
  const isActorThere = item.responsibleActorId !== null && findActor(connection, item.responsibleActorId) !== null
  const row = { ...item, themeIds: item.themeIds.filter((id) => known.has(id)), responsibleActorId: isActorThere ? item.responsibleActorId : null }
  if (!savePlanItem(connection, row, 0)) throw conflict('planItem')
}

/** Undoes the removal of a plan: its rows, its proposal, and the ties of the ledger. */
export function restorePlan(context: StoreContext, planId: string): Plan {
  const { connection } = context
  const removed = findPlan(connection, planId) ? null : removedIn(context, 'plan', planId, removedPlanSchema)
  if (!removed) throw notFound('plan')
  const { itemIds, ledgerRowIds, ...plan } = removed
  const { caseId } = plan
  return write(context, { caseId, topics: TOPICS }, (work) => {
    loadOpenCase(context, caseId)
    if (!savePlan(connection, plan, 0)) throw conflict('plan')
    work.record({ caseId, entity: 'plan', entityId: planId, before: null, after: plan })
    for (const item of itemIds.flatMap((id) => removedIn(context, 'planItem', id, planItemSchema) ?? [])) {
      putBackItem(context, item)
      work.record({ caseId, entity: 'planItem', entityId: item.id, before: null, after: item })
    }
    const proposal = removedIn(context, 'proposal', planId, proposalDraftSchema)
    if (proposal && saveProposalDraft(connection, proposal, 0)) work.record({ caseId, entity: 'proposal', entityId: planId, before: null, after: proposal })
    retie(connection, work, ledgerTie, { ids: ledgerRowIds, caseId, targetId: planId })
    return plan
  })
}
