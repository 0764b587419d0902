// The project's own judge of PDF files: what PDF/A (conformance A) and PDF/UA-1 ask for, as far as a program can
// tell, and a few things more. Written because no validator of PDF/UA can be had from a package registry.
import { contentOf } from './check/content.ts'
import type { PdfFault } from './check/fault.ts'
import { PdfObjects } from './check/objects.ts'
import { checkFile } from './check/rulesFile.ts'
import { checkFonts } from './check/rulesFonts.ts'
import { checkBindings } from './check/rulesLinks.ts'
import { checkMetadata } from './check/rulesMetadata.ts'
import { checkPages } from './check/rulesPages.ts'
import { checkTree } from './check/rulesTree.ts'
import { structureOf, walk } from './check/structure.ts'

export type { PdfFault } from './check/fault.ts'

/**
 * Checks a file against PDF/A conformance A (part 1, 2 or 3, as it says itself) and PDF/UA-1.
 * @returns all faults found; none for a good file
 * @throws when qpdf is missing, or the file is no PDF at all
 */
export async function checkPdf(file: string): Promise<readonly PdfFault[]> {
  const pdf = await PdfObjects.read(file)
  const roots = structureOf(pdf)
  const headings = Array.from(walk(roots)).filter((node) => /^H[1-6]$/.test(node.type)).length
  const pages = pdf.pages.map((page) => ({ page, content: contentOf(pdf, page) }))
  return [
    ...checkFile(pdf),
    ...checkMetadata(pdf),
    ...checkTree(pdf, roots),
    ...checkBindings(pdf, roots, pages),
    ...pages.flatMap(({ content }) => content.faults),
    ...checkPages(pdf, headings),
    ...checkFonts(pdf, pages),
  ]
}
