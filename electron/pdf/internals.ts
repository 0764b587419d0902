/// <reference types="pdfkit" />
// The parts of pdfkit 0.20 that its published types leave out and that this layer needs to reach.
// Everything undocumented is named here and nowhere else, so that an update of pdfkit is checked in one place.

export interface Reference {
  readonly id: number
  readonly data: Record<string, unknown>
  compress: boolean
  write(chunk: Uint8Array | string): void
  end(chunk?: Uint8Array | string): void
}

/** A font as one document embeds it. */
export interface EmbeddedFont {
  readonly id: string
  readonly subset: {
    /** Glyph ids by their number in the subset. */
    readonly glyphs: number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
  }
  /** Widths by number in the subset, in thousandths. */
  readonly widths: number[]
  /** Characters by number in the subset. */
  readonly unicode: (readonly number[])[]
  readonly scale: number
  ref(): Reference
}

export type StructureElement = PDFKit.PDFStructureElement & { readonly dictionary: Reference }

interface Internals {
  readonly _root: Reference
  readonly _font: EmbeddedFont
  _id: Uint8Array
  readonly page: { readonly dictionary: Reference; readonly fonts: Record<string, Reference> }
  ref(content: Record<string, unknown>): Reference
  /** Writes raw operators to the page. */
  addContent(operators: string): void
  getStructParentTree(): { limits: boolean }
  /** Called by `end()`; replaced to write this layer's own metadata. */
  endMetadata(): void
}

/** The same document, seen from inside. */
export const inside = (pdf: PDFKit.PDFDocument): Internals =>
  // The published types know nothing of these members.
  pdf as unknown as Internals

/** The same structure element, seen from inside. */
export const insideElement = (element: PDFKit.PDFStructureElement): StructureElement =>
  // The published types leave out the dictionary, the only way to attributes that have no option.
  element as StructureElement

/* eslint-disable no-underscore-dangle -- the names are pdfkit's, and only this file says them */

/** The document's root dictionary. */
export const catalogOf = (pdf: PDFKit.PDFDocument): Record<string, unknown> => inside(pdf)._root.data

/** The font chosen last, as the document embeds it. */
export const currentFont = (pdf: PDFKit.PDFDocument): EmbeddedFont => inside(pdf)._font

/** Sets the file's identifier, sixteen bytes. */
export function setIdentifier(pdf: PDFKit.PDFDocument, identifier: Uint8Array): void {
  inside(pdf)._id = identifier
}
