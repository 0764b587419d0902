export const SCHEME = 'app'
export const HOST = 'samverkansstod'
export const START_URL = `${SCHEME}://${HOST}/index.html`

/** Letters, digits and a few signs; no `..`, no backslash, no percent sign: nothing that could climb out of the folder. */
const SAFE_PATH = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/** The file that an address of the app names, relative to its folder; null where it names none. */
export function fileOfRequest(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== `${SCHEME}:` || url.host !== HOST) return null
  const path = url.pathname === '/' ? '/index.html' : url.pathname
  return SAFE_PATH.test(path) ? path.slice(1) : null
}

/** Whether a page at this address may call the bridge. */
export const isOwnPage = (address: string): boolean => fileOfRequest(address) === 'index.html'
