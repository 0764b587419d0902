// Rules for fonts: all there, with their widths, and every code shown a character that can be read.
import { fault, unless, type PdfFault } from './fault.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from './objects.ts'
import type { ReadPage } from './rulesLinks.ts'
import { readCharacters } from './characters.ts'
import { readTrueType, type FontTables } from './trueType.ts'

interface UsedFont {
  readonly reference: PdfValue
  readonly codes: Set<number>
  /** Codes shown where no other text stands in for them. */
  readonly plainCodes: Set<number>
}

function usedFonts(pdf: PdfObjects, pages: readonly ReadPage[]): { fonts: readonly UsedFont[]; faults: PdfFault[] } {
  const fonts = new Map<PdfValue, UsedFont>()
  const faults: PdfFault[] = []
  for (const { page, content } of pages) {
    const resources = pdf.dictionary(pdf.dictionary(page.dictionary['/Resources'])['/Font'])
    for (const { font, code, replaced } of content.shown) {
      const reference = resources[`/${font}`]
      if (reference === undefined) {
        faults.push(fault('font-known', `page ${page.number}: font ${font} is unknown`))
        break
      }
      const used = fonts.get(reference) ?? { reference, codes: new Set<number>(), plainCodes: new Set<number>() }
      fonts.set(reference, used)
      used.codes.add(code)
      if (!replaced) used.plainCodes.add(code)
    }
  }
  return { fonts: [...fonts.values()], faults }
}

function widthsOf(pdf: PdfObjects, font: PdfDictionary): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const entries = pdf.list(font['/W'])
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const [start, widths] = [Number(entries[index]), pdf.list(entries[index + 1])]
    for (const [offset, width] of widths.entries()) found.set(start + offset, Number(width))
  }
  return found
}

// eslint-disable-next-line no-control-regex -- a code that means NUL means nothing
const READABLE = /^[^\u0000\ufffe\uffff\ufeff\ue000-\uf8ff]+$/

function characterFaults(pdf: PdfObjects, font: PdfDictionary, { codes, plainCodes }: UsedFont, name: string): PdfFault[] {
  const map = pdf.stream(font['/ToUnicode'])?.toString('latin1')
  if (!map) return [fault('font-unicode', `${name} does not say which characters its codes are`)]
  const characters = readCharacters(map)
  return [
    ...[...codes].filter((code) => !READABLE.test(characters.get(code) ?? '')).map((code) => fault('font-unicode', `${name}: code ${code} is no character`)),
    ...[...plainCodes].filter((code) => characters.get(code) === '\u00ad').map((code) => fault('soft-hyphen', `${name}: code ${code} reads as a soft hyphen in running text`)),
  ]
}

function subsetFaults(pdf: PdfObjects, descriptor: PdfDictionary, glyphs: number, name: string): PdfFault[] {
  const set = pdf.stream(descriptor['/CIDSet'])
  if (!set) return [...unless(pdf.archivePart !== 1, 'font-set', `${name} does not list its glyphs`)]
  const has = (glyph: number) => ((set[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0
  const listed = Array.from({ length: set.length * 8 }, (_, glyph) => glyph).filter(has)
  return [...unless(listed.length === glyphs && listed.every((glyph) => glyph < glyphs), 'font-set', `${name} lists ${listed.length} of ${glyphs} glyphs`)]
}

function glyphFaults(widths: ReadonlyMap<number, number>, program: FontTables, { codes }: UsedFont, name: string): PdfFault[] {
  return [
    ...unless(!codes.has(0), 'notdef', `${name}: a character without a glyph is drawn`),
    ...[...codes].filter((code) => code >= program.glyphs).map((code) => fault('notdef', `${name}: code ${code} has no glyph`)),
    ...[...codes]
      .filter((code) => Math.abs((widths.get(code) ?? -1) - program.width(code)) > 1)
      .map((code) => fault('font-widths', `${name}: code ${code} is ${widths.get(code)} wide here and ${program.width(code)} there`)),
  ]
}

function fontFaults(pdf: PdfObjects, used: UsedFont): PdfFault[] {
  const font = pdf.dictionary(used.reference)
  const name = String(font['/BaseFont'])
  if (font['/Subtype'] !== '/Type0') return [fault('font-embedded', `${name} is no composite font`)]
  const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0])
  const descriptor = pdf.dictionary(descendant['/FontDescriptor'])
  const bytes = pdf.stream(descriptor['/FontFile2'])
  const program = bytes && readTrueType(bytes)
  if (!program) return [fault('font-embedded', `${name} is not in the file`)]
  return [
    ...unless(font['/Encoding'] === '/Identity-H', 'font-encoding', `${name} has another encoding`),
    ...unless(descendant['/CIDToGIDMap'] === '/Identity', 'font-encoding', `${name} does not map its codes to glyphs`),
    ...unless(/^\/[A-Z]{6}\+/.test(name) && descriptor['/FontName'] === name && descendant['/BaseFont'] === name, 'font-name', `${name} has several names`),
    ...subsetFaults(pdf, descriptor, program.glyphs, name),
    ...glyphFaults(widthsOf(pdf, descendant), program, used, name),
    ...characterFaults(pdf, font, used, name),
  ]
}

/** Checks the fonts that the pages use. */
export function checkFonts(pdf: PdfObjects, pages: readonly ReadPage[]): PdfFault[] {
  const { fonts, faults } = usedFonts(pdf, pages)
  return [...faults, ...fonts.flatMap((used) => fontFaults(pdf, used))]
}
