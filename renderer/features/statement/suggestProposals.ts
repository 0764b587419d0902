import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { suggestedProposals as say } from '../../../shared/text/catalogue/statement.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'

/**
 * First points of a proposal to decide, from what the case says: the support itself, the sum for the dialogue,
 * and to come back with the second decision after it.
 */
export function suggestProposals(view: Pick<CaseView, 'case' | 'versions'>, proposedKronor: number | null, model: ProcessModel): string[] {
  const latest = view.versions.toSorted((a, b) => b.version - a.version)[0]
  const board = capitalise(boardName(model, model.board))
  const { title } = view.case
  const kronor = proposedKronor ?? latest?.soughtKronor ?? null
  return [
    say.grant(board, title, latest?.version ?? 1),
    ...(kronor === null || kronor === 0 ? [] : [say.release(board, kronor, title)]),
    say.comeBack(board, model.office, title),
  ]
}
