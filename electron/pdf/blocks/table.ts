// Tables: rows go on over pages, heads come again, numbers stand under each other.
import type { RichText, TableBlock } from '../../../shared/documents/model.ts'
import type { Flow, Strip } from '../layout/strips.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE } from '../style.ts'
import { WORDING } from '../wording.ts'
import { cellStrips } from './cells.ts'
import type { BlockContext } from './context.ts'
import { cellsOf, columnFrames, ruleFor, saysSomething, TABLE_TYPE, type RowKind, type RowSetting } from './tableRows.ts'
import { textStrips } from './textBlock.ts'

const GAP_AROUND = 14
const PADDING = 3.5
/** PDF 1.4 bounds what one element can hold: a longer table goes on in a new one. */
const MOST_ROWS = 4000
/** A head taller than this share of the page is not drawn again. */
const TALLEST_REPEATED_HEAD = 0.25

function captionStrips(caption: string, table: Tag, { typesetter }: BlockContext): readonly Strip[] {
  const lines = typesetter.lines(caption, { type: TABLE_TYPE, width: PAGE.textWidth, bold: true })
  const tag = createTag('Caption', table)
  return textStrips({ lines, type: TABLE_TYPE, colour: COLOUR.ink, tag, gap: GAP_AROUND, together: true })
}

interface RowPlan {
  readonly kind: RowKind
  readonly kept: boolean
  readonly isBeforeTotal: boolean
  readonly repeated: readonly Strip[]
}

function rowStrips(row: readonly RichText[], plan: RowPlan, tag: Tag | null, setting: RowSetting): readonly Strip[] {
  return cellStrips({
    cells: cellsOf(row, plan.kind, tag, setting),
    type: TABLE_TYPE,
    gap: 0,
    padding: PADDING,
    breakBefore: plan.kept ? 'kept' : 'free',
    decorate: ruleFor(plan.kind, plan.isBeforeTotal),
    ...(plan.repeated.length > 0 ? { repeated: plan.repeated } : {}),
  })
}

function headStrips(table: Tag, setting: RowSetting): { head: readonly Strip[]; repeated: readonly Strip[] } {
  const headers = setting.table.columns.map((column) => column.header)
  if (!headers.some(saysSomething)) return { head: [], repeated: [] }
  const plan: RowPlan = { kind: 'head', kept: true, isBeforeTotal: false, repeated: [] }
  const head = rowStrips(headers, plan, createTag('TR', table), setting)
  const height = head.reduce((sum, strip) => sum + strip.height, 0)
  const repeats = height <= PAGE.textHeight * TALLEST_REPEATED_HEAD
  return { head, repeated: repeats ? rowStrips(headers, plan, null, setting) : [] }
}

function partStrips(part: TableBlock, setting: RowSetting, context: BlockContext): Strip[] {
  const tag = createTag('Table', context.document)
  const { head, repeated } = headStrips(tag, setting)
  const strips = [...captionStrips(part.caption, tag, context), ...head]
  const last = part.rows.length - 1
  for (const [index, row] of part.rows.entries()) {
    const isTotal = part.hasTotalRow === true && index === last
    const plan: RowPlan = {
      kind: isTotal ? 'total' : 'body',
      kept: index === 0 || isTotal,
      isBeforeTotal: part.hasTotalRow === true && index === last - 1,
      repeated,
    }
    for (const strip of rowStrips(row, plan, createTag('TR', tag), setting)) strips.push(strip)
  }
  return strips
}

function partsOf(table: TableBlock): readonly TableBlock[] {
  const parts: TableBlock[] = []
  for (let start = 0; start === 0 || start < table.rows.length; start += MOST_ROWS) {
    const rows = table.rows.slice(start, start + MOST_ROWS)
    const isLast = start + MOST_ROWS >= table.rows.length
    parts.push({
      ...table,
      rows,
      caption: start === 0 ? table.caption : WORDING.continued(table.caption),
      hasTotalRow: isLast && table.hasTotalRow === true,
    })
  }
  return parts
}

/** Rows that say nothing are left out: in the structure they would be rows without a cell to stop at. */
const withoutEmptyRows = (table: TableBlock): TableBlock =>
  ({ ...table, rows: table.rows.filter((row) => row.some(saysSomething)) })

/** A table with its caption. One without columns or text is left out: it has nothing to say. */
export function tableFlow(whole: TableBlock, context: BlockContext): Flow {
  const table = withoutEmptyRows(whole)
  const hasHead = table.columns.some(({ header }) => saysSomething(header))
  if (table.columns.length === 0 || (!hasHead && table.rows.length === 0)) return { strips: [], keepsWithNext: 0 }
  const setting: RowSetting = { table, frames: columnFrames(table, context.typesetter), typesetter: context.typesetter }
  return { strips: partsOf(table).flatMap((part) => partStrips(part, setting, context)), keepsWithNext: 0, gapAfter: GAP_AROUND }
}
