/**
 * The page is taken out of the window whole, with everything that lies over it, and stays alive beside it: what is
 * being written, which dialog is open and how far one has scrolled are there again when it is put back.
 */

interface Covered {
  readonly page: HTMLElement
  readonly title: string
  readonly focused: Element | null
  readonly scrolled: readonly (readonly [Element, number, number])[]
}

let covered: Covered | null = null

export const isCovered = (): boolean => covered !== null

const scrolledIn = (root: Element) =>
  [document.documentElement, ...root.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => [element, element.scrollLeft, element.scrollTop] as const)

const REACHING_THE_PAGE = ['keydown', 'keyup', 'paste', 'drop', 'dragover'] as const

function emptyBody(place: HTMLElement): HTMLElement {
  const body = document.createElement('body')
  body.append(place)
  // Keys and files meant for the page listen at the window; none of them is to act on what is not seen.
  for (const kind of REACHING_THE_PAGE) body.addEventListener(kind, (event) => event.stopPropagation())
  body.addEventListener('drop', (event) => event.preventDefault())
  return body
}

/**
 * Leaves nothing in the window but `place`.
 * @param title what the title bar says meanwhile
 */
export function coverPage(place: HTMLElement, title: string): void {
  if (covered) return
  const page = document.body
  const focused = document.activeElement
  const scrolled = scrolledIn(page)
  // A field hands on the last of what was typed in it when it is left.
  if (focused instanceof HTMLElement) focused.blur()
  covered = { page, title: document.title, focused, scrolled }
  document.body = emptyBody(place)
  document.title = title
}

/** Puts the page back as it was. */
export function uncoverPage(): void {
  if (!covered) return
  const { page, title, focused, scrolled } = covered
  covered = null
  document.body = page
  document.title = title
  for (const [element, left, top] of scrolled) element.scrollTo(left, top)
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
}
