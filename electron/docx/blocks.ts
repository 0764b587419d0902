import type { Paragraph, Table } from 'docx'
import { assertNever } from '../../shared/assertNever.ts'
import { chartTable, pictureTable } from '../../shared/documents/chart.ts'
import type { ContentsBlock, DocumentBlock, HeadingBlock, ListBlock } from '../../shared/documents/model.ts'
import { timetableTable } from '../../shared/documents/timetable.ts'
import type { Docx } from './packages.ts'
import { INK, twentieths } from './style.ts'
import { factsBlocks, signatureBlocks, tableBlocks } from './tables.ts'
import { richRuns } from './text.ts'

export const ORDERED = 'ordered'
export const BULLETS = 'bullets'
/** Levels that lists are drawn on; deeper ones stay on the last. */
export const LIST_LEVELS = 3

/** Each list counts from one. */
export interface Numbering {
  next: number
  /** Headings so far; the n-th carries the bookmark of {@link bookmarkOf}. */
  headings: number
  /** All headings of the document, in order, for what lists them. */
  readonly listed: readonly HeadingBlock[]
}

const bookmarkOf = (index: number): string => `rubrik${index + 1}`

function heading(docx: Docx, { level, text }: HeadingBlock, numbering: Numbering): Paragraph {
  const levels = { 1: docx.HeadingLevel.HEADING_1, 2: docx.HeadingLevel.HEADING_2, 3: docx.HeadingLevel.HEADING_3 } as const
  const children = richRuns(docx, text)
  const id = bookmarkOf(numbering.headings++)
  return new docx.Paragraph({ heading: levels[level], children: numbering.listed.length === 0 ? children : [new docx.Bookmark({ id, children })] })
}

/** Links to the headings. Without page numbers: those are the word processor's, and a field would ask to be updated. */
function contents(docx: Docx, { title, depth }: ContentsBlock, { listed }: Numbering): Paragraph[] {
  const entries = listed.flatMap(({ level, text }, index) => {
    if (level === 1 || level > depth) return []
    const link = new docx.InternalHyperlink({ anchor: bookmarkOf(index), children: richRuns(docx, text, { color: INK.link }) })
    return [new docx.Paragraph({ indent: { left: twentieths(16 * (level - 2)) }, spacing: { after: twentieths(3) }, children: [link] })]
  })
  const head = new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_2, children: richRuns(docx, title) })
  return [head, ...entries]
}

function list(docx: Docx, block: ListBlock, numbering: Numbering, level = 0): Paragraph[] {
  const reference = block.ordered ? ORDERED : BULLETS
  const instance = numbering.next++
  return block.items.flatMap(({ text, children }) => [
    new docx.Paragraph({
      numbering: { reference, level: Math.min(level, LIST_LEVELS - 1), instance },
      spacing: { after: twentieths(3) },
      children: richRuns(docx, text),
    }),
    ...(children ? list(docx, children, numbering, level + 1) : []),
  ])
}

/** One block as what stands in the document. What is drawn in the PDF stands here as the table that says the same. */
export function blocksOf(docx: Docx, block: DocumentBlock, numbering: Numbering): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(docx, block, numbering)]
    case 'paragraph':
      return [new docx.Paragraph({ children: richRuns(docx, block.text, block.tone === 'quiet' ? { color: INK.quiet } : {}) })]
    case 'list':
      return list(docx, block, numbering)
    case 'table':
      return tableBlocks(docx, block)
    case 'chart':
      return tableBlocks(docx, chartTable(block))
    case 'dotPlot':
    case 'grid':
      return tableBlocks(docx, pictureTable(block))
    case 'timetable':
      return tableBlocks(docx, timetableTable(block))
    case 'facts':
      return factsBlocks(docx, block)
    case 'signatures':
      return signatureBlocks(docx, block)
    // Sheets of labels are made for a printer; as text they are their lines.
    case 'labels':
      return block.labels.map((lines) => new docx.Paragraph({ spacing: { after: twentieths(6) }, children: richRuns(docx, lines.join('\n')) }))
    case 'pageBreak':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })]
    case 'contents':
      return contents(docx, block, numbering)
    default:
      return assertNever(block)
  }
}
