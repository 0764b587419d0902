// Everything that a model says, in reading order: what must come out of the file again.
import type { DocumentBlock, DocumentModel, ListBlock, RichText, TableBlock } from '../../../shared/documents/model.ts'

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

const listTexts = (list: ListBlock): string[] =>
  list.items.flatMap((item) => [plain(item.text), ...(item.children ? listTexts(item.children) : [])])

const tableTexts = ({ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>): string[] => [...columns.map(({ header }) => header), ...rows.flat().map(plain)]

function blockTexts(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return listTexts(block)
    case 'table':
      return [block.caption, ...tableTexts(block)]
    case 'facts':
      return block.items.flatMap((item) => [item.label, plain(item.value)])
    case 'chart':
      return [block.caption, ...block.bars.flatMap(({ label, text }) => [label, text]), block.caption, block.labelHeader, block.valueHeader, ...block.bars.flatMap(({ label, text }) => [label, text])]
    case 'dotPlot':
      return [block.caption, ...block.rows.flatMap(({ label, text }) => [label, text]), block.caption, ...tableTexts(block.table)]
    case 'grid':
      return [block.caption, block.columns.name, block.rows.name, ...block.columns.steps, block.caption, ...tableTexts(block.table)]
    case 'timetable':
      return [block.caption, ...block.rows.flatMap(({ label, startsOn, endsOn }) => [label, startsOn, endsOn])]
    case 'signatures':
      return block.signers.flatMap((signer) => [signer.name, signer.role])
    case 'labels':
      return block.labels.flat()
    case 'contents':
      return [block.title]
    case 'pageBreak':
      return []
  }
}

/** Every text of a model's blocks, in order. */
export const textsOf = (model: DocumentModel): readonly string[] =>
  model.blocks.flatMap(blockTexts).filter((text) => text.trim() !== '')

const dense = (text: string): string => text.replaceAll(/\s+/g, '')

/**
 * The first text that does not follow the ones before it; null when all are there in order.
 * White space counts for nothing: lines end elsewhere on paper.
 */
export function firstMissing(texts: readonly string[], found: string): string | null {
  const haystack = dense(found)
  let at = 0
  for (const text of texts) {
    const needle = dense(text)
    const next = haystack.indexOf(needle, at)
    if (next < 0) return text
    at = next + needle.length
  }
  return null
}

/** Text as drawn, page after page, without running heads, page numbers and heads drawn again. */
export function withoutFurniture(raw: string, repeatedHead?: string): string {
  return raw
    .split('\f')
    .map((page, index) => {
      const lines = page.split('\n').slice(1).filter((line) => !/^Sida \d+ av \d+$/.test(line))
      return lines.filter((line) => index === 0 || line !== repeatedHead).join('\n')
    })
    .join('\n')
}
