// Spreads strips over pages. Pure: it knows heights, not ink.
import type { Flow, Flowable, PlacedStrip, Strip } from './strips.ts'

/** The strips of one owner on one page. */
export interface PlacedGroup {
  readonly owner: Flowable
  readonly placed: readonly PlacedStrip[]
}

export type PageLayout = readonly PlacedGroup[]

export interface PageFrame {
  readonly top: number
  readonly height: number
}

/** Joins the blocks' strips: headings are bound to what follows them, and gaps that meet are one. */
export function joinFlows(flows: readonly Flow[]): readonly Strip[] {
  const strips: Strip[] = []
  let bound = 0
  let gap = 0
  let hasContent = false
  for (const flow of flows) {
    if (flow.strips.length === 0) continue
    // A heading over a single line has all that belongs to it: it does not drag the next heading along.
    if (hasContent && flow.keepsWithNext > 0) bound = 0
    for (const [index, strip] of flow.strips.entries()) {
      const breakBefore = bound > 0 && strip.breakBefore === 'free' ? 'kept' : strip.breakBefore
      strips.push({ ...strip, breakBefore, gap: index === 0 ? Math.max(gap, strip.gap) : strip.gap })
      bound -= 1
    }
    hasContent = flow.keepsWithNext === 0
    bound = Math.max(bound, flow.keepsWithNext)
    gap = flow.gapAfter ?? 0
  }
  return strips
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.gap : 0), 0)

/** Where the page that begins with strip `start` ends: the index of the next page's first strip. */
function endOfPage(strips: readonly Strip[], start: number, frame: PageFrame): number {
  const repeated = strips[start]?.repeated ?? []
  let height = heightOf(repeated)
  let lastFree = start
  for (let index = start; index < strips.length; index += 1) {
    const strip = strips[index]
    if (!strip) break
    if (index > start && strip.breakBefore === 'page') return index
    if (strip.breakBefore === 'free') lastFree = index
    height += strip.height + (index > start || repeated.length > 0 ? strip.gap : 0)
    if (height > frame.height && index > start) return lastFree > start ? lastFree : index
  }
  return strips.length
}

function placePage(strips: readonly Strip[], top: number): PageLayout {
  const groups: { owner: Flowable; placed: PlacedStrip[] }[] = []
  let y = top
  for (const [position, strip] of strips.entries()) {
    if (position > 0) y += strip.gap
    const last = groups.at(-1)
    const placed = { index: strip.index, y }
    if (last?.owner === strip.owner) last.placed.push(placed)
    else groups.push({ owner: strip.owner, placed: [placed] })
    y += strip.height
  }
  return groups
}

/** Pages of strips; an empty document has one empty page. */
export function paginate(strips: readonly Strip[], frame: PageFrame): readonly PageLayout[] {
  const pages: PageLayout[] = []
  for (let start = 0; start < strips.length; ) {
    const end = endOfPage(strips, start, frame)
    const repeated = strips[start]?.repeated ?? []
    pages.push(placePage([...repeated, ...strips.slice(start, end)], frame.top))
    start = end
  }
  return pages.length > 0 ? pages : [[]]
}
