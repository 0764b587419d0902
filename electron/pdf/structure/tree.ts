// Makes the file's structure tree out of tags, as they are drawn.
import { insideElement, type StructureElement } from '../internals.ts'
import { createTag, type Tag } from './tags.ts'

export interface StructureTree {
  /** The element of a tag; made, with its parents, when first asked for. */
  elementOf(tag: Tag): StructureElement
}

/** PDF 1.4 bounds arrays at 8,191 entries: a document with more blocks than this gets them in groups. */
const MOST_CHILDREN = 4000

export function createStructureTree(pdf: PDFKit.PDFDocument): StructureTree {
  const elements = new Map<Tag, StructureElement>()
  let blocks = 0
  let group: Tag | null = null

  const parentFor = (parent: Tag): Tag => {
    if (parent.role !== 'Document') return parent
    blocks += 1
    if (blocks > MOST_CHILDREN && blocks % MOST_CHILDREN === 1) {
      group = createTag('Div', parent)
      elements.set(group, addElement(group, elementOf(parent)))
    }
    return group ?? parent
  }

  const addElement = (tag: Tag, parent: StructureElement | null): StructureElement => {
    const element = insideElement(pdf.struct(tag.role))
    // eslint-disable-next-line no-new-wrappers -- pdfkit writes a plain string as a name
    if (tag.actualText !== null) element.dictionary.data['ActualText'] = new String(tag.actualText)
    // eslint-disable-next-line no-new-wrappers -- as above
    if (tag.alt !== undefined) element.dictionary.data['Alt'] = new String(tag.alt)
    if (tag.attributes) element.dictionary.data['A'] = { ...tag.attributes }
    if (parent) parent.add(element)
    else pdf.addStructure(element)
    return element
  }

  const elementOf = (tag: Tag): StructureElement => {
    const known = elements.get(tag)
    if (known) return known
    const parent = tag.parent ? elementOf(parentFor(tag.parent)) : null
    const element = addElement(tag, parent)
    elements.set(tag, element)
    return element
  }

  return { elementOf }
}
