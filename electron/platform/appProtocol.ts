import { protocol, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileOfRequest, SCHEME } from './appUrl.ts'

const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** Only what the app itself brings, no inline code, no network. MUI's style elements carry the page's nonce. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

/** What the bundle holds. A module with another type is refused by the page, so nothing is guessed. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

function servePage(folder: string): Response {
  const nonce = randomBytes(16).toString('base64')
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

const notFound = (): Response => new Response(null, { status: 404 })

/** Read here rather than fetched as file://, a protocol that the session refuses. */
async function serveFile(folder: string, file: string): Promise<Response> {
  const type = CONTENT_TYPES[extname(file)]
  if (!type) return notFound()
  try {
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' }
    return new Response(new Uint8Array(await readFile(join(folder, file))), { headers })
  } catch {
    return notFound()
  }
}

/** Serves the window's files, and nothing outside their folder. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, (request) => {
    const file = fileOfRequest(request.url)
    if (file === null || request.method !== 'GET') return notFound()
    return file === 'index.html' ? servePage(folder) : serveFile(folder, file)
  })
}
