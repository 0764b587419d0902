// What blocks draw on: text, rules and links on the page at hand, each with its meaning.
import { createEmbeddedFaces } from '../fonts/embed.ts'
import { inside } from '../internals.ts'
import { createFigureBoxes } from '../structure/figureBoxes.ts'
import { createMarker, type ArtifactKind, type Marker } from '../structure/marker.ts'
import type { OutlineEntry } from '../structure/outline.ts'
import type { Tag } from '../structure/tags.ts'
import { createStructureTree } from '../structure/tree.ts'
import { COLOUR, PAGE, type Colour } from '../style.ts'
import type { LinkTarget, Piece } from '../text/pieces.ts'
import { areaOperators, discOperators, textOperators } from './operators.ts'
import { createRules, type Rule } from './rules.ts'

/** What text on the page is: content of a tag, or an artifact. */
export type Meaning = Tag | ArtifactKind

export interface TextPlace {
  readonly x: number
  /** The baseline, from the page's top in points. */
  readonly baseline: number
  readonly colour: Colour
  readonly meaning: Meaning
  /** What is read instead of what is drawn, also by programs that only look at the page's content. */
  readonly actualText?: string | undefined
}

export interface Area {
  readonly x: number
  /** Upper edge, from the page's top. */
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
}

export interface Disc {
  /** Its middle, from the page's top. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: Colour
}

export interface Canvas {
  beginPage(): void
  endPage(): void
  /** Draws pieces in a row, starting at a place. */
  text(pieces: readonly Piece[], place: TextPlace): void
  /** Draws a line across, as decoration. */
  rule(rule: Rule): void
  /** Fills an area as part of a figure. */
  paint(area: Area, figure: Tag): void
  /** Fills a circle as part of a figure. */
  disc(disc: Disc, figure: Tag): void
  /** Makes an area of the page lead somewhere. `tag` is a Link. */
  link(tag: Tag, area: { x: number; y: number; width: number; height: number }, target: LinkTarget): void
  /** Makes an area of the page lead to a named place in the file. `tag` is a Link. */
  goTo(tag: Tag, area: { x: number; y: number; width: number; height: number }, target: { name: string; label: string }): void
  /** Names a place of the page at hand, given from its top. */
  destination(name: string, y: number): void
  /** Makes sure that a tag is in the tree at this place, even when nothing is drawn for it. */
  ensure(tag: Tag): void
  /** Notes a heading for the bookmarks. */
  bookmark(heading: { title: string; level: number; y: number }): void
  readonly bookmarks: readonly OutlineEntry[]
  /** To be called after the last page. */
  complete(): void
}

const begin = (marker: Marker, meaning: Meaning, actualText?: string): void =>
  typeof meaning === 'string' ? marker.artifact(meaning) : marker.content(meaning, actualText)

const squareAround = ({ x, y, radius }: Disc) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })

export function createCanvas(pdf: PDFKit.PDFDocument): Canvas {
  const tree = createStructureTree(pdf)
  const boxes = createFigureBoxes(tree)
  const marker = createMarker(pdf, tree)
  const faces = createEmbeddedFaces(pdf)
  const bookmarks: OutlineEntry[] = []
  const rules = createRules(pdf, marker)
  const fill = (figure: Tag, box: Omit<Area, 'colour'>, operators: string) => {
    marker.content(figure)
    boxes.painted(figure, box)
    inside(pdf).addContent(operators)
  }
  return {
    bookmarks,
    beginPage: () => void pdf.addPage(),
    endPage() {
      rules.draw()
      marker.endPage()
    },
    text(pieces, { meaning, actualText, ...place }) {
      if (pieces.length === 0) return
      begin(marker, meaning, actualText)
      if (typeof meaning !== 'string') boxes.written(meaning, pieces, place)
      inside(pdf).addContent(textOperators(pieces, place, faces.use))
    },
    rule: rules.add,
    paint: (area, figure) => fill(figure, area, areaOperators(area)),
    disc: (disc, figure) => fill(figure, squareAround(disc), discOperators(disc)),
    link(tag, area, target) {
      marker.link(tag, area, target)
      rules.add({ x: area.x, y: area.y + area.height - 2, width: area.width, thickness: 0.5, colour: COLOUR.link })
    },
    goTo: (tag, area, target) => marker.goTo(tag, area, target),
    destination: (name, y) => void pdf.addNamedDestination(name, 'XYZ', 0, Math.min(Math.max(y, 0), PAGE.height), null),
    ensure: (tag) => void tree.elementOf(tag),
    bookmark: ({ title, level, y }) =>
      void bookmarks.push({ title, level, page: inside(pdf).page.dictionary, y: Math.min(Math.max(y, 0), PAGE.height) }),
    complete: faces.complete,
  }
}
