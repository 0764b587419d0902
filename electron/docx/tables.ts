import type { Paragraph, Table, TableCell, TableRow } from 'docx'
import type { FactsBlock, RichText, SignaturesBlock, TableBlock } from '../../shared/documents/model.ts'
import type { Docx } from './packages.ts'
import { halfPoints, INK, SIZE, TEXT_WIDTH, twentieths } from './style.ts'
import { type Look, richRuns } from './text.ts'
import { WORDING } from './wording.ts'

interface CellOptions extends Look {
  readonly width: number
  readonly align?: 'left' | 'right'
}

function cell(docx: Docx, text: RichText, { width, align, ...look }: CellOptions): TableCell {
  const alignment = align === 'right' ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT
  const children = richRuns(docx, text, { size: halfPoints(SIZE.small), ...look })
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: twentieths(3), bottom: twentieths(3), left: 0, right: twentieths(8) },
    children: [new docx.Paragraph({ alignment, children, spacing: { after: 0 } })],
  })
}

const lines = (docx: Docx) => {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: INK.faintRule }
  const firm = { style: docx.BorderStyle.SINGLE, size: 6, color: INK.rule }
  return { none, thin, firm }
}

interface Grid {
  readonly widths: readonly number[]
  readonly rows: readonly TableRow[]
}

function table(docx: Docx, { widths, rows }: Grid): Table {
  const { none, thin } = lines(docx)
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    columnWidths: [...widths],
    layout: docx.TableLayoutType.FIXED,
    borders: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    rows: [...rows],
  })
}

const shares = (parts: readonly number[]): number[] => {
  const sum = parts.reduce((total, each) => total + each, 0)
  return parts.map((each) => Math.round((TEXT_WIDTH * each) / sum))
}

/** Keeps neighbouring tables apart: without text between them word processors join them. */
const gap = (docx: Docx): Paragraph => new docx.Paragraph({ children: [], spacing: { after: twentieths(4) } })

const caption = (docx: Docx, text: string): Paragraph =>
  new docx.Paragraph({ children: richRuns(docx, text, { bold: true }), keepNext: true, spacing: { before: twentieths(6), after: twentieths(4) } })

/** A table under its caption; its head row is repeated on each page and read out as such. */
export function tableBlocks(docx: Docx, block: TableBlock): (Paragraph | Table)[] {
  const widths = shares(block.columns.map(({ width }) => width))
  const rowOf = (cells: readonly RichText[], look: Look, isHead: boolean) =>
    new docx.TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: block.columns.map(({ align }, at) =>
        cell(docx, cells[at] ?? '', { width: widths[at] ?? 0, ...(align ? { align } : {}), ...look }),
      ),
    })
  const last = block.rows.length - 1
  const rows = [
    rowOf(block.columns.map(({ header }) => header), { bold: true }, true),
    ...block.rows.map((cells, at) => rowOf(cells, block.hasTotalRow && at === last ? { bold: true } : {}, false)),
  ]
  return [caption(docx, block.caption), table(docx, { widths, rows }), gap(docx)]
}

/** Labels beside their values. */
export function factsBlocks(docx: Docx, { items }: FactsBlock): (Paragraph | Table)[] {
  const widths = shares([3, 7])
  const rows = items.map(
    ({ label, value }) =>
      new docx.TableRow({
        cantSplit: true,
        children: [
          cell(docx, label, { width: widths[0] ?? 0, color: INK.quiet }),
          cell(docx, value, { width: widths[1] ?? 0 }),
        ],
      }),
  )
  return rows.length === 0 ? [] : [table(docx, { widths, rows }), gap(docx)]
}

/** Room to sign on paper. */
export function signatureBlocks(docx: Docx, { signers }: SignaturesBlock): Paragraph[] {
  const { firm } = lines(docx)
  const small = { size: halfPoints(SIZE.small), color: INK.quiet }
  return signers.flatMap(({ name, role }) => [
    new docx.Paragraph({ keepNext: true, spacing: { before: twentieths(36) }, border: { bottom: firm }, children: [] }),
    new docx.Paragraph({ keepNext: true, children: richRuns(docx, WORDING.signature, small) }),
    new docx.Paragraph({ children: richRuns(docx, [name, role].filter(Boolean).join(', ')) }),
  ])
}
