import { hasSquares, idsInSquare, type MatrixContent, squareOf } from '../../domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../domain/results/measured.ts'
import { comparePlaceViews, inViewOrder, type PlaceView } from '../../domain/results/placeView.ts'
import { perspectiveNames, resultDocument as texts } from '../../text/catalogue/resultDocument.ts'
import { bullets, heading, paragraph, sectionOf } from '../blocks.ts'
import type { DocumentBlock, TableBlock } from '../model.ts'

/** More looks than this do not fit beside each other on a page; the first one stays, for the sake of the comparison. */
const MOST_BESIDE = 5

const shownLooks = (views: readonly PlaceView[]): PlaceView[] => {
  const ordered = inViewOrder(views)
  return ordered.length <= MOST_BESIDE ? ordered : [...ordered.slice(0, 1), ...ordered.slice(1 - MOST_BESIDE)]
}

/** The eight perspectives with one column per look. */
export function placeTable(views: readonly PlaceView[]): TableBlock {
  const looks = shownLooks(views)
  const compared = comparePlaceViews(looks)
  return {
    kind: 'table',
    caption: texts.placeView,
    columns: [
      { header: texts.perspective, width: 2.6 },
      ...looks.map(({ viewedOn }) => ({ header: viewedOn, width: 1.2, align: 'right' as const })),
      ...(looks.length > 1 ? [{ header: texts.change, width: 1.3, align: 'right' as const }] : []),
    ],
    rows: compared.map(({ perspective, ratings, change }) => [
      perspectiveNames[perspective],
      ...ratings.map(({ rating }) => (rating === null ? texts.none : String(rating))),
      ...(looks.length > 1 ? [texts.changeWord(change)] : []),
    ]),
  }
}

function reasonBlocks(views: readonly PlaceView[]): DocumentBlock[] {
  const ordered = inViewOrder(views)
  const items = comparePlaceViews(ordered).flatMap(({ perspective, ratings }) => {
    const lines = ratings.flatMap(({ rating, reason }, at) => (reason.trim() === '' ? [] : [{ text: texts.reason(ordered[at]?.viewedOn ?? '', rating, reason) }]))
    return lines.length === 0 ? [] : [{ text: perspectiveNames[perspective], children: { kind: 'list' as const, ordered: false, items: lines } }]
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
}

/** All looks at the place, compared; nothing where nobody has looked. */
export function placeBlocks(views: readonly PlaceView[]): DocumentBlock[] {
  if (views.length === 0) return []
  const viewers = inViewOrder(views).filter(({ viewedBy }) => viewedBy !== '')
  return [
    heading(2, texts.placeView),
    paragraph(texts.placeLead, 'quiet'),
    placeTable(views),
    ...sectionOf(3, texts.reasons, reasonBlocks(views)),
    ...sectionOf(3, texts.viewers, viewers.length === 0 ? [] : [bullets(viewers.map(({ viewedOn, viewedBy }) => texts.viewedBy(viewedOn, viewedBy)))]),
  ]
}

/** The user's own axes as a table of squares; nothing before both axes have steps. */
export function matrixBlocks(matrix: MatrixContent, indicators: readonly MeasuredIndicator[]): DocumentBlock[] {
  if (!hasSquares(matrix)) return []
  const nameOf = (id: string): string[] => indicators.flatMap(({ indicator }) => (indicator.id === id ? [indicator.name] : []))
  const { rows, columns } = matrix
  const unplaced = indicators.filter(({ indicator }) => squareOf(matrix, indicator.id) === null).map(({ indicator }) => indicator.name)
  const table: TableBlock = {
    kind: 'table',
    caption: texts.matrixCaption(rows.name, columns.name),
    columns: [{ header: rows.name || texts.indicator, width: 1.4 }, ...columns.steps.map((step, at) => ({ header: texts.step(step, at), width: 2 }))],
    rows: rows.steps.map((step, row) => [
      texts.step(step, row),
      ...columns.steps.map((_, column) => idsInSquare(matrix, column, row).flatMap(nameOf).join('\n') || texts.none),
    ]),
  }
  return [heading(2, texts.matrix), table, ...(unplaced.length === 0 ? [] : [paragraph(texts.unplaced(unplaced), 'quiet')])]
}
