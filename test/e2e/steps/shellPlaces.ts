// Ways out of the page: other addresses, windows, frames, files that are dropped or fetched, keys.
import { START_URL } from '../../../electron/platform/appUrl.ts'
import { drawnScreen } from '../../support/drawnScreen.ts'
import { bridgeOf } from './bridge.ts'
import { markPage, whatBecameOf } from './shellGround.ts'
import type { ShellGround } from './shellLines.ts'

const elsewhere = (port: number): string[] => [
  `http://127.0.0.1:${port}/`, 'https://example.se/', 'file:///etc/hostname', 'data:text/html,<title>x</title>', 'app://annan/index.html',
  'app://samverkansstod/assets/', 'chrome://version/', 'devtools://devtools/bundled/inspector.html', 'view-source:app://samverkansstod/index.html',
  'mailto:bo@example.se', 'blob:app://samverkansstod/0',
]

export async function navigation({ page, listener }: ShellGround): Promise<string[]> {
  const complaints: string[] = []
  await markPage(page)
  for (const address of elsewhere(listener.port)) {
    await page.evaluate(async (to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
      link.remove()
      try {
        location.assign(to)
      } catch {
        // Refused at once.
      }
      await new Promise((resolve) => setTimeout(resolve, 120))
    }, address)
    complaints.push(...(await whatBecameOf(page)).map((what) => `${address}: ${what}`))
  }
  return complaints
}

/** Nobody is asked before an empty page is entered; the app comes back by itself. */
export async function emptyPage({ page }: ShellGround): Promise<string[]> {
  await page.evaluate(() => void setTimeout(() => location.assign('about:blank'), 0))
  await page.waitForURL('about:blank', { timeout: 2_000 }).catch(() => undefined)
  await page.waitForURL(`${START_URL}**`, { timeout: 10_000 })
  await drawnScreen(page, 15_000)
  const { ok } = await bridgeOf(page).overview.get({})
  return ok ? [] : ['the app does not answer']
}

export async function newWindows({ page, listener }: ShellGround): Promise<string[]> {
  const before = page.context().pages().length
  const opened = await page.evaluate(
    (addresses) => {
      const made = addresses.map((address) => window.open(address, '_blank', 'width=300')).filter((each) => each !== null)
      const link = Object.assign(document.createElement('a'), { href: addresses[0], target: '_blank' })
      document.body.append(link)
      link.click()
      link.remove()
      return made.length
    },
    [...elsewhere(listener.port), START_URL, ''],
  )
  await page.waitForTimeout(400)
  const after = page.context().pages().length
  return [...(opened === 0 ? [] : [`${opened} windows were made`]), ...(after === before ? [] : [`${after - before} windows opened`])]
}

export async function frames({ page, listener }: ShellGround): Promise<string[]> {
  const shown = await page.evaluate(
    async (addresses) => {
      const holders = ['iframe', 'webview', 'object', 'embed', 'portal'].flatMap((kind) =>
        addresses.map((address) => {
          const element = document.createElement(kind)
          element.setAttribute(kind === 'object' ? 'data' : 'src', address)
          document.body.append(element)
          return element
        }),
      )
      await new Promise((resolve) => setTimeout(resolve, 700))
      const views = holders.filter((element) => element.tagName === 'WEBVIEW' && ('loadURL' in element || 'getURL' in element)).length
      const insides = holders.map((element) => {
        const inside = (element as HTMLIFrameElement).contentDocument
        return inside && inside.body && inside.body.childElementCount > 0 ? element.tagName : null
      })
      for (const element of holders) element.remove()
      return [...(views > 0 ? ['a webview'] : []), ...insides.filter((each) => each !== null)]
    },
    [...elsewhere(listener.port).slice(0, 4), START_URL],
  )
  return shown.map((each) => `shown: ${each}`)
}

/** Fetched by a link with a name of its own, from a blob and from an address. */
export async function download({ page, home }: ShellGround): Promise<string[]> {
  await page.evaluate(() => {
    for (const href of [URL.createObjectURL(new Blob(['x'])), 'data:application/octet-stream,x', 'app://samverkansstod/index.html']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'nedladdad.html' })
      document.body.append(link)
      link.click()
      link.remove()
    }
  })
  await page.waitForTimeout(800)
  return home.downloads().map((name) => `downloaded: ${name}`)
}

/** Dropped as the system drops it, which no script of the page can imitate. */
export async function droppedFile({ page, home }: ShellGround): Promise<string[]> {
  await markPage(page)
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [home.file], dragOperationsMask: 19 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  await page.waitForTimeout(500)
  await session.detach()
  return whatBecameOf(page)
}

const KEYS = ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'Control+U', 'F5', 'Control+R', 'Control+Shift+R', 'Alt+ArrowLeft', 'Control+P', 'Control+S']

export async function devtoolsKeys({ page }: ShellGround): Promise<string[]> {
  const complaints: string[] = []
  await markPage(page)
  for (const key of KEYS) {
    await page.keyboard.press(key)
    await page.waitForTimeout(100)
    complaints.push(...(await whatBecameOf(page)).map((what) => `${key}: ${what}`))
  }
  await page.keyboard.press('Escape')
  const session = await page.context().newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  const tools = targetInfos.filter(({ url }) => /^(devtools|chrome):/.test(url)).map(({ url }) => `opened ${url}`)
  return [...tools, ...complaints]
}
