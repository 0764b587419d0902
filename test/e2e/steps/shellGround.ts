// What the lines of the shell's hardening are tried against: a server on this machine that must never be reached.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { START_URL } from '../../../electron/platform/appUrl.ts'

export interface Listener {
  readonly port: number
  /** How many connections came in. */
  readonly reached: () => number
  readonly close: () => void
}

/** Listens on the loop-back address, which needs no network and no name, so that only the app itself can refuse it. */
export async function listen(): Promise<Listener> {
  let reached = 0
  const server = createServer((socket) => {
    reached += 1
    socket.on('error', () => undefined)
    socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 2\r\n\r\nok')
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, reached: () => reached, close: () => void server.close() }
}

/** A home folder of the test's own, so that a download would be found, with a file to try to drop. */
export function makeHome(): { readonly folder: string; readonly file: string; readonly downloads: () => string[]; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-home-'))
  const file = join(folder, 'hemlig.html')
  writeFileSync(file, '<script>document.title = "dropped"</script>')
  const below = (name: string): string[] => readdirSync(join(folder, name), { recursive: true }).map(String)
  return { folder, file, downloads: () => below('.').filter((name) => name.includes('nedladdad')), remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

const MARK = 'stillTheSamePage'

/** Marks the page, so that one that was loaded again or left is told from it. */
export const markPage = (page: Page): Promise<void> => page.evaluate((mark) => void Object.assign(globalThis, { [mark]: true }), MARK)

/** What is wrong with the page, if it is not the one that was marked. */
export async function whatBecameOf(page: Page): Promise<string[]> {
  const isMarked = await page.evaluate((mark) => mark in globalThis, MARK)
  return [...(page.url().startsWith(START_URL) ? [] : [`went to ${page.url()}`]), ...(isMarked ? [] : ['was loaded again'])]
}
