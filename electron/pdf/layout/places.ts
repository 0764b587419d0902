// Where each heading has come to stand: what a table of contents says and leads to.
import type { DocumentBlock, HeadingBlock } from '../../../shared/documents/model.ts'
import type { PageLayout } from './paginate.ts'
import type { Flowable } from './strips.ts'

export interface HeadingPlace {
  readonly title: string
  readonly level: HeadingBlock['level']
  /** The name that a link leads to. */
  readonly name: string
  /** What draws it; null until it has been set. */
  owner: Flowable | null
  /** From 1; null until pages are made. */
  page: number | null
}

/** The places of a document's headings, in order. Empty where nothing lists them. */
export type HeadingPlaces = ReadonlyMap<HeadingBlock, HeadingPlace>

/** @param blocks each heading an object of its own, as it will be drawn */
export function placesFor(blocks: readonly DocumentBlock[]): HeadingPlaces {
  const places = new Map<HeadingBlock, HeadingPlace>()
  if (!blocks.some(({ kind }) => kind === 'contents')) return places
  for (const [at, block] of blocks.entries()) {
    // The table does not list its own heading.
    if (block.kind !== 'heading' || blocks[at + 1]?.kind === 'contents') continue
    places.set(block, { title: block.text, level: block.level, name: `r${String(places.size + 1).padStart(5, '0')}`, owner: null, page: null })
  }
  return places
}

/** Notes the page of each heading once the pages are made. */
export function settlePlaces(places: HeadingPlaces, pages: readonly PageLayout[]): void {
  if (places.size === 0) return
  const pageOf = new Map<Flowable, number>()
  for (const [index, groups] of pages.entries()) for (const { owner } of groups) if (!pageOf.has(owner)) pageOf.set(owner, index + 1)
  for (const place of places.values()) place.page = place.owner ? (pageOf.get(place.owner) ?? null) : null
}
