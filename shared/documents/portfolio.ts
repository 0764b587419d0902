import { groupByUmbrella, toldTotals, totalsOf, type UmbrellaGroup } from '../domain/portfolio/totals.ts'
import { ENTRY_TEXTS, type EntryWriting, OPTIONAL_TEXTS, type ReportedIndicator } from '../domain/portfolio/entry.ts'
import type { PortfolioContent } from '../domain/portfolio/report.ts'
import { formatAmount } from '../domain/money.ts'
import { formatMeasured } from '../domain/results/value.ts'
import { changeSentence, entryHeadings, portfolioTexts as texts } from '../text/catalogue/portfolio.ts'
import { bullets, facts, heading, paragraph, writtenOr, writtenText } from './blocks.ts'
import type { DocumentBlock, DocumentModel, FactsBlock, RichText, TableBlock } from './model.ts'

type Group = UmbrellaGroup<EntryWriting>

/** Several processes under one name. */
const isUmbrella = ({ umbrella, entries }: Group): boolean => umbrella !== '' && entries.length > 1

const row = ({ name, startsOn, endsOn, totalKronor, supportKronor }: EntryWriting): string[] => [
  name, texts.days(startsOn, endsOn), texts.amount(totalKronor), texts.amount(supportKronor),
]

const bold = (text: string): RichText => [{ text, bold: true }]

function groupRows(group: Group): RichText[][] {
  const rows: RichText[][] = group.entries.map(row)
  if (!isUmbrella(group)) return rows
  const { totalKronor, supportKronor } = toldTotals(group.entries)
  return [...rows, [bold(texts.sumOf(group.umbrella)), '', bold(texts.amount(totalKronor)), bold(texts.amount(supportKronor))]]
}

/** The money table: every process in whole kronor, sums of umbrellas, and the sum of all. */
function moneyBlocks(entries: readonly EntryWriting[], groups: readonly Group[]): DocumentBlock[] {
  const { totalKronor, supportKronor } = toldTotals(entries)
  const { withoutTotal, withoutSupport } = totalsOf(entries)
  const table: TableBlock = {
    kind: 'table',
    caption: texts.moneyTable,
    columns: [
      { header: texts.process, width: 3 },
      { header: texts.time, width: 2.2 },
      { header: texts.totalKronor, width: 1.6, align: 'right' },
      { header: texts.supportKronor, width: 1.7, align: 'right' },
    ],
    rows: [...groups.flatMap(groupRows), [texts.sum, '', texts.amount(totalKronor), texts.amount(supportKronor)]],
    hasTotalRow: true,
  }
  const gaps = withoutTotal + withoutSupport > 0 ? [paragraph(texts.without(withoutTotal, withoutSupport), 'quiet')] : []
  return [heading(2, texts.money), table, ...gaps, paragraph(texts.exact, 'quiet')]
}

const factBox = (entry: EntryWriting): FactsBlock =>
  facts([
    [texts.part, entry.umbrella],
    [texts.owner, entry.owner],
    [texts.funder, entry.funder],
    [texts.time, texts.days(entry.startsOn, entry.endsOn)],
    [texts.state, texts.stateOf(entry.state)],
    [texts.total, texts.kronor(entry.totalKronor)],
    [texts.support, texts.kronor(entry.supportKronor)],
    [texts.focus, entry.focus],
    [texts.note, entry.factNote],
  ])

/** Each target stays to be read when it has been changed. */
function indicatorRow({ name, unit, baseline, targets, outcomes }: ReportedIndicator): string[] {
  const [first, ...later] = targets
  const target = [
    ...(first ? [formatMeasured(first.value, unit)] : []),
    ...later.map(({ value, on, reason }) => texts.changedTo(formatMeasured(value, unit), on, reason)),
  ]
  const outcome = outcomes.map(({ value, on, split }) =>
    texts.outcomeOf(formatMeasured(value, unit), on, split.map((each) => `${each.group} ${formatMeasured(each.value, '')}`).join(', ')),
  )
  return [name, baseline === null ? '–' : formatMeasured(baseline, unit), target.join('\n') || '–', outcome.join('\n') || '–']
}

function indicatorBlocks(indicators: readonly ReportedIndicator[]): DocumentBlock[] {
  if (indicators.length === 0) return []
  return [
    {
      kind: 'table',
      caption: texts.indicators,
      columns: [
        { header: texts.indicator, width: 2.4 },
        { header: texts.baseline, width: 1.2 },
        { header: texts.target, width: 2.2 },
        { header: texts.outcome, width: 2.2 },
      ],
      rows: indicators.map(indicatorRow),
    },
  ]
}

function entryBlocks(entry: EntryWriting): DocumentBlock[] {
  const parts = ENTRY_TEXTS.flatMap((name): DocumentBlock[] => {
    const written = entry.texts[name]
    const table = name === 'current' ? indicatorBlocks(entry.indicators) : []
    if (written.trim() === '' && OPTIONAL_TEXTS.includes(name)) return []
    const said = written.trim() === '' && table.length > 0 ? [] : writtenOr(written, texts.nothing)
    return [heading(3, entryHeadings[name]), ...said, ...table]
  })
  return [{ kind: 'pageBreak' }, heading(2, entry.name), heading(3, texts.facts), factBox(entry), ...parts]
}

/** What belongs together is told first: what it is called, what is in it and what it costs. */
function umbrellaBlocks(group: Group): DocumentBlock[] {
  if (!isUmbrella(group)) return group.entries.flatMap(entryBlocks)
  const { totalKronor, supportKronor } = toldTotals(group.entries)
  return [
    { kind: 'pageBreak' },
    heading(2, group.umbrella),
    paragraph(texts.umbrella(group.entries.length)),
    bullets(group.entries.map(({ name }) => name)),
    facts([[texts.total, texts.kronor(totalKronor)], [texts.support, texts.kronor(supportKronor)]]),
    ...group.entries.flatMap(entryBlocks),
  ]
}

function sinceBlocks({ since }: PortfolioContent): DocumentBlock[] {
  if (since === null) return []
  const changes = since.changes.map(changeSentence)
  return [heading(2, texts.since(since.title)), changes.length === 0 ? paragraph(texts.nothingNew) : bullets(changes)]
}

/** The status report over many processes, with fixed headings under each. Pure. */
export function buildPortfolio(content: PortfolioContent, { author, at }: { readonly author: string; readonly at: string }): DocumentModel {
  const entries = content.entries.map(({ writing }) => writing)
  const groups = groupByUmbrella(entries)
  const totals = toldTotals(entries)
  return {
    title: content.title,
    subject: texts.subject(content.startsOn, content.endsOn),
    author,
    runningHead: { left: author, right: texts.head },
    createdAt: at,
    blocks: [
      heading(1, content.title),
      facts([
        [texts.period, texts.days(content.startsOn, content.endsOn)],
        [texts.count, formatAmount(entries.length)],
        [texts.total, texts.kronor(totals.totalKronor)],
        [texts.support, texts.kronor(totals.supportKronor)],
      ]),
      ...writtenText(content.introduction),
      { kind: 'contents', title: texts.contents, depth: 2 },
      { kind: 'pageBreak' },
      ...sinceBlocks(content),
      ...moneyBlocks(entries, groups),
      ...groups.flatMap(umbrellaBlocks),
    ],
  }
}
