// Bookmarks from the headings. pdfkit's own leave out the count and point at odd places.
import { catalogOf, inside, type Reference } from '../internals.ts'
import { PAGE } from '../style.ts'

export interface OutlineEntry {
  readonly title: string
  /** 1 for the title, 2 and 3 below it. */
  readonly level: number
  readonly page: Reference
  /** From the page's top, in points. */
  readonly y: number
}

interface Item {
  readonly entry: OutlineEntry
  readonly children: Item[]
}

function nest(entries: readonly OutlineEntry[]): Item[] {
  const top: Item[] = []
  const path: Item[] = []
  for (const entry of entries) {
    while ((path.at(-1)?.entry.level ?? 0) >= entry.level) path.pop()
    const item: Item = { entry, children: [] }
    const siblings = path.at(-1)?.children ?? top
    siblings.push(item)
    path.push(item)
  }
  return top
}

const countAll = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + 1 + countAll(item.children), 0)

/** Writes the outline and makes readers show it. */
export function writeOutline(pdf: PDFKit.PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return
  const document = inside(pdf)

  const fill = (node: Reference, children: readonly Item[]) => {
    if (children.length === 0) return
    const references = children.map(() => document.ref({}))
    Object.assign(node.data, { First: references[0], Last: references.at(-1), Count: countAll(children) })
    for (const [index, { entry, children: below }] of children.entries()) {
      const reference = references[index]
      if (!reference) continue
      Object.assign(reference.data, {
        // eslint-disable-next-line no-new-wrappers -- pdfkit writes a plain string as a name
        Title: new String(entry.title),
        Parent: node,
        Prev: references[index - 1],
        Next: references[index + 1],
        Dest: [entry.page, 'XYZ', 0, PAGE.height - entry.y, null],
      })
      fill(reference, below)
      reference.end()
    }
  }

  const root = document.ref({ Type: 'Outlines' })
  fill(root, nest(entries))
  root.end()
  Object.assign(catalogOf(pdf), { Outlines: root, PageMode: 'UseOutlines' })
}
