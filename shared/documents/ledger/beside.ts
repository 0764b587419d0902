import { type Contribution, contributionSums, type Giver, GIVERS } from '../../domain/ledger/contribution.ts'
import type { MoneyView } from '../../domain/ledger/moneyView.ts'
import { commitmentStateNames } from '../../text/catalogue/commitments.ts'
import { contributionName } from '../../text/catalogue/ledger.ts'
import { ledgerDocument as texts } from '../../text/catalogue/ledgerDocument.ts'
import { moneyWords } from '../../text/catalogue/money.ts'
import { facts, heading, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../model.ts'
import { amountOrDash, sumColumn } from './cells.ts'

const GIVER_NAMES: Record<Giver, string> = { city: moneyWords.city, actor: moneyWords.actors }

/** Who gave, as one reads it. */
export const giverOf = ({ giver, giverName }: Contribution): string => giverName || moneyWords.giverNames[giver]

function givenSums({ contributions }: MoneyView, giver: Giver): string {
  const { count, hours, valueKronor, withoutValue } = contributionSums(contributions, giver)
  return count === 0 ? moneyWords.nothingGiven : moneyWords.givenSums({ hours, kronor: valueKronor, withoutValue })
}

const whatOf = ({ kind, hours }: Contribution): string =>
  [contributionName(kind), ...(hours === null ? [] : [moneyWords.hoursCounted(hours)])].join(', ')

function contributionTable({ contributions }: MoneyView): DocumentBlock[] {
  if (contributions.length === 0) return []
  return [
    {
      kind: 'table',
      caption: texts.contributionTable,
      columns: [
        { header: texts.day, width: 1.25 },
        { header: texts.from, width: 1.6 },
        { header: texts.what, width: 1.5 },
        { header: texts.text, width: 2.2 },
        { header: texts.document, width: 1.3 },
        sumColumn(texts.value, 1.4),
      ],
      rows: contributions.map((each) => [each.happenedOn, giverOf(each), whatOf(each), each.text, each.documentReference, amountOrDash(each.valueKronor)]),
    },
  ]
}

function promiseBlocks({ commitments }: MoneyView): DocumentBlock[] {
  if (commitments.length === 0) return [heading(2, texts.promises), paragraph(texts.noPromises, 'quiet')]
  return [
    heading(2, texts.promises),
    {
      kind: 'table',
      caption: texts.promiseTable,
      columns: [{ header: texts.actor, width: 2 }, { header: texts.promise, width: 3 }, { header: texts.state, width: 1 }, sumColumn(texts.amount)],
      rows: commitments.map(({ actorName, description, state, amountKronor }) => [actorName, description, commitmentStateNames[state], amountOrDash(amountKronor)]),
    },
  ]
}

/** What was given and promised beside money: told for itself, and in no sum. */
export const besideBlocks = (view: MoneyView): DocumentBlock[] => [
  heading(2, texts.beside),
  paragraph(texts.besideLead, 'quiet'),
  facts(GIVERS.map((giver) => [GIVER_NAMES[giver], givenSums(view, giver)])),
  ...contributionTable(view),
  ...promiseBlocks(view),
]
