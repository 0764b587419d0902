// The structure tree as a tree of nodes, each with its content and its place.
import { isDictionary, textOf, type PdfDictionary, type PdfObjects, type PdfValue } from './objects.ts'

export interface ContentReference {
  readonly page: string
  readonly mcid: number
}

export interface ObjectReference {
  readonly page: string
  readonly object: string
}

export interface StructureNode {
  /** Standard type without its slash. */
  readonly type: string
  readonly reference: string
  readonly dictionary: PdfDictionary
  readonly parent: StructureNode | null
  readonly children: readonly StructureNode[]
  readonly contents: readonly ContentReference[]
  /** Content and elements in the order that they are read. */
  readonly parts: readonly (ContentReference | StructureNode)[]
  readonly objects: readonly ObjectReference[]
  readonly attributes: Readonly<Record<string, string>>
  readonly actualText: string | undefined
}

interface Growing {
  readonly children: StructureNode[]
  readonly contents: ContentReference[]
  readonly objects: ObjectReference[]
  readonly parts: (ContentReference | StructureNode)[]
}

function attributesOf(pdf: PdfObjects, value: PdfValue | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of pdf.list(value)) {
    const dictionary = pdf.dictionary(entry)
    for (const [key, each] of Object.entries(dictionary)) found[key.slice(1)] = typeof each === 'string' ? each : JSON.stringify(each)
  }
  return found
}

function addKid(pdf: PdfObjects, kid: PdfValue, node: StructureNode & Growing): void {
  const page = String(node.dictionary['/Pg'] ?? '')
  const value = pdf.resolve(kid)
  const addContent = (content: ContentReference) => {
    node.contents.push(content)
    node.parts.push(content)
  }
  if (typeof value === 'number') addContent({ page, mcid: value })
  if (!isDictionary(value)) return
  if (value['/Type'] === '/MCR') addContent({ page: String(value['/Pg'] ?? page), mcid: Number(value['/MCID']) })
  else if (value['/Type'] === '/OBJR') node.objects.push({ page: String(value['/Pg'] ?? page), object: String(value['/Obj']) })
  else {
    const child = readNode(pdf, kid, node)
    node.children.push(child)
    node.parts.push(child)
  }
}

function readNode(pdf: PdfObjects, reference: PdfValue, parent: StructureNode | null): StructureNode {
  const dictionary = pdf.dictionary(reference)
  const node: StructureNode & Growing = {
    type: typeof dictionary['/S'] === 'string' ? dictionary['/S'].slice(1) : '',
    reference: String(reference),
    dictionary,
    parent,
    children: [],
    contents: [],
    objects: [],
    parts: [],
    attributes: attributesOf(pdf, dictionary['/A']),
    actualText: textOf(dictionary['/ActualText']),
  }
  let depth = 0
  for (let up = parent; up; up = up.parent) depth += 1
  if (depth < 64) for (const kid of pdf.list(dictionary['/K'])) addKid(pdf, kid, node)
  return node
}

/** The roots of the structure tree; none in an untagged file. */
export function structureOf(pdf: PdfObjects): readonly StructureNode[] {
  const root = pdf.dictionary(pdf.catalog['/StructTreeRoot'])
  return pdf.list(root['/K']).map((kid) => readNode(pdf, kid, null))
}

/** Every node, parents before children, in reading order. */
export function* walk(nodes: readonly StructureNode[]): Generator<StructureNode> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children)
  }
}

/** All content in reading order. */
export function* contentInOrder(nodes: readonly StructureNode[]): Generator<ContentReference> {
  for (const node of nodes)
    for (const part of node.parts)
      if ('mcid' in part) yield part
      else yield* contentInOrder([part])
}

/** Whether there is content anywhere in a node. */
export const hasContent = (node: StructureNode): boolean =>
  node.contents.length > 0 || node.objects.length > 0 || node.children.some(hasContent)
