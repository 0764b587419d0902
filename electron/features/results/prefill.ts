import type { Prefills } from '../../../shared/domain/results/prefill.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'
import { actorsText, dialogueText, moneyText } from '../../../shared/text/resultPrefill.ts'
import { rolesOfCase } from '../../db/repositories/caseRoles.ts'
import { commitmentsOfCase } from '../../db/repositories/commitments.ts'
import { contributionsOf } from '../../db/repositories/contributions.ts'
import { decisionsOf } from '../../db/repositories/decisions.ts'
import { dialogueActivitiesOf } from '../../db/repositories/dialogueActivities.ts'
import { ledgerRowsOf } from '../../db/repositories/ledgerRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'

/** What questions 2, 4 and 5 can be begun with, from what the case holds now. */
export function prefillsOf(context: StoreContext, caseId: string): Prefills {
  const { connection } = context
  const model = loadModel(context, loadCase(context, caseId).modelKey)
  const activities = dialogueActivitiesOf(connection, caseId)
  return {
    money: moneyText({
      decisions: decisionsOf(connection, caseId),
      decidingBoard: model.board,
      boardName: (board) => boardName(model, board),
      rows: ledgerRowsOf(connection, caseId),
      contributions: contributionsOf(connection, caseId),
      activities,
    }),
    dialogue: dialogueText(activities),
    actors: actorsText(rolesOfCase(connection, caseId), commitmentsOfCase(connection, caseId)),
  }
}
