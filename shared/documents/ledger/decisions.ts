import { sumsPerDecision } from '../../domain/ledger/byDecision.ts'
import { discrepanciesOf } from '../../domain/ledger/discrepancy.ts'
import type { FigureName } from '../../domain/ledger/figures.ts'
import type { MoneyView } from '../../domain/ledger/moneyView.ts'
import { unreserved } from '../../domain/ledger/unreserved.ts'
import { discrepancySentence, figureNames } from '../../text/catalogue/ledger.ts'
import { ledgerDocument as texts } from '../../text/catalogue/ledgerDocument.ts'
import { decisionName, moneyWords } from '../../text/catalogue/money.ts'
import { outcomeNames } from '../../text/catalogue/names.ts'
import { bullets, heading, paragraph } from '../blocks.ts'
import type { DocumentBlock, TableColumn } from '../model.ts'
import { amountOrDash, sumColumn } from './cells.ts'

const figureColumns = (names: readonly FigureName[]): TableColumn[] => names.map((name) => sumColumn(figureNames[name]))

/** What the board said each time, and what has become of its money. */
export function decisionBlocks({ decisions, rows }: MoneyView): DocumentBlock[] {
  const found = sumsPerDecision(decisions, rows)
  if (found.length === 0) return [heading(2, texts.decisions), paragraph(texts.noDecisions, 'quiet')]
  const decided = found.flatMap(({ decision }) => (decision ? [decision] : []))
  const said: DocumentBlock[] =
    decided.length === 0
      ? [paragraph(texts.noDecisions, 'quiet')]
      : [
          {
            kind: 'table',
            caption: texts.decisionsTable,
            columns: [{ header: texts.decision, width: 2.4 }, { header: texts.outcome, width: 1.4 }, ...figureColumns(['sought', 'proposed', 'granted'])],
            rows: decided.map((each) => [
              decisionName(each), outcomeNames[each.outcome], amountOrDash(each.soughtKronor), amountOrDash(each.proposedKronor), amountOrDash(each.grantedKronor),
            ]),
          },
        ]
  return [
    heading(2, texts.decisions),
    ...said,
    {
      kind: 'table',
      caption: texts.useTable,
      columns: [{ header: texts.decision, width: 2.4 }, ...figureColumns(['reserved', 'paid', 'used', 'repaid'])],
      rows: found.map(({ decision, reservedKronor, paidKronor, usedKronor, repaidKronor }) => [
        decision ? decisionName(decision) : texts.noDecision, amountOrDash(reservedKronor), amountOrDash(paidKronor), amountOrDash(usedKronor), amountOrDash(repaidKronor),
      ]),
    },
  ]
}

/** Every pair of figures that do not agree, in words, and every grant that no frame holds. */
export const disagreements = (view: MoneyView): string[] => [
  ...discrepanciesOf(view).map(discrepancySentence),
  ...unreserved(view).map(moneyWords.unreserved),
]

export function disagreementBlocks(view: MoneyView): DocumentBlock[] {
  const found = disagreements(view)
  const said = found.length === 0 ? [paragraph(texts.noDiscrepancies)] : [paragraph(texts.discrepanciesLead, 'quiet'), bullets(found)]
  return [heading(2, texts.discrepancies), ...said]
}
