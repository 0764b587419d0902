import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { backupText, restoreText } from '../../shared/text/catalogue/backup.ts'
import { storeFaultWords } from '../../shared/text/catalogue/storeFault.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo, openTab } from './steps/go.ts'
import { openedCase, viewOf } from './steps/stage.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-lost-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const textOf = async (page: Parameters<typeof viewOf>[0], caseId: string): Promise<string> =>
  (await viewOf(page, caseId)).application.parts['omrade']?.text ?? ''

describe('a kill in the middle of typing', () => {
  test('loses nothing older than a second', async ({ launch }) => {
    const first = await launch({ userData })
    const caseId = await openedCase(bridgeOf(first.window))
    await openTab(first.window, caseId, 'application')
    const editor = first.window.locator('#del-omrade textarea')
    await editor.focus()
    const typed: { at: number; text: string }[] = []
    for (let number = 1; number <= 60; number += 1) {
      await first.window.keyboard.type(`ord${number} `)
      typed.push({ at: Date.now(), text: await editor.inputValue() })
    }
    const killedAt = Date.now()
    await first.kill()
    const second = await launch({ userData })
    const kept = await textOf(second.window, caseId)
    const aSecondBefore = typed.filter(({ at }) => at <= killedAt - 1_000).at(-1)?.text ?? ''
    expect(typed.at(-1)?.text.startsWith(kept)).toBe(true)
    expect(kept.length).toBeGreaterThanOrEqual(aSecondBefore.trimEnd().length)
    expect(kept).not.toBe('')
  })
})

describe('closing the window at once after the last key', () => {
  test('saves the last word first', async ({ launch }) => {
    const first = await launch({ userData })
    const caseId = await openedCase(bridgeOf(first.window))
    await openTab(first.window, caseId, 'application')
    await first.window.locator('#del-omrade textarea').fill('Allra sista ordet')
    await first.close()
    const second = await launch({ userData })
    expect(await textOf(second.window, caseId)).toBe('Allra sista ordet')
  })
})

describe('backup, damage, restore', () => {
  test('brings everything back after the database was damaged, and keeps the damaged file', async ({ launch }) => {
    const first = await launch({ userData })
    const caseId = await openedCase(bridgeOf(first.window), { title: 'Räddas ur kopian' })
    await goTo(first.window, '/installningar')
    await first.window.getByRole('button', { name: backupText.now }).click()
    await expect
      .poll(async () => valueOf(await bridgeOf(first.window).backup.list({})).length, { timeout: 15_000 })
      .toBe(1)
    await first.close()

    const handle = openSync(join(userData, 'samverkansstod.sqlite'), 'r+')
    writeSync(handle, Buffer.alloc(4096, 0), 0, 4096, 0)
    closeSync(handle)

    const second = await launch({ userData })
    await second.window.getByText(storeFaultWords('damaged').title).first().waitFor()
    await second.window.getByRole('button', { name: new RegExp(backupText.restore) }).first().click()
    await second.window.getByRole('dialog').getByRole('button', { name: restoreText.confirm }).click()
    await expect
      .poll(async () => {
        const outcome = await bridgeOf(second.window).cases.get({ caseId })
        return outcome.ok ? outcome.value.case.title : outcome.error.code
      }, { timeout: 15_000 })
      .toBe('Räddas ur kopian')
    expect(readdirSync(userData).some((name) => name.includes('skadad'))).toBe(true)
  })
})
