import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/fixtures.ts'
import { goTo } from './steps/go.ts'
import { allScreens, settled } from './steps/screens.ts'

async function resize(app: ElectronApplication, width: number, height: number, zoom: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(size.width, size.height)
      window?.webContents.setZoomFactor(size.zoom)
    },
    { width, height, zoom },
  )
}

/** What sticks out: the page itself when it scrolls sideways, and texts cut off without an ellipsis of their own. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const root = document.scrollingElement
    if (root && root.scrollWidth > root.clientWidth) found.push(`page: ${root.scrollWidth} > ${root.clientWidth}`)
    for (const element of document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, legend, p, th, td, li')) {
      const style = getComputedStyle(element)
      const isCut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis'
      const isHidden = element.clientWidth <= 1 || style.visibility === 'hidden'
      if (isCut && !isHidden) found.push(`${element.tagName}: ${element.textContent?.slice(0, 40)}`)
    }
    return found
  })

describe('nothing overflows', () => {
  test.for([
    ['1280 x 720', 1280, 720, 1],
    ['200 % zoom', 1280, 720, 2],
    ['the smallest window', 480, 400, 1],
  ] as const)('at %s', { timeout: 180_000 }, async ([, width, height, zoom], { launch }) => {
    const { app, window: page } = await launch({ demo: true })
    await resize(app, width, height, zoom)
    const found: Record<string, string[]> = {}
    for (const { name, path } of await allScreens(page)) {
      await goTo(page, path)
      await settled(page)
      const here = await sticksOut(page)
      if (here.length > 0) found[name] = here
    }
    expect(found).toEqual({})
  })
})
