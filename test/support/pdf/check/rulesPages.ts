// Rules for pages and bookmarks.
import { fault, unless, type PdfFault } from './fault.ts'
import { textOf, type Page, type PdfDictionary, type PdfObjects, type PdfValue } from './objects.ts'

const isSeeThrough = (state: PdfDictionary): boolean =>
  (state['/SMask'] ?? '/None') !== '/None' || Number(state['/ca'] ?? 1) < 1 || Number(state['/CA'] ?? 1) < 1

function pageFaults(pdf: PdfObjects, { dictionary, number }: Page): PdfFault[] {
  const states = Object.values(pdf.dictionary(pdf.dictionary(dictionary['/Resources'])['/ExtGState'])).map((each) => pdf.dictionary(each))
  return [
    ...unless(dictionary['/Tabs'] === '/S', 'tab-order', `page ${number}: the tab key does not follow the structure`),
    ...unless(!('/UserUnit' in dictionary), 'user-unit', `page ${number} spells out its unit, which JHOVE rejects`),
    ...unless(!('/AA' in dictionary), 'catalogue', `page ${number} has actions`),
    ...unless(!states.some(isSeeThrough) && !('/Group' in dictionary), 'transparency', `page ${number} is transparent`),
    ...unless(pdf.list(dictionary['/MediaBox']).length === 4, 'page-size', `page ${number} has no size`),
  ]
}

interface Bookmark {
  readonly reference: PdfValue
  readonly dictionary: PdfDictionary
}

function childrenOf(pdf: PdfObjects, parent: PdfDictionary): readonly Bookmark[] {
  const found: Bookmark[] = []
  for (let next = parent['/First']; next !== undefined && next !== null && found.length < 10_000; ) {
    const dictionary = pdf.dictionary(next)
    found.push({ reference: next, dictionary })
    next = dictionary['/Next'] ?? null
  }
  return found
}

/** Faults below a bookmark, and how many bookmarks there are. */
function bookmarkFaults(pdf: PdfObjects, parent: Bookmark, pages: ReadonlySet<string>): { faults: PdfFault[]; count: number } {
  const children = childrenOf(pdf, parent.dictionary)
  const faults: PdfFault[] = []
  let count = children.length
  for (const [index, { reference, dictionary }] of children.entries()) {
    const target = String(pdf.list(dictionary['/Dest'])[0])
    const below = bookmarkFaults(pdf, { reference, dictionary }, pages)
    count += below.count
    faults.push(
      ...unless(Boolean(textOf(pdf.resolve(dictionary['/Title']))?.trim()), 'bookmark-title', `${String(reference)} has no title`),
      ...unless(pages.has(target), 'bookmark-place', `${String(reference)} leads to no page`),
      ...unless(dictionary['/Parent'] === parent.reference, 'bookmark-chain', `${String(reference)} has another parent`),
      ...unless(dictionary['/Prev'] === children[index - 1]?.reference, 'bookmark-chain', `${String(reference)} has another before it`),
      ...below.faults,
    )
  }
  faults.push(...unless(parent.dictionary['/Last'] === children.at(-1)?.reference, 'bookmark-chain', 'the last bookmark is another'))
  if (children.length > 0) faults.push(...unless(parent.dictionary['/Count'] === count, 'bookmark-count', `${String(parent.dictionary['/Count'])} of ${count} bookmarks counted`))
  return { faults, count }
}

/** Checks pages and bookmarks. */
export function checkPages(pdf: PdfObjects, headings: number): PdfFault[] {
  const { pages } = pdf
  const reference = pdf.catalog['/Outlines']
  const found = pages.flatMap((page) => pageFaults(pdf, page))
  if (pages.length === 0) found.push(fault('pages', 'no page'))
  if (reference === undefined) return [...found, ...unless(headings === 0, 'bookmarks', 'headings, but no bookmarks')]
  const { faults, count } = bookmarkFaults(pdf, { reference, dictionary: pdf.dictionary(reference) }, new Set(pages.map((page) => page.reference)))
  return [...found, ...faults, ...unless(count === headings, 'bookmarks', `${count} bookmarks for ${headings} headings`)]
}
