// Loads the packages of the PDF layer on first use, so that starting the app does not pay for them.
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import type PdfDocumentConstructorValue from 'pdfkit'

type PdfDocumentConstructor = typeof PdfDocumentConstructorValue

interface FontReader {
  create(bytes: Uint8Array): Font
}

interface SwedishHyphenation {
  hyphenateSync(text: string, options: { readonly hyphenChar: string; readonly minWordLength: number }): string
}

// Bundled to CommonJS the file has a __filename but no import.meta.url; run from source it is the other way round.
// Both lead upwards to the same node_modules, also inside a packaged app.
const requireFromHere = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)

/** Where a file of an installed package lies. */
export const resolveFile = (specifier: string): string => requireFromHere.resolve(specifier)

export const loadPdfkit = () => requireFromHere('pdfkit') as PdfDocumentConstructor

export const loadFontkit = () => requireFromHere('fontkit') as FontReader

export const loadHyphenation = () => requireFromHere('hyphen/sv') as SwedishHyphenation
