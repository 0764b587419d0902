import { grantedKronor } from '../../../shared/domain/ledger/answer.ts'
import { discrepanciesOf } from '../../../shared/domain/ledger/discrepancy.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { sumsByKind } from '../../../shared/domain/ledger/sums.ts'
import { discrepancySentence } from '../../../shared/text/catalogue/ledger.ts'
import { portfolioPrefill as texts } from '../../../shared/text/catalogue/portfolioPage.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadMoney } from '../money/index.ts'

/** The money as it stood when a period ended. */
function until(view: MoneyView, endsOn: string): MoneyView {
  return {
    ...view,
    decisions: view.decisions.filter(({ meetingOn }) => meetingOn <= endsOn),
    rows: view.rows.filter(({ happenedOn }) => happenedOn <= endsOn),
    activities: view.activities.filter(({ startsOn, endsOn: last }) => (last ?? startsOn ?? '') <= endsOn),
  }
}

/**
 * What has become of the money, from the ledger: the sum that a report tells is the board's, and is not changed by it.
 * Where the two disagree the report begins with saying so.
 */
export function moneySaid(context: StoreContext, caseId: string, endsOn: string): string[] {
  const view = until(loadMoney(context, caseId), endsOn)
  const { paid, used, repaid } = sumsByKind(view.rows)
  const disagreements = discrepanciesOf(view).map(discrepancySentence)
  return [
    paid + used + repaid === 0 ? '' : texts.money({ granted: grantedKronor(view), paid, used, repaid, endsOn }),
    disagreements.length === 0 ? '' : texts.disagreements(disagreements),
  ]
}
