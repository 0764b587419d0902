import type { Contribution } from '../../../shared/domain/ledger/contribution.ts'
import { oldestFirst } from '../../../shared/domain/ledger/answer.ts'
import { sumsPerDecision } from '../../../shared/domain/ledger/byDecision.ts'
import { FIGURES } from '../../../shared/domain/ledger/figures.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { giverOf } from '../../../shared/documents/ledger/beside.ts'
import { disagreements } from '../../../shared/documents/ledger/decisions.ts'
import { figureTable, sourcedFigures } from '../../../shared/documents/ledger/figures.ts'
import { restsOn } from '../../../shared/documents/ledger/rows.ts'
import { commitmentStateNames } from '../../../shared/text/catalogue/commitments.ts'
import { contributionName, DASH, figureNames, ledgerKindNames, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { ledgerDocument as texts } from '../../../shared/text/catalogue/ledgerDocument.ts'
import { decisionName } from '../../../shared/text/catalogue/money.ts'
import { outcomeNames } from '../../../shared/text/catalogue/names.ts'
import type { Cell, SheetContent } from '../../tables/writeXlsx.ts'

const [NAME, SUM, DAY, TEXT] = [34, 18, 14, 44]
const orDash = (kronor: number | null): Cell => kronor ?? DASH

function figureSheet(view: MoneyView): SheetContent {
  const { dialogue, process, total } = figureTable(view)
  const rows: Cell[][] = [
    [texts.figure, purposeNames.dialogue, purposeNames.process, texts.both],
    ...FIGURES.map((name) => [figureNames[name], orDash(dialogue[name].kronor), orDash(process[name].kronor), orDash(total[name].kronor)]),
  ]
  return { name: texts.figures, rows, widths: [NAME, SUM, SUM, SUM] }
}

function sourceSheet(view: MoneyView): SheetContent {
  const rows: Cell[][] = [
    [texts.figure, texts.support, texts.kronor, texts.source],
    ...sourcedFigures(view).map(({ name, purpose, kronor, sources }) => [figureNames[name], purposeNames[purpose], kronor, sources.join('; ')]),
  ]
  return { name: texts.sources, rows, widths: [NAME, SUM, SUM, TEXT] }
}

function decisionSheet({ decisions, rows: written }: MoneyView): SheetContent {
  const { sought, proposed, granted, reserved, paid, used, repaid } = figureNames
  const rows: Cell[][] = [
    [texts.decision, texts.outcome, sought, proposed, granted, reserved, paid, used, repaid],
    ...sumsPerDecision(decisions, written).map(({ decision, reservedKronor, paidKronor, usedKronor, repaidKronor }) => [
      decision ? decisionName(decision) : texts.noDecision,
      decision ? outcomeNames[decision.outcome] : '',
      ...[decision?.soughtKronor, decision?.proposedKronor, decision?.grantedKronor, reservedKronor, paidKronor, usedKronor, repaidKronor].map((kronor) => orDash(kronor ?? null)),
    ]),
  ]
  return { name: texts.decisions, rows, widths: [NAME, NAME, SUM, SUM, SUM, SUM, SUM, SUM, SUM] }
}

function ledgerSheet(view: MoneyView): SheetContent {
  const rows: Cell[][] = [
    [texts.day, texts.kind, texts.support, texts.text, texts.document, texts.decision, texts.plan, texts.frameYear, texts.kronor],
    ...oldestFirst(view.rows).map((row) => [
      row.happenedOn, ledgerKindNames[row.kind], purposeNames[row.purpose], row.text, row.documentReference, restsOn(view, row),
      view.plans.find(({ id }) => id === row.planId)?.title ?? '', String(row.frameYear), row.kronor,
    ]),
  ]
  return { name: texts.ledger, rows, widths: [DAY, DAY, SUM, TEXT, NAME, NAME, NAME, DAY, SUM] }
}

const givenRow = (each: Contribution): Cell[] => [
  each.happenedOn, giverOf(each), contributionName(each.kind), orDash(each.hours), each.text, each.documentReference, orDash(each.valueKronor),
]

function besideSheet({ contributions }: MoneyView): SheetContent {
  const rows: Cell[][] = [[texts.day, texts.from, texts.what, texts.hours, texts.text, texts.document, texts.value], ...contributions.map(givenRow)]
  return { name: texts.beside, rows, widths: [DAY, NAME, SUM, DAY, TEXT, NAME, SUM] }
}

function promiseSheet({ commitments }: MoneyView): SheetContent {
  const rows: Cell[][] = [
    [texts.actor, texts.promise, texts.state, texts.amount],
    ...commitments.map(({ actorName, description, state, amountKronor }) => [actorName, description, commitmentStateNames[state], orDash(amountKronor)]),
  ]
  return { name: texts.promises, rows, widths: [NAME, TEXT, SUM, SUM] }
}

function disagreementSheet(view: MoneyView): SheetContent {
  const found = disagreements(view)
  const said = found.length === 0 ? [texts.noDiscrepancies] : found
  // The name of a sheet has room for 31 characters.
  return { name: texts.disagreeing, rows: [[texts.discrepancies], ...said.map((each) => [each])], widths: [120] }
}

/** The sheets of the workbook: what the document says, with sums as numbers that one can go on counting with. */
export const moneySheets = (view: MoneyView): SheetContent[] => [
  figureSheet(view), sourceSheet(view), decisionSheet(view), disagreementSheet(view), ledgerSheet(view), besideSheet(view), promiseSheet(view),
]
