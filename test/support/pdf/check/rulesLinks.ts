// Rules for what binds tags and pages together: content, parent tree, annotations.
import { fault, unless, type PdfFault } from './fault.ts'
import { textOf, type Page, type PdfDictionary, type PdfObjects, type PdfValue } from './objects.ts'
import { contentInOrder, walk, type StructureNode } from './structure.ts'
import type { PageContent } from './content.ts'

export interface ReadPage {
  readonly page: Page
  readonly content: PageContent
}

/** The flag that lets an annotation be printed, which PDF/A asks for; and those that hide it. */
const PRINTS = 4
const HIDES = 1 | 2 | 32

function parentTreeOf(pdf: PdfObjects): ReadonlyMap<number, PdfValue> {
  const found = new Map<number, PdfValue>()
  const visit = (node: PdfDictionary, depth: number) => {
    const numbers = pdf.list(node['/Nums'])
    for (let index = 0; index + 1 < numbers.length; index += 2) found.set(Number(numbers[index]), numbers[index + 1] ?? null)
    if (depth < 16) for (const kid of pdf.list(node['/Kids'])) visit(pdf.dictionary(kid), depth + 1)
  }
  visit(pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree']), 0)
  return found
}

/** Who owns each content, by page and identifier. */
function ownersOf(roots: readonly StructureNode[]): ReadonlyMap<string, readonly StructureNode[]> {
  const owners = new Map<string, StructureNode[]>()
  for (const node of walk(roots))
    for (const { page, mcid } of node.contents) {
      const key = `${page} ${mcid}`
      owners.set(key, [...(owners.get(key) ?? []), node])
    }
  return owners
}

function contentFaults(pdf: PdfObjects, { page, content }: ReadPage, owners: ReadonlyMap<string, readonly StructureNode[]>, tree: ReadonlyMap<number, PdfValue>): PdfFault[] {
  const key = page.dictionary['/StructParents']
  const parents = typeof key === 'number' ? pdf.list(tree.get(key)) : []
  return [
    ...unless(typeof key === 'number' || content.marked.length === 0, 'parent-tree', `page ${page.number} has no key to the parent tree`),
    ...content.marked.flatMap(({ mcid, tag }) => {
      const found = owners.get(`${page.reference} ${mcid}`) ?? []
      const [owner] = found
      if (!owner || found.length > 1) return [fault('content-owned', `page ${page.number}: content ${mcid} has ${found.length} owners`)]
      return [
        ...unless(owner.type === tag, 'content-tag', `page ${page.number}: content ${mcid} says ${tag} and stands in ${owner.type}`),
        ...unless(parents[mcid] === owner.reference, 'parent-tree', `page ${page.number}: the parent tree knows another owner of content ${mcid}`),
      ]
    }),
    ...unless(parents.filter((parent) => parent !== null).length <= content.marked.length, 'parent-tree', `page ${page.number}: the parent tree knows content that is not there`),
  ]
}

function danglingFaults(pages: readonly ReadPage[], owners: ReadonlyMap<string, readonly StructureNode[]>): PdfFault[] {
  const drawn = new Set(pages.flatMap(({ page, content }) => content.marked.map(({ mcid }) => `${page.reference} ${mcid}`)))
  return [...owners.keys()].filter((key) => !drawn.has(key)).map((key) => fault('content-owned', `a tag owns content that is not drawn: ${key}`))
}

/** Read aloud and copied, a page must come in the order in which it is drawn. */
function orderFaults(roots: readonly StructureNode[], pages: readonly ReadPage[]): PdfFault[] {
  const order = new Map<string, number[]>()
  for (const { page, mcid } of contentInOrder(roots)) order.set(page, [...(order.get(page) ?? []), mcid])
  return pages
    .filter(({ page, content }) => content.marked.map(({ mcid }) => mcid).join() !== (order.get(page.reference) ?? []).join())
    .map(({ page }) => fault('reading-order', `page ${page.number} is drawn in another order than it is read`))
}

/** Whether a link inside the file leads to a place that is there. */
function leadsInside(pdf: PdfObjects, action: PdfDictionary): boolean {
  const names = pdf.list(pdf.dictionary(pdf.dictionary(pdf.catalog['/Names'])['/Dests'])['/Names'])
  const at = names.findIndex((name, index) => index % 2 === 0 && name === action['/D'])
  const pages = new Set(pdf.pages.map(({ reference }) => reference))
  return action['/S'] === '/GoTo' && at >= 0 && pages.has(String(pdf.list(names[at + 1] ?? null)[0]))
}

function linkFaults(pdf: PdfObjects, annotation: PdfDictionary, where: string): PdfFault[] {
  const action = pdf.dictionary(annotation['/A'])
  const address = textOf(pdf.resolve(action['/URI']))
  return [
    ...unless(Boolean(textOf(pdf.resolve(annotation['/Contents']))?.trim()), 'link-contents', `${where} has no words for who cannot see it`),
    ...unless(leadsInside(pdf, action) || (action['/S'] === '/URI' && /^(https?|mailto):[\u0021-\u007e]+$/.test(address ?? '')), 'link-address', `${where} leads to "${address}"`),
  ]
}

interface AnnotationPlace {
  readonly reference: string
  readonly page: Page
  readonly tree: ReadonlyMap<number, PdfValue>
  readonly nodes: readonly StructureNode[]
}

function annotationFaults(pdf: PdfObjects, { reference, page, tree, nodes }: AnnotationPlace): PdfFault[] {
  const annotation = pdf.dictionary(reference)
  const where = `page ${page.number}: annotation ${reference}`
  const flags = Number(annotation['/F'] ?? 0)
  const key = annotation['/StructParent']
  const owner = nodes.find((node) => node.objects.some((each) => each.object === reference))
  const isHere = owner?.objects.some((each) => each.object === reference && each.page === page.reference)
  return [
    ...unless(annotation['/Subtype'] === '/Link', 'annotation', `${where} is no link`),
    ...unless((flags & PRINTS) !== 0 && (flags & HIDES) === 0, 'annotation', `${where} is hidden or not printed`),
    ...unless(owner?.type === 'Link', 'link-tag', `${where} stands in no Link`),
    ...unless(!owner || isHere === true, 'link-page', `${where} is said to be on another page`),
    ...unless(typeof key === 'number' && tree.get(key) === owner?.reference, 'link-parent', `${where} is not in the parent tree`),
    ...linkFaults(pdf, annotation, where),
  ]
}

/** Checks that tags, pages and annotations know each other. */
export function checkBindings(pdf: PdfObjects, roots: readonly StructureNode[], pages: readonly ReadPage[]): PdfFault[] {
  const tree = parentTreeOf(pdf)
  const owners = ownersOf(roots)
  const nodes = Array.from(walk(roots))
  const next = Number(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTreeNextKey'] ?? 0)
  const root = pdf.dictionary(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'])
  return [
    ...unless(!('/Limits' in root), 'parent-tree', 'limits belong to the branches of a tree, not to its root'),
    ...pages.flatMap((each) => contentFaults(pdf, each, owners, tree)),
    ...danglingFaults(pages, owners),
    ...orderFaults(roots, pages),
    ...unless([...tree.keys()].every((key) => key < next), 'parent-tree', 'the next key is taken'),
    ...pages.flatMap(({ page }) =>
      pdf.list(page.dictionary['/Annots']).flatMap((reference) => annotationFaults(pdf, { reference: String(reference), page, tree, nodes }))),
  ]
}
