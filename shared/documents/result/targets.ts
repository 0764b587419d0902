import { formatValue } from '../../domain/results/value.ts'
import { inEffectOrder, inTimeOrder, isReached, latestOutcome, type MeasuredIndicator, splitSumThatDiffers, targetInForce } from '../../domain/results/measured.ts'
import { resultDocument as texts } from '../../text/catalogue/resultDocument.ts'
import { bullets, heading, paragraph, sectionOf } from '../blocks.ts'
import type { ChartBar, ChartBlock, DocumentBlock, TableBlock } from '../model.ts'

/** Units that have room beside the figure at a bar, such as % and meter. */
const SHORT_UNIT = 8

const shown = (value: number | null | undefined): string => (value === null || value === undefined ? texts.none : formatValue(value))

const nameOf = ({ indicator }: MeasuredIndicator): string => texts.chartCaption(indicator.name, indicator.unit)

const figure = (header: string, width = 1) => ({ header, width, align: 'right' as const })

/** One row per indicator: how it was, what was meant, what came of it. */
export function targetTable(indicators: readonly MeasuredIndicator[]): TableBlock {
  return {
    kind: 'table',
    caption: texts.indicatorsCaption,
    columns: [
      { header: texts.indicator, width: 3 },
      figure(texts.baseline),
      figure(texts.target),
      figure(texts.revisedTarget, 1.2),
      figure(texts.outcome),
      { header: texts.reached, width: 1.1 },
    ],
    rows: indicators.map((each) => {
      const value = latestOutcome(each)?.value ?? null
      const revised = inEffectOrder(each.targetRevisions).at(-1)?.target
      const reached = isReached(value, targetInForce(each), each.indicator.direction)
      return [nameOf(each), shown(each.indicator.baseline), shown(each.indicator.target), shown(revised), shown(value), texts.reachedWord(reached)]
    }),
  }
}

function revisionLines(each: MeasuredIndicator): string[] {
  let from = each.indicator.target
  return inEffectOrder(each.targetRevisions).map((revision) => {
    const sentence = texts.revision(each.indicator.name, from, revision)
    from = revision.target
    return sentence
  })
}

function splitTable(indicators: readonly MeasuredIndicator[]): DocumentBlock[] {
  const rows = indicators.flatMap((each) =>
    inTimeOrder(each.outcomes).flatMap(({ split, measuredOn }) => split.map(({ group, value }) => [nameOf(each), measuredOn, group, formatValue(value)])),
  )
  const differing = indicators.flatMap((each) =>
    each.outcomes.flatMap((outcome) => {
      const sum = splitSumThatDiffers(outcome, each.indicator.unit)
      return sum === null ? [] : [paragraph(texts.splitDiffers(each.indicator.name, sum, outcome.value), 'quiet')]
    }),
  )
  if (rows.length === 0) return []
  const columns = [
    { header: texts.indicator, width: 3 },
    { header: texts.measuredOn, width: 1.3 },
    { header: texts.group, width: 1.5 },
    { header: texts.value, width: 1, align: 'right' as const },
  ]
  return [{ kind: 'table', caption: texts.splitsCaption, columns, rows }, ...differing]
}

/** Before, each target and each outcome as bars under one another; bars cannot lie to the left of nothing. */
export function developmentChart(each: MeasuredIndicator): ChartBlock | null {
  const { indicator } = each
  // A long unit would break over lines at each bar; it stands in the caption.
  const isShort = indicator.unit.length <= SHORT_UNIT
  const bar = (label: string, value: number | null): ChartBar[] =>
    value === null ? [] : [{ label, value, text: isShort ? texts.measured(value, indicator.unit) : formatValue(value) }]
  const bars = [
    ...bar(texts.baselineBar(indicator.baselineOn), indicator.baseline),
    ...bar(texts.targetBar, indicator.target),
    ...inEffectOrder(each.targetRevisions).flatMap(({ target, revisedOn }) => bar(texts.revisedBar(revisedOn), target)),
    ...inTimeOrder(each.outcomes).flatMap(({ value, measuredOn }) => bar(texts.outcomeBar(measuredOn), value)),
  ]
  const isDrawable = bars.length > 1 && bars.every(({ value }) => value >= 0)
  return isDrawable ? { kind: 'chart', caption: nameOf(each), labelHeader: texts.moment, valueHeader: texts.value, bars } : null
}

const sourceLines = (each: MeasuredIndicator): string[] =>
  inTimeOrder(each.outcomes).map((outcome) => texts.source(each.indicator, outcome))

const listed = (lines: readonly string[]): DocumentBlock[] => (lines.length === 0 ? [] : [bullets(lines)])

/** Targets and outcomes with their revisions, groups, charts and sources; nothing where nothing is measured. */
export function targetBlocks(indicators: readonly MeasuredIndicator[]): DocumentBlock[] {
  if (indicators.length === 0) return []
  return [
    heading(2, texts.indicators),
    paragraph(texts.indicatorsLead, 'quiet'),
    targetTable(indicators),
    ...sectionOf(3, texts.revisions, listed(indicators.flatMap(revisionLines))),
    ...sectionOf(3, texts.splits, splitTable(indicators)),
    ...sectionOf(3, texts.developments, indicators.flatMap((each) => developmentChart(each) ?? [])),
    ...sectionOf(3, texts.sources, listed(indicators.flatMap(sourceLines))),
  ]
}
