// The way in: a document model becomes a tagged, archivable PDF.
import type { ArchiveProfile, DocumentModel } from '../../shared/documents/model.ts'
import { createBlockContext } from './blocks/context.ts'
import { openFile } from './file.ts'
import { facesIn } from './fonts/faces.ts'
import { composeStrips, preparedBlocks, type Breathe } from './layout/compose.ts'
import { paginate } from './layout/paginate.ts'
import { placesFor, settlePlaces } from './layout/places.ts'
import { DEFAULT_PROFILE } from './metadata/profiles.ts'
import { createCanvas } from './page/canvas.ts'
import { prepareFurniture } from './page/furniture.ts'
import { writeOutline } from './structure/outline.ts'
import { PAGE } from './style.ts'
import { createTypesetter } from './text/typeset.ts'

export interface RenderOptions {
  /** PDF/A-1a unless another is asked for; PDF/UA-1 always. */
  readonly profile?: ArchiveProfile
  /** The folder of the font files; the installed package's unless given. */
  readonly fontFolder?: string
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pageCount: number
  /** Characters that the typeface lacks, each once, in the order met: they stand as boxes on the page. */
  readonly missingCharacters: readonly string[]
}

/** Longest stretch of work, in milliseconds, before others get their turn. */
const LONGEST_STRETCH = 12

function createBreathe(): Breathe {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH) return
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    since = performance.now()
  }
}

/**
 * Draws a document as PDF/A together with PDF/UA-1. The same model gives the same bytes.
 * Text never makes it fail: what cannot be drawn is reported in `missingCharacters`.
 * @throws RangeError when `createdAt` is not an instant; whatever the file system says when the fonts cannot be read
 */
export async function renderPdf(model: DocumentModel, options: RenderOptions = {}): Promise<RenderedPdf> {
  const faces = facesIn(options.fontFolder)
  const missing = new Set<string>()
  const breathe = createBreathe()
  const furniture = prepareFurniture(model, faces, missing)
  const blocks = preparedBlocks(model.blocks)
  const places = placesFor(blocks)
  const strips = await composeStrips(blocks, createBlockContext(createTypesetter(faces, missing), places), breathe)
  const isBare = model.page === 'bare'
  const pages = paginate(strips, isBare ? { top: 0, height: PAGE.height } : { top: PAGE.top, height: PAGE.textHeight })
  settlePlaces(places, pages)

  const file = openFile(model, options.profile ?? DEFAULT_PROFILE)
  const canvas = createCanvas(file.pdf)
  for (const [index, groups] of pages.entries()) {
    canvas.beginPage()
    if (!isBare) furniture.head(canvas)
    for (const { owner, placed } of groups) owner.draw(canvas, placed)
    if (!isBare) furniture.foot(canvas, index + 1, pages.length)
    canvas.endPage()
    await breathe()
  }
  writeOutline(file.pdf, canvas.bookmarks)
  canvas.complete()
  return { bytes: await file.finish(), pageCount: pages.length, missingCharacters: [...missing] }
}
