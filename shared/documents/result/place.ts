import { hasSquares, type MatrixContent, squareOf } from '../../domain/results/matrix.ts'
import type { MeasuredIndicator } from '../../domain/results/measured.ts'
import { comparePlaceViews, inViewOrder, type PlaceView, RATINGS } from '../../domain/results/placeView.ts'
import { perspectiveNames, resultDocument as texts } from '../../text/catalogue/resultDocument.ts'
import { bullets, heading, paragraph, sectionOf } from '../blocks.ts'
import type { DocumentBlock, DotPlotBlock, GridBlock, TableBlock } from '../model.ts'

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
    caption: texts.placeCaption,
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

/** The eight perspectives from the first rating to the last; it says the same as the table. */
export function placePicture(views: readonly PlaceView[]): DotPlotBlock {
  const { caption, columns, rows } = placeTable(views)
  const rated = comparePlaceViews(views).map(({ perspective, ratings }) => {
    const known = ratings.flatMap(({ rating }) => rating ?? [])
    const [first, last] = [known[0], known.at(-1)]
    const text = first === undefined || last === undefined ? texts.none : texts.fromTo(first, last, known.length)
    return { label: perspectiveNames[perspective], steps: known.map((rating) => rating - 1), text }
  })
  const legend = { first: views.length > 1 ? texts.firstLook : null, last: texts.lastLook }
  return { kind: 'dotPlot', caption, scale: RATINGS.map(String), legend, rows: rated, table: { columns, rows } }
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
    placePicture(views),
    ...sectionOf(3, texts.reasons, reasonBlocks(views)),
    ...sectionOf(3, texts.viewers, viewers.length === 0 ? [] : [bullets(viewers.map(({ viewedOn, viewedBy }) => texts.viewedBy(viewedOn, viewedBy)))]),
  ]
}

export interface PlacedIndicator {
  readonly number: number
  readonly label: string
  readonly column: number
  readonly row: number
}

/** The indicators that stand in a square, numbered in the user's order. */
export const placedIndicators = (matrix: MatrixContent, indicators: readonly MeasuredIndicator[]): PlacedIndicator[] =>
  indicators
    .flatMap(({ indicator }) => {
      const square = squareOf(matrix, indicator.id)
      return square ? [{ label: indicator.name, ...square }] : []
    })
    .map((placed, at) => ({ number: at + 1, ...placed }))

/** The user's own axes with the indicators as numbered points, and what each number is. */
function matrixPicture({ rows, columns, ...rest }: MatrixContent, indicators: readonly MeasuredIndicator[]): GridBlock {
  const points = placedIndicators({ rows, columns, ...rest }, indicators)
  const [down, right] = [rows.steps.map(texts.step), columns.steps.map(texts.step)]
  return {
    kind: 'grid',
    caption: texts.matrixCaption(rows.name, columns.name),
    columns: { name: columns.name, steps: right },
    rows: { name: rows.name, steps: down },
    points,
    table: {
      columns: [
        { header: texts.number, width: 0.5 },
        { header: texts.indicator, width: 3 },
        { header: rows.name || texts.rowsAxis, width: 2 },
        { header: columns.name || texts.columnsAxis, width: 2 },
      ],
      rows: points.map(({ number, label, row, column }) => [String(number), label, down[row] ?? '', right[column] ?? '']),
    },
  }
}

/** The matrix as a picture and in words; nothing before both axes have steps. */
export function matrixBlocks(matrix: MatrixContent, indicators: readonly MeasuredIndicator[]): DocumentBlock[] {
  if (!hasSquares(matrix)) return []
  const unplaced = indicators.filter(({ indicator }) => squareOf(matrix, indicator.id) === null).map(({ indicator }) => indicator.name)
  return [heading(2, texts.matrix), matrixPicture(matrix, indicators), ...(unplaced.length === 0 ? [] : [paragraph(texts.unplaced(unplaced), 'quiet')])]
}
