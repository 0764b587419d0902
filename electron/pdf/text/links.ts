// Which addresses a document may lead to.

const ALLOWED = new Set(['https:', 'http:', 'mailto:'])

/** Characters that an address may hold in a PDF string, where only ASCII is safe. */
const LONGEST_ADDRESS = 2000

/** The address in ASCII, or null where it is no address that a document should lead to. */
export function safeAddress(href: string | undefined): string | null {
  if (!href || !URL.canParse(href.trim())) return null
  const { href: address, protocol } = new URL(href.trim())
  if (!ALLOWED.has(protocol)) return null
  return address.length <= LONGEST_ADDRESS && /^[\u0021-\u007e]+$/.test(address) ? address : null
}
