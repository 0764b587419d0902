import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { meetingModeText as text } from '../../shared/text/catalogue/meetingMode.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { readDocx } from '../unit/docx/readDocx.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { settled } from './steps/screens.ts'
import { aSecondBefore, goOnWithMeeting, linesOf, note, startMeeting, typeOn } from './steps/meetingJob.ts'
import { openedCase } from './steps/stage.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-mote-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

describe('a meeting from the first word to the minutes', () => {
  test('is noted by keyboard, survives a kill, is offered again, ended, and exported', async ({ launch }) => {
    const first = await launch({ userData })
    const page = first.window
    const caseId = await openedCase(bridgeOf(page))
    const meetingId = await startMeeting(page, caseId, 'Avstämning')

    await page.keyboard.press('Control+m')
    await page.getByLabel(text.findPerson).fill('Anna Påhittad, Bostadsbolaget')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /Anna Påhittad/ }).waitFor()
    await page.keyboard.press('Control+m')

    await page.locator('.line textarea').first().focus()
    await note(page, 'Träden är beställda.')
    await note(page, 'Vi börjar i maj.', '2')
    await note(page, 'Anna, skicka kartan senast 12/12', '3')
    await page.keyboard.press('Control+ArrowDown')
    await note(page, 'Fler bänkar', '5')
    await note(page, 'Vem vattnar?', '6')
    await expect.poll(async () => (await linesOf(page, meetingId)).length, { timeout: 10_000 }).toBe(5)

    const typed = await typeOn(page, 40)
    const killedAt = Date.now()
    await first.kill()

    const second = await launch({ userData })
    const again = second.window
    await goOnWithMeeting(again)
    const lines = await linesOf(again, meetingId)
    expect(lines.slice(0, 5).map(({ kind, text: words }) => [kind, words])).toEqual([
      ['note', 'Träden är beställda.'], ['decision', 'Vi börjar i maj.'], ['task', 'Anna, skicka kartan senast 12/12'],
      ['opinion', 'Fler bänkar'], ['question', 'Vem vattnar?'],
    ])
    // The sixth line, if it had begun to be kept: all of it may be younger than a second.
    const kept = lines[5]?.text ?? ''
    expect(typed.at(-1)?.text.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(aSecondBefore(typed, killedAt).length)

    await again.keyboard.press('Control+Enter')
    await again.getByRole('button', { name: text.saveDocx }).click()
    await again.getByText(/\.docx$/).waitFor()
    await again.getByRole('button', { name: text.savePdf }).click()
    await again.getByText(/\.pdf$/).waitFor()
    const documents = valueOf(await bridgeOf(again).documents.list({ caseId, kind: 'minutes', limit: 10 }))
    const pathOf = (format: string) => documents.find((each) => each.format === format)?.path ?? ''
    const paragraphs = (await readDocx(readFileSync(pathOf('docx'))).paragraphs()).map((each) => each.text)
    expect(paragraphs).toEqual(expect.arrayContaining(['Vi börjar i maj.', 'Skicka kartan', 'Anna Påhittad', '2026-12-12', 'Vem vattnar?']))
    expect(readFileSync(pathOf('pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    await goTo(again, paths.overview)
    await again.locator('h1').first().waitFor()
    expect(valueOf(await bridgeOf(again).meetingMode.running({}))).toEqual([])
  })

  test('leaves nothing unsaved by Escape, and takes back what was done by Ctrl+Z', async ({ launch }) => {
    const { window: page } = await launch({ userData })
    const caseId = await openedCase(bridgeOf(page))
    const meetingId = await startMeeting(page, caseId, 'Avstämning')
    await note(page, 'Boka lokalen', '3')
    await page.keyboard.type('Sista ordet')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Fortsätt mötet' }).waitFor()
    expect((await linesOf(page, meetingId)).map((line) => line.text)).toEqual(['Boka lokalen', 'Sista ordet'])
    await page.getByRole('link', { name: 'Fortsätt mötet' }).click()
    await page.locator('.line textarea').first().focus()
    await page.keyboard.press('Control+1')
    await expect.poll(async () => (await linesOf(page, meetingId))[0]?.kind).toBe('note')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await linesOf(page, meetingId))[0]?.kind).toBe('task')
  })
})

describe('a store process that dies in the middle of a meeting', () => {
  test('comes back by itself, and the notes go on where they were', async ({ launch }) => {
    const { app, window: page } = await launch({ userData })
    const caseId = await openedCase(bridgeOf(page))
    const meetingId = await startMeeting(page, caseId, 'Avstämning')
    await note(page, 'Före')
    for (let word = 1; word <= 30; word += 1) {
      await page.keyboard.type(`ord${word} `)
      if (word === 10)
        await app.evaluate(({ app: electron }) => {
          const store = electron.getAppMetrics().find(({ serviceName, type }) => type === 'Utility' && serviceName?.startsWith('node'))
          if (!store) throw new Error('no store process was found')
          process.kill(store.pid, 'SIGKILL')
        })
    }
    const written = (await page.locator('.line textarea:focus').inputValue()).trim()
    expect(written.endsWith('ord30')).toBe(true)
    await expect
      .poll(async () => {
        const outcome = await bridgeOf(page).meetingMode.get({ meetingId })
        return outcome.ok ? outcome.value.lines.map((line) => line.text).filter(Boolean) : []
      }, { timeout: 20_000 })
      .toEqual(['Före', written])
    expect(await page.getByRole('button', { name: /Behåll/ }).count()).toBe(0)
  })
})

/** What axe finds wrong, as one line per rule and place. */
async function violations(page: Page): Promise<string[]> {
  await settled(page)
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe('axe finds nothing wrong while a meeting goes on', () => {
  test.for(['light', 'dark'] as const)('in %s', async (colorScheme, { launch }) => {
    const { window: page } = await launch({ colorScheme })
    const caseId = await openedCase(bridgeOf(page))
    await startMeeting(page, caseId, 'Avstämning')
    await page.locator('.line textarea').first().focus()
    await note(page, 'Vi börjar i maj.', '2')
    await note(page, 'Ring Anna fredag', '3')
    await note(page, 'Betalar 25 000 kr', '4')
    await note(page, 'Fler bänkar', '5')
    await note(page, 'Vem vattnar?', '6')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+m')
    await page.getByLabel(text.findPerson).fill('Anna Påhittad, Bostadsbolaget')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /Anna Påhittad/ }).waitFor()
    await page.keyboard.press('Escape')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: text.facts }).click()
    await page.getByLabel('Rubrik', { exact: true }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})
