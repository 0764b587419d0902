// Puts a cut of the typeface into one document.
import { currentFont, inside, type EmbeddedFont } from '../internals.ts'
import type { Face } from './faces.ts'
import type { ShapedGlyph } from './shape.ts'

export interface EmbeddedFace {
  /** The name by which a page's content chooses the font. */
  readonly resource: string
  /** Makes the font known to the page that is being drawn. */
  useOnPage(): void
  /** The glyph's code in this document, as four hex digits. */
  codeOf(glyph: ShapedGlyph, unicode?: readonly number[]): string
  /** Evens out widths and glyphs; to be called when the last text is drawn. */
  complete(): void
}

/**
 * The code of a glyph for given characters. A glyph that stands for several characters (the hyphen's is also the
 * no-break hyphen's) is put into the subset once for each, so that the text that is read back is the text that
 * was written.
 */
function codeIn(font: EmbeddedFont, glyph: ShapedGlyph, unicode: readonly number[]): number {
  let code = font.subset.includeGlyph(glyph.id)
  if (font.unicode[code] !== undefined) {
    code = font.subset.glyphs.length
    font.subset.glyphs.push(glyph.id)
  }
  font.widths[code] = glyph.width
  font.unicode[code] = unicode
  return code
}

/**
 * Encoding the subset adds the parts of composed letters (the ring of å) to it. pdfkit has by then measured the
 * list that PDF/A-1 wants complete, so encode first, and give the parts their widths.
 */
function completeSubset(font: EmbeddedFont, face: Face): void {
  const bytes = font.subset.encode()
  font.subset.encode = () => bytes
  for (const [code, glyph] of font.subset.glyphs.entries())
    font.widths[code] ??= face.font.getGlyph(glyph).advanceWidth * font.scale
  // The glyph for "no such glyph" is never drawn; its entry must still be a character that a text may hold.
  font.unicode[0] = [0xfffd]
}

/** Embeds a face in a document; only the glyphs that are drawn follow along. */
function embedFace(pdf: PDFKit.PDFDocument, face: Face): EmbeddedFace {
  // pdfkit takes a font that fontkit has read already, though its types name only files and bytes.
  pdf.registerFont(face.name, face.font as unknown as PDFKit.Mixins.PDFFontSource)
  pdf.font(face.name)
  const font = currentFont(pdf)
  const codes = new Map<string, string>()
  return {
    resource: font.id,
    useOnPage() {
      inside(pdf).page.fonts[font.id] ??= font.ref()
    },
    codeOf(glyph, unicode = glyph.unicode) {
      const key = `${glyph.id} ${unicode.join(' ')}`
      const known = codes.get(key)
      if (known) return known
      const code = codeIn(font, glyph, unicode).toString(16).padStart(4, '0')
      codes.set(key, code)
      return code
    },
    complete: () => completeSubset(font, face),
  }
}

/** The faces of one document, embedded as they are met. */
export interface EmbeddedFaces {
  /** A face, ready for use on the page that is being drawn. */
  use(face: Face): EmbeddedFace
  /** To be called when the last text is drawn. */
  complete(): void
}

export function createEmbeddedFaces(pdf: PDFKit.PDFDocument): EmbeddedFaces {
  const embedded = new Map<Face, EmbeddedFace>()
  return {
    use(face) {
      const known = embedded.get(face) ?? embedFace(pdf, face)
      embedded.set(face, known)
      known.useOnPage()
      return known
    },
    complete() {
      for (const each of embedded.values()) each.complete()
    },
  }
}
