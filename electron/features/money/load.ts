import type { MoneyPlan, MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import type { PlanSummary } from '../../../shared/domain/plan/planView.ts'
import { commitmentsOfCase } from '../../db/repositories/commitments.ts'
import { contributionsOf } from '../../db/repositories/contributions.ts'
import { decisionsOf } from '../../db/repositories/decisions.ts'
import { dialogueActivitiesOf } from '../../db/repositories/dialogueActivities.ts'
import { versionSummaries } from '../../db/repositories/documents.ts'
import { findStatementDraft } from '../../db/repositories/drafts.ts'
import { ledgerRowsOf } from '../../db/repositories/ledgerRows.ts'
import { planSummaries } from '../../db/repositories/plans.ts'
import { findProposalDraft } from '../../db/repositories/proposalDrafts.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'

function planOf({ connection }: StoreContext, { plan, askedKronor, decisionId }: PlanSummary): MoneyPlan {
  const proposal = findProposalDraft(connection, plan.id)
  const asked = askedKronor > 0 ? askedKronor : null
  return { id: plan.id, title: plan.title, decisionId, soughtKronor: proposal?.soughtKronor ?? asked, proposedKronor: proposal?.proposedKronor ?? null }
}

/** Everything that is known of the money in a case, from where it is recorded. */
export function loadMoney(context: StoreContext, caseId: string): MoneyView {
  const { connection } = context
  const { modelKey } = loadCase(context, caseId)
  const latest = versionSummaries(connection, caseId).toSorted((a, b) => b.version - a.version)[0]
  return {
    caseId,
    decidingBoard: loadModel(context, modelKey).board,
    rows: ledgerRowsOf(connection, caseId),
    contributions: contributionsOf(connection, caseId),
    commitments: commitmentsOfCase(connection, caseId),
    decisions: decisionsOf(connection, caseId),
    plans: planSummaries(connection, caseId).map((plan) => planOf(context, plan)),
    activities: dialogueActivitiesOf(connection, caseId),
    applicationKronor: latest?.soughtKronor ?? null,
    statementKronor: findStatementDraft(connection, caseId)?.proposedKronor ?? null,
  }
}
