import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { storeFaultText } from '../../../shared/text/catalogue/storeFault.ts'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { openTab } from '../../e2e/steps/go.ts'
import { openedCase, viewOf } from '../../e2e/steps/stage.ts'
import type { RunningApp } from '../../support/app.ts'
import { until } from '../processAtWork.ts'
import type { Scenario } from '../scenario.ts'

const EDITOR = '#del-omrade textarea'

const killStore = ({ app }: RunningApp): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    const store = electron.getAppMetrics().find(({ serviceName, type }) => type === 'Utility' && serviceName?.startsWith('node'))
    if (!store) throw new Error('no store process was found')
    process.kill(store.pid, 'SIGKILL')
  })

const savedText = async (page: Page, caseId: string): Promise<string> => (await viewOf(page, caseId)).application.parts['omrade']?.text ?? ''

/** The page as it came back: asked through the main process, since the driver gives a page up that has crashed. */
const textInWindow = ({ app }: RunningApp): Promise<string | null> =>
  app.evaluate(({ BrowserWindow }, selector) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return null
    const asked = window.webContents.executeJavaScript(`document.querySelector(${JSON.stringify(selector)})?.value ?? null`) as Promise<string | null>
    return Promise.race([asked, new Promise<null>((resolve) => void setTimeout(() => resolve(null), 1_000))])
  }, EDITOR)

/** How often the app starts its store again by itself within a minute; then it waits to be asked. */
const BY_ITSELF = 5

async function askToTryAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: shellText.store.whatToDo }).click()
  await page.getByRole('button', { name: storeFaultText.retry }).click()
}

async function crashStore(running: RunningApp, caseId: string, rounds: number): Promise<string> {
  const { window: page } = running
  let text = ''
  for (let round = 1; round <= rounds; round += 1) {
    await page.locator(EDITOR).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(`Före ${round}.`)
    await killStore(running)
    await page.keyboard.type(` Medan lagringen låg nere ${round}.`)
    text = await page.locator(EDITOR).inputValue()
    if (round > BY_ITSELF) await askToTryAgain(page)
    await until(async () => {
      const answered = await bridgeOf(page).cases.get({ caseId })
      return answered.ok && answered.value.application.parts['omrade']?.text === text
    }, 'what was typed while the store was down is saved')
  }
  return text
}

export const scenario: Scenario = {
  number: 35,
  title: 'The store process, or the window, crashes while typing',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const running = await context.launch()
    const { app, window: page } = running
    const caseId = await openedCase(bridgeOf(page))
    await openTab(page, caseId, 'application')
    const crashes = context.isLong ? BY_ITSELF + 1 : 2
    const text = await crashStore(running, caseId, crashes)
    assert.equal(await savedText(page, caseId), text)
    // Restarts that come close after one another are spaced out, so the window's turn comes last.
    await page.locator(EDITOR).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Mer text.')
    await until(async () => (await savedText(page, caseId)).endsWith('Mer text.'), 'the last words are saved')
    const acknowledged = await savedText(page, caseId)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
    await until(async () => (await textInWindow(running)) !== null, 'the window comes back with the page')
    const shown = (await textInWindow(running)) ?? ''
    const done = `Killed the store process ${crashes} times and the window's process once, while somebody typed into the application`
    return { done, seen: 'The same page, with the text; what was typed meanwhile is saved when the store is back.', lost: shown.startsWith(acknowledged) ? [] : [acknowledged.slice(shown.length)], figures: { crashes: crashes + 1 } }
  },
}
