import { net, protocol, type Session } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** Serves the window's files, and nothing outside their folder. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, (request) => {
    const file = fileOfRequest(request.url)
    if (file === null || request.method !== 'GET') return new Response(null, { status: 404 })
    if (file === 'index.html') return servePage(folder)
    return net.fetch(pathToFileURL(join(folder, file)).toString()).catch(() => new Response(null, { status: 404 }))
  })
}
