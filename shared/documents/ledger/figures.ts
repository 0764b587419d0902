import { FIGURES, type FigureName, type FigureSource, type Figures, figuresOf, hasFigures, totalFigures } from '../../domain/ledger/figures.ts'
import { PURPOSES } from '../../domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../domain/ledger/moneyView.ts'
import { figureNames, purposeNames } from '../../text/catalogue/ledger.ts'
import { ledgerDocument as texts } from '../../text/catalogue/ledgerDocument.ts'
import { sourceName } from '../../text/catalogue/money.ts'
import { heading, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../model.ts'
import { amountOrDash, sumColumn } from './cells.ts'

export interface SourcedFigure {
  readonly name: FigureName
  readonly purpose: (typeof PURPOSES)[number]
  readonly kronor: number
  readonly sources: readonly string[]
}

const namesOf = ({ decisions }: MoneyView, sources: readonly FigureSource[]): string[] => sources.map((source) => sourceName(source, decisions))

/** Every figure that is known, with where it comes from in words. */
export function sourcedFigures(view: MoneyView): SourcedFigure[] {
  const figures = { dialogue: figuresOf(view, 'dialogue'), process: figuresOf(view, 'process') }
  return FIGURES.flatMap((name) =>
    PURPOSES.flatMap((purpose) => {
      const { kronor, sources } = figures[purpose][name]
      return kronor === null ? [] : [{ name, purpose, kronor, sources: name === 'left' ? [texts.computedLeft] : namesOf(view, sources) }]
    }),
  )
}

/** The figures per support and together. */
export function figureTable(view: MoneyView): { readonly dialogue: Figures; readonly process: Figures; readonly total: Figures } {
  const [dialogue, process] = [figuresOf(view, 'dialogue'), figuresOf(view, 'process')]
  return { dialogue, process, total: totalFigures(dialogue, process) }
}

/** The sums of the case, and under them where each is taken from. */
export function figureBlocks(view: MoneyView): DocumentBlock[] {
  const { dialogue, process, total } = figureTable(view)
  if (!hasFigures(total)) return [heading(2, texts.figures), paragraph(texts.noFigures, 'quiet')]
  return [
    heading(2, texts.figures),
    paragraph(texts.figuresLead, 'quiet'),
    {
      kind: 'table',
      caption: texts.figureTable,
      columns: [{ header: texts.figure, width: 2 }, sumColumn(purposeNames.dialogue), sumColumn(purposeNames.process), sumColumn(texts.both)],
      rows: FIGURES.map((name) => [figureNames[name], ...[dialogue, process, total].map((figures) => amountOrDash(figures[name].kronor))]),
    },
    heading(2, texts.sources),
    {
      kind: 'table',
      caption: texts.sourceTable,
      columns: [{ header: texts.figure, width: 1.6 }, { header: texts.support, width: 1.3 }, { header: texts.source, width: 3 }, sumColumn(texts.kronor, 1.2)],
      rows: sourcedFigures(view).map(({ name, purpose, kronor, sources }) => [figureNames[name], purposeNames[purpose], sources.join('\n'), amountOrDash(kronor)]),
    },
  ]
}
