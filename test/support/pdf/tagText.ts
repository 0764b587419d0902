// A document as someone hears it who reads by tags: block after block, replacement text in its place.
import { readCharacters } from './check/characters.ts'
import { contentOf } from './check/content.ts'
import { PdfObjects, type Page } from './check/objects.ts'
import { structureOf, type StructureNode } from './check/structure.ts'

export interface TaggedText {
  readonly type: string
  readonly text: string
}

const BLOCKS = new Set(['H1', 'H2', 'H3', 'P', 'Lbl', 'Caption', 'TH', 'TD'])

/** Text of each content on a page, by its identifier. */
function pageTexts(pdf: PdfObjects, page: Page): ReadonlyMap<number, string> {
  const fonts = pdf.dictionary(pdf.dictionary(page.dictionary['/Resources'])['/Font'])
  const maps = new Map(Object.entries(fonts).map(([name, font]) =>
    [name.slice(1), readCharacters(pdf.stream(pdf.dictionary(font)['/ToUnicode'])?.toString('latin1') ?? '')]))
  const texts = new Map<number, string>()
  for (const { mcid, font, code } of contentOf(pdf, page).shown)
    if (mcid !== null) texts.set(mcid, (texts.get(mcid) ?? '') + (maps.get(font)?.get(code) ?? '\ufffd'))
  return texts
}

/** Every block's text, in reading order. Items of lists come without the lists below them. */
export async function textByTags(file: string): Promise<readonly TaggedText[]> {
  const pdf = await PdfObjects.read(file)
  const pages = new Map(pdf.pages.map((page) => [page.reference, pageTexts(pdf, page)]))
  const found: TaggedText[] = []
  const inline = (node: StructureNode): string =>
    node.actualText ?? node.parts.map((part) => {
      if ('mcid' in part) return pages.get(part.page)?.get(part.mcid) ?? ''
      return part.type === 'L' ? '' : inline(part)
    }).join('')
  const visit = (node: StructureNode) => {
    const isBlock = BLOCKS.has(node.type) || (node.type === 'LBody' && node.contents.length > 0)
    if (isBlock) found.push({ type: node.type, text: inline(node) })
    for (const child of node.children) if (!isBlock || child.type === 'L') visit(child)
  }
  for (const root of structureOf(pdf)) visit(root)
  return found
}
