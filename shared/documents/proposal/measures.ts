import { formatAmount } from '../../domain/money.ts'
import { type NumberedItem, numberedItems } from '../../domain/plan/numbering.ts'
import type { PlanItem } from '../../domain/plan/planItem.ts'
import { sumsOf } from '../../domain/plan/sums.ts'
import { proposalDocument as texts } from '../../text/catalogue/proposal.ts'
import { listInWords } from '../../text/listInWords.ts'
import { heading, paragraph } from '../blocks.ts'
import type { DocumentBlock, RichText, TextRun } from '../model.ts'
import type { ProposalSources } from './sources.ts'

const amount = (kronor: number | null): string => (kronor === null ? '' : formatAmount(kronor))

export const periodText = ({ startsOn, endsOn }: Pick<PlanItem, 'startsOn' | 'endsOn'>): string =>
  startsOn === endsOn ? (startsOn ?? '') : [startsOn ?? '', endsOn ?? ''].join('\u00A0– ').trim()

function whatCell({ item, number }: NumberedItem, themes: ReadonlyMap<string, string>): RichText {
  const answers = item.themeIds.flatMap((id) => themes.get(id) ?? [])
  const runs: TextRun[] = [
    { text: `${number}\u00A0\u00A0${item.title}`, bold: item.kind === 'measure' },
    ...(item.purpose.trim() === '' ? [] : [{ text: `\n${item.purpose.trim()}` }]),
    ...(item.askedOther.trim() === '' ? [] : [{ text: `\n${texts.asksOther(item.askedOther.trim())}` }]),
    ...(answers.length === 0 ? [] : [{ text: `\n${texts.answersThemes(listInWords(answers))}`, italic: true }]),
  ]
  return runs
}

/** Every row of the plan, with exact sums under it. */
export function measureBlocks({ items, themes }: ProposalSources): DocumentBlock[] {
  if (items.length === 0) return [heading(2, texts.measures), paragraph(texts.noMeasures, 'quiet')]
  const names = new Map(themes.map(({ id, name }) => [id, name]))
  const sums = sumsOf(items)
  const rows = numberedItems(items).map((each): RichText[] => [
    whatCell(each, names),
    each.item.responsible,
    periodText(each.item),
    amount(each.item.costKronor),
    amount(each.item.askedKronor),
  ])
  return [
    heading(2, texts.measures),
    {
      kind: 'table',
      caption: texts.measuresCaption,
      columns: [
        { header: texts.measure, width: 4.4 },
        { header: texts.responsible, width: 2 },
        { header: texts.time, width: 1.7 },
        { header: texts.cost, width: 1.5, align: 'right' },
        { header: texts.asked, width: 1.5, align: 'right' },
      ],
      rows: [...rows, [texts.sum, '', '', formatAmount(sums.costKronor), formatAmount(sums.askedKronor)]],
      hasTotalRow: true,
    },
    ...(sums.withoutCost === 0 ? [] : [paragraph(texts.withoutCost(sums.withoutCost), 'quiet')]),
  ]
}
