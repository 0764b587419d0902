import { AxeBuilder } from '@axe-core/playwright'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { lockText as text } from '../../shared/text/catalogue/lock.ts'
import { settingsText } from '../../shared/text/catalogue/settings.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo, openTab } from './steps/go.ts'
import { linesOf, note, startMeeting } from './steps/meetingJob.ts'
import { settled } from './steps/screens.ts'
import { openedCase, viewOf } from './steps/stage.ts'

const PASSPHRASE = 'cykel lampa torg äpple'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-las-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const turnOn = async (page: Page): Promise<unknown> => valueOf(await bridgeOf(page).lock.turnOn({ passphrase: PASSPHRASE, minutes: 5 }))

/** What the computer says to every program when it is locked or goes to sleep. */
const tell = (app: ElectronApplication, what: 'lock-screen' | 'suspend'): Promise<unknown> =>
  app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), what)

async function isLocked(page: Page): Promise<void> {
  await page.getByRole('heading', { name: text.title, exact: true }).waitFor()
  await expect.poll(async () => (await bridgeOf(page).cases.areas({})).ok).toBe(false)
}

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(text.passphrase, { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
}

/** All that the window holds, seen or not. */
const everything = (page: Page): Promise<string> => page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`)

describe('a lock that falls in the middle of a word', () => {
  test('keeps every letter of an application, shows nothing of it, and opens at the same place', async ({ launch }) => {
    const { app, window: page } = await launch({ userData })
    const caseId = await openedCase(bridgeOf(page), { title: 'Hemliga gränden' })
    await turnOn(page)
    await openTab(page, caseId, 'application')
    await page.locator('#del-syfte textarea, #del-omrade textarea').first().focus()
    const field = page.locator('textarea:focus')
    const part = await field.evaluate((element) => element.closest('[id^="del-"]')?.id ?? '')
    await page.keyboard.type('Bänkar vid vattnet, och det sista ordet')
    const scrolled = await page.evaluate(() => document.documentElement.scrollTop)
    await tell(app, 'lock-screen')
    await isLocked(page)
    const held = await everything(page)
    expect(held).not.toMatch(/Hemliga|gränden|Bänkar|vattnet/)
    expect(await page.locator('nav, textarea').count()).toBe(0)

    await unlock(page, 'inte alls den rätta')
    await page.getByText(text.wrong.passphrase).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Control+n')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await unlock(page)
    await page.getByRole('heading', { name: 'Hemliga gränden' }).waitFor()
    const again = page.locator(`#${part} textarea`)
    expect(await again.inputValue()).toBe('Bänkar vid vattnet, och det sista ordet')
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(scrolled)
    await page.keyboard.type(' går vidare')
    await expect
      .poll(async () => (await viewOf(page, caseId)).application.parts[part.replace('del-', '')]?.text)
      .toBe('Bänkar vid vattnet, och det sista ordet går vidare')
  })

  test('keeps the line that is typed in a meeting', async ({ launch }) => {
    const { app, window: page } = await launch({ userData })
    const caseId = await openedCase(bridgeOf(page))
    await turnOn(page)
    const meetingId = await startMeeting(page, caseId, 'Avstämning')
    await page.locator('.line textarea').first().focus()
    await note(page, 'Träden är beställda.')
    await page.keyboard.type('Vi börjar i m')
    await tell(app, 'suspend')
    await isLocked(page)
    expect(await everything(page)).not.toMatch(/Träden|börjar/)
    await unlock(page)
    await page.locator('.line textarea').first().waitFor()
    await page.keyboard.type('aj.')
    await expect.poll(async () => (await linesOf(page, meetingId)).map((line) => line.text)).toEqual(['Träden är beställda.', 'Vi börjar i maj.'])
  })
})

describe('there is no way around the lock', () => {
  test('by loading the page again, by starting again, by a second start or by the key that locks', async ({ launch }) => {
    const first = await launch({ userData })
    const caseId = await openedCase(bridgeOf(first.window), { title: 'Hemliga gränden' })
    await turnOn(first.window)
    await openTab(first.window, caseId, 'overview')
    await first.window.keyboard.press('Control+l')
    await isLocked(first.window)
    for (let at = 0; at < 3; at += 1) {
      await unlock(first.window, `fel fras nummer ${at}`)
      await first.window.getByText(text.wrong.passphrase).waitFor()
    }
    await first.window.getByText(/^Vänta \d s/).waitFor()
    await first.window.reload()
    await isLocked(first.window)
    await first.window.getByText(/^Vänta \d s/).waitFor()
    await first.app.evaluate(({ app }) => app.emit('second-instance'))
    await isLocked(first.window)
    expect(await everything(first.window)).not.toContain('Hemliga')
    await first.close()

    const second = await launch({ userData })
    await isLocked(second.window)
    await second.window.getByLabel(text.passphrase, { exact: true }).waitFor()
    expect(await everything(second.window)).not.toContain('Hemliga')
    expect(second.logs()).not.toContain('incident')
    await unlock(second.window)
    await second.window.getByRole('navigation').first().waitFor()
    expect(valueOf(await bridgeOf(second.window).cases.get({ caseId })).case.title).toBe('Hemliga gränden')
  })
})

describe('the lock in the settings', () => {
  test('is turned on with a passphrase typed twice, falls after idle minutes, and is taken away again', async ({ launch }) => {
    const { app, window: page } = await launch({ userData })
    await goTo(page, paths.settings)
    await page.getByRole('heading', { name: settingsText.title, level: 1 }).waitFor()
    await page.getByRole('button', { name: text.section.turnOn }).click()
    const dialog = page.getByRole('dialog', { name: text.section.turnOn })
    await dialog.getByLabel(text.section.fresh, { exact: true }).fill(PASSPHRASE)
    await dialog.getByLabel(text.section.again).fill(PASSPHRASE)
    await dialog.getByRole('button', { name: text.section.turnOn }).click()
    await page.getByText(text.section.on(10), { exact: false }).waitFor()
    await page.getByText(text.section.choice(5), { exact: true }).click()
    await page.getByText(text.section.on(5), { exact: false }).waitFor()
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 300
    })
    await page.getByRole('heading', { name: text.title, exact: true }).waitFor({ timeout: 15_000 })
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0
    })
    await isLocked(page)
    await unlock(page)
    await page.getByRole('heading', { name: settingsText.title, level: 1 }).waitFor()
    expect(valueOf(await bridgeOf(page).lock.turnOff({ secret: { kind: 'passphrase', text: PASSPHRASE } })).opened).toBe(true)
    expect(valueOf(await bridgeOf(page).lock.now({})).isOn).toBe(false)
  })
})

describe('axe finds nothing wrong with the lock screen', () => {
  test.for(['light', 'dark'] as const)('in %s', async (colorScheme, { launch }) => {
    const { app, window: page } = await launch({ userData, colorScheme })
    await turnOn(page)
    valueOf(await bridgeOf(page).lock.now({}))
    await page.getByText(text.forgotten.title).click()
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
    // The smallest window there can be.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(480, 400))
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(500)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    if (process.env['LOCK_PICTURES']) await page.screenshot({ path: join(process.env['LOCK_PICTURES'], `las-${colorScheme}.png`) })
  })
})
