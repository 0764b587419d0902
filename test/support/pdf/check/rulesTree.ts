// Rules for the structure tree: known types in their places, headings, lists, tables, figures.
import { fault, unless, type PdfFault } from './fault.ts'
import type { PdfObjects } from './objects.ts'
import { hasContent, walk, type StructureNode } from './structure.ts'

const GROUPS = ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'NonStruct']
const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
const INLINE = ['Span', 'Link', 'Quote', 'Note', 'Reference', 'Code', 'Figure', 'Formula', 'Form']
const BLOCKS = [...GROUPS, ...HEADINGS, 'P', 'L', 'Table', 'Figure', 'TOC', 'Formula', 'Form', 'Caption', 'Index']

/** What may stand directly in what, for the types of PDF 1.4. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(GROUPS.map((type) => [type, BLOCKS])),
  ...Object.fromEntries([...HEADINGS, 'P', 'Lbl', 'Caption', 'Quote', 'Note', 'Reference', 'Code'].map((type) => [type, INLINE])),
  Span: INLINE,
  Link: INLINE.filter((type) => type !== 'Link'),
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  LBody: [...BLOCKS, ...INLINE],
  Table: ['TR', 'Caption'],
  TR: ['TH', 'TD'],
  TH: [...BLOCKS, ...INLINE],
  TD: [...BLOCKS, ...INLINE],
  TOC: ['TOCI', 'TOC', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
  Figure: ['Caption', ...INLINE],
  Formula: INLINE,
  Form: [],
  Index: BLOCKS,
}

/** Groups hold elements, not content of their own. */
const WITHOUT_OWN_CONTENT = new Set([...GROUPS, 'L', 'LI', 'Table', 'TR', 'TOC'])
/** Cells may be empty; nothing else. */
const MAY_BE_EMPTY = new Set(['TD'])

/** Types that came with PDF 1.5: fine in the later parts of PDF/A. */
const LATER: Readonly<Record<string, readonly string[]>> = { THead: ['TR'], TBody: ['TR'], TFoot: ['TR'] }

const place = (node: StructureNode): string => `${node.type} (${node.reference})`

function nodeFaults(node: StructureNode, allowed: Readonly<Record<string, readonly string[]>>): PdfFault[] {
  const parent = node.dictionary['/P']
  const own = node.contents.length > 0
  return [
    ...unless(node.type in allowed, 'structure-type', `${place(node)} is no standard type of this version`),
    ...unless(node.parent === null || parent === node.parent.reference, 'structure-parent', `${place(node)} names another parent`),
    ...node.children
      .filter((child) => child.type in allowed && !(allowed[node.type] ?? []).includes(child.type))
      .map((child) => fault('structure-nesting', `${place(child)} directly in ${node.type}`)),
    ...unless(!own || !WITHOUT_OWN_CONTENT.has(node.type), 'structure-nesting', `${place(node)} has content of its own`),
    ...unless(hasContent(node) || MAY_BE_EMPTY.has(node.type), 'structure-empty', `${place(node)} is empty`),
  ]
}

function headingFaults(nodes: readonly StructureNode[]): PdfFault[] {
  const levels = nodes.filter((node) => HEADINGS.includes(node.type)).map((node) => Number(node.type.slice(1)))
  const found: PdfFault[] = []
  let previous = 0
  for (const level of levels) {
    if (level > previous + 1) found.push(fault('heading-levels', previous === 0 ? `the first heading is H${level}` : `H${level} after H${previous}`))
    previous = level
  }
  return found
}

const count = (item: StructureNode, type: string): number => item.children.filter((child) => child.type === type).length

function listFaults(list: StructureNode): PdfFault[] {
  const items = list.children.filter((child) => child.type === 'LI')
  const labelled = items.some((item) => count(item, 'Lbl') > 0)
  return [
    ...unless(items.length > 0, 'list-items', `${place(list)} has no item`),
    ...items.filter((item) => count(item, 'LBody') !== 1).map((item) => fault('list-items', `${place(item)} has not one body`)),
    ...items.filter((item) => count(item, 'Lbl') > 1).map((item) => fault('list-items', `${place(item)} has several labels`)),
    ...unless(!labelled || 'ListNumbering' in list.attributes, 'list-numbering', `${place(list)} does not say how it is numbered`),
  ]
}

const SCOPES = new Set(['/Row', '/Column', '/Both'])

function tableFaults(table: StructureNode): PdfFault[] {
  const rows = Array.from(walk(table.children)).filter((node) => node.type === 'TR')
  const widths = rows.map((row) => row.children.reduce((sum, cell) => sum + Number(cell.attributes['ColSpan'] ?? 1), 0))
  const heads = rows.flatMap((row) => row.children).filter((cell) => cell.type === 'TH')
  const captions = table.children.flatMap((child, index) => (child.type === 'Caption' ? [index] : []))
  return [
    ...unless(rows.length > 0, 'table-rows', `${place(table)} has no row`),
    ...unless(new Set(widths).size <= 1, 'table-rows', `${place(table)} has rows of ${[...new Set(widths)].join(' and ')} cells`),
    ...unless(heads.length > 0, 'table-head', `${place(table)} has no cell that heads others`),
    ...heads
      .filter((cell) => !SCOPES.has(cell.attributes['Scope'] ?? '') || cell.attributes['O'] !== '/Table')
      .map((cell) => fault('table-scope', `${place(cell)} does not say what it heads`)),
    ...unless(captions.every((index) => index === 0), 'table-caption', `${place(table)} has its caption in the middle`),
  ]
}

const figureFaults = (figure: StructureNode): PdfFault[] => [
  ...unless(Boolean(figure.dictionary['/Alt']), 'figure-alt', `${place(figure)} has no words for who cannot see it`),
  ...unless('BBox' in figure.attributes, 'figure-box', `${place(figure)} has no place on the page`),
]

const inlineFaults = (node: StructureNode): PdfFault[] =>
  unless(node.type !== 'Link' || (node.objects.length > 0 && node.children.length + node.contents.length > 0), 'link-tag', `${place(node)} has no link or no text`).slice()

/** Checks the structure tree in itself. */
export function checkTree(pdf: PdfObjects, roots: readonly StructureNode[]): PdfFault[] {
  const root = pdf.dictionary(pdf.catalog['/StructTreeRoot'])
  if (roots.length === 0) return [fault('structure', 'no structure tree')]
  const allowed = pdf.archivePart === 1 ? ALLOWED : { ...ALLOWED, ...LATER, Table: [...(ALLOWED['Table'] ?? []), ...Object.keys(LATER)] }
  const nodes = Array.from(walk(roots))
  const ofType = (type: string) => nodes.filter((node) => node.type === type)
  return [
    ...unless(roots.length === 1 && roots[0]?.type === 'Document', 'structure', 'the root is not one Document'),
    ...unless(!('/RoleMap' in root), 'structure', 'types are mapped though only standard ones are used'),
    ...nodes.flatMap((node) => nodeFaults(node, allowed)),
    ...headingFaults(nodes),
    ...ofType('L').flatMap(listFaults),
    ...ofType('Table').flatMap(tableFaults),
    ...ofType('Figure').flatMap(figureFaults),
    ...nodes.flatMap(inlineFaults),
  ]
}
