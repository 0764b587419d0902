import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { sumsOf } from '../../../../shared/domain/plan/sums.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { capitalise } from '../../../../shared/text/capitalise.ts'
import { suggestedProposalPoints as say } from '../../../../shared/text/catalogue/proposal.ts'
import { boardName } from '../../../../shared/text/catalogue/timeline.ts'
import type { ProposalWriting } from './proposalText.ts'

/** First points of the proposal to decide: the support, the money, what else, and to come back with the result. */
export function suggestPoints(
  title: string,
  { plan, items }: Pick<PlanView, 'plan' | 'items'>,
  { proposedKronor, soughtKronor, proposedOther }: Pick<ProposalWriting, 'proposedKronor' | 'soughtKronor' | 'proposedOther'>,
  model: ProcessModel,
): string[] {
  const board = capitalise(boardName(model, model.board))
  const kronor = proposedKronor ?? soughtKronor ?? sumsOf(items).askedKronor
  const other = proposedOther.trim().replace(/\.$/, '')
  return [
    say.support(board, title, plan.title),
    ...(kronor > 0 ? [say.money(board, kronor, title)] : []),
    ...(other === '' ? [] : [say.other(board, other.charAt(0).toLocaleLowerCase('sv') + other.slice(1))]),
    say.report(board, model.office),
  ]
}
