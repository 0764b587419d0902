import { oldestFirst } from '../../domain/ledger/answer.ts'
import { LEDGER_KINDS, type LedgerRow } from '../../domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../domain/ledger/moneyView.ts'
import { bothPurposes, sumsByPurpose } from '../../domain/ledger/sums.ts'
import { formatAmount } from '../../domain/money.ts'
import { ledgerKindNames, purposeNames } from '../../text/catalogue/ledger.ts'
import { ledgerDocument as texts } from '../../text/catalogue/ledgerDocument.ts'
import { decisionName } from '../../text/catalogue/money.ts'
import { heading, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../model.ts'
import { sumColumn } from './cells.ts'

/** The decision that a row rests on, by name; '' = none. */
export function restsOn({ decisions }: MoneyView, { decisionId }: LedgerRow): string {
  const decision = decisions.find(({ id }) => id === decisionId)
  return decision ? decisionName(decision) : ''
}

function rowText(view: MoneyView, row: LedgerRow): string {
  const decision = restsOn(view, row)
  return [row.text, decision === '' ? '' : texts.restsOn(decision)].filter(Boolean).join('\n')
}

/** Sums per kind as they stand in the ledger: what was reserved and what was taken back each by itself. */
function sumTable(view: MoneyView): DocumentBlock {
  const sums = sumsByPurpose(view.rows)
  const both = bothPurposes(sums)
  return {
    kind: 'table',
    caption: texts.sumsTable,
    columns: [{ header: texts.kind, width: 2 }, sumColumn(purposeNames.dialogue), sumColumn(purposeNames.process), sumColumn(texts.both)],
    rows: LEDGER_KINDS.map((kind) => [ledgerKindNames[kind], formatAmount(sums.dialogue[kind]), formatAmount(sums.process[kind]), formatAmount(both[kind])]),
  }
}

/** Every row of the ledger with its document, and what the kinds add up to. */
export function ledgerBlocks(view: MoneyView): DocumentBlock[] {
  if (view.rows.length === 0) return [heading(2, texts.ledger), paragraph(texts.emptyLedger, 'quiet')]
  return [
    heading(2, texts.ledger),
    {
      kind: 'table',
      caption: texts.ledgerTable,
      columns: [
        { header: texts.day, width: 1.2 },
        { header: texts.kind, width: 1.15 },
        { header: texts.support, width: 1.35 },
        { header: texts.text, width: 3.05 },
        { header: texts.document, width: 1.55 },
        sumColumn(texts.kronor, 1),
      ],
      rows: oldestFirst(view.rows).map((row) => [
        row.happenedOn, ledgerKindNames[row.kind], purposeNames[row.purpose], rowText(view, row), row.documentReference, formatAmount(row.kronor),
      ]),
    },
    sumTable(view),
  ]
}
