import { emptyProposal } from '../../../shared/domain/plan/proposal.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { deletePlan, findPlan, planSummaries, savePlan } from '../../db/repositories/plans.ts'
import { findProposalDraft } from '../../db/repositories/proposalDrafts.ts'
import { nextRevision, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { copyForward } from './copyForward.ts'
import { freeze } from './freeze.ts'
import { arrange, dropItem, removeItem, saveItem } from './items.ts'
import { loadPlan, loadPlanView } from './load.ts'
import { exportProposal, previewProposal, saveProposal } from './proposal.ts'
import { removePlan, restorePlan } from './removal.ts'
import { PLAN_TOPICS } from './topics.ts'

type PlanHandlers = Handlers<'store'>['plans']

const keeper: RowKeeper<Plan> = { entity: 'plan', find: findPlan, save: savePlan, remove: deletePlan, topics: PLAN_TOPICS }

function save(context: StoreContext, input: Parameters<PlanHandlers['save']>[0]): Plan {
  const createdAt = findPlan(context.connection, input.id)?.createdAt ?? context.clock().toISOString()
  return saveRow(context, keeper, { ...nextRevision(input), createdAt })
}

export const planHandlers = (context: StoreContext): PlanHandlers => ({
  list: ({ caseId }) => {
    loadCase(context, caseId)
    return planSummaries(context.connection, caseId)
  },
  get: ({ planId }) => loadPlanView(context, planId),
  save: (input) => save(context, input),
  remove: (input) => removePlan(context, input),
  restore: ({ planId }) => restorePlan(context, planId),
  saveItem: (input) => saveItem(context, input),
  removeItem: (input) => removeItem(context, input),
  dropItem: (input) => dropItem(context, input),
  arrange: (input) => arrange(context, input),
  freeze: (input) => freeze(context, input),
  copyForward: (input) => copyForward(context, input),
  proposal: ({ planId }) =>
    findProposalDraft(context.connection, planId) ?? emptyProposal(loadPlan(context, planId).caseId, planId),
  saveProposal: (input) => saveProposal(context, input),
  previewProposal: ({ planId }) => previewProposal(context, planId),
  exportProposal: (input) => exportProposal(context, input),
})
