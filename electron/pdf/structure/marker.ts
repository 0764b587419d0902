// Keeps every mark on the page inside one tag or one artifact, never in both and never in neither.
import { inside, type StructureElement } from '../internals.ts'
import type { Tag } from './tags.ts'
import type { StructureTree } from './tree.ts'

/** What surrounds the content without being part of it. */
export type ArtifactKind = 'head' | 'foot' | 'repeatedHead' | 'rule'

const ARTIFACTS: Record<ArtifactKind, PDFKit.Mixins.MarkingOptions> = {
  head: { type: 'Pagination', attached: ['Top'] },
  foot: { type: 'Pagination', attached: ['Bottom'] },
  repeatedHead: { type: 'Pagination' },
  rule: { type: 'Layout' },
}

export interface Marker {
  /** What is drawn from now on belongs to the tag; with `actualText`, that is read instead of what is drawn. */
  content(tag: Tag, actualText?: string): void
  /** What is drawn from now on is an artifact. */
  artifact(kind: ArtifactKind): void
  /** Links an area of the page, given from its upper left corner, to an address. */
  link(tag: Tag, area: { x: number; y: number; width: number; height: number }, target: { url: string; label: string }): void
  /** Links an area of the page to a named place in the same file. */
  goTo(tag: Tag, area: { x: number; y: number; width: number; height: number }, target: { name: string; label: string }): void
  /** Ends what is open; to be called before a page is left. */
  endPage(): void
}

export function createMarker(pdf: PDFKit.PDFDocument, tree: StructureTree): Marker {
  let open: Tag | ArtifactKind | null = null
  let links: StructureElement[] = []

  const close = () => {
    if (open) pdf.endMarkedContent()
    open = null
  }

  /** The element that an annotation belongs to, and its words for who cannot see it. */
  const annotated = (tag: Tag, label: string) => {
    const element = tree.elementOf(tag)
    if (!links.includes(element)) links.push(element)
    // pdfkit writes a plain string as a name; a String object becomes text.
    // eslint-disable-next-line no-new-wrappers -- it is how pdfkit tells the two apart
    return { structParent: element, Contents: new String(label) as string }
  }

  return {
    content(tag, actualText) {
      if (open === tag && actualText === undefined) return
      close()
      // pdfkit leaves out what is empty, but an empty replacement says something: read nothing here.
      // eslint-disable-next-line no-new-wrappers -- a String object is never taken for empty
      const options = actualText === undefined ? {} : { actual: new String(actualText) as string }
      tree.elementOf(tag).add(pdf.markStructureContent(tag.role, options))
      open = tag
    },
    artifact(kind) {
      if (open === kind) return
      close()
      pdf.markContent('Artifact', ARTIFACTS[kind])
      open = kind
    },
    link(tag, { x, y, width, height }, { url, label }) {
      pdf.link(x, y, width, height, url, annotated(tag, label))
    },
    goTo(tag, { x, y, width, height }, { name, label }) {
      pdf.goTo(x, y, width, height, name, annotated(tag, label))
    },
    endPage() {
      close()
      // A link's annotation takes the page on which the element is ended, so it must end on its own.
      for (const element of links) element.end()
      links = []
      inside(pdf).page.dictionary.data['Tabs'] = 'S'
    },
  }
}
