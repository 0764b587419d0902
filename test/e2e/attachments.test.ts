// Attachments in the real window: files of the system's own, dropped on the page and opened again.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { BRIDGE_KEY, type Bridge } from '../../shared/ipc/bridge.ts'
import { newId } from '../../shared/newId.ts'
import { attachmentText as words, copyFaultSentence } from '../../shared/text/catalogue/attachments.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { openTab } from './steps/go.ts'
import { openedCase } from './steps/stage.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-bilagor-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Drops files as the system does: with file objects of its own, which know where they lie. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'de-som-slapps' })
    input.hidden = true
    document.body.append(input)
  })
  await page.locator('#de-som-slapps').setInputFiles([...files])
  await page.getByText(words.help).evaluate((target) => {
    const input = document.querySelector<HTMLInputElement>('#de-som-slapps')
    const dataTransfer = new DataTransfer()
    for (const file of input?.files ?? []) dataTransfer.items.add(file)
    for (const kind of ['dragover', 'drop']) target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    input?.remove()
  })
}

test('are dropped, opened as read-only copies that go when the app quits, and never run', { timeout: 120_000 }, async ({ launch }) => {
  const userData = join(folder, 'data')
  mkdirSync(userData)
  const { app, window: page, close } = await launch({ userData })
  const client = bridgeOf(page)
  const caseId = await openedCase(client)
  await openTab(page, caseId, 'documents')
  await drop(page, [fileOf('Skiss över torget.txt', 'En skiss'), fileOf('faktura.pdf.exe', 'MZ')])
  await page.getByText(words.added(2)).waitFor()
  await page.getByText(copyFaultSentence('runs', 'faktura.pdf.exe')).waitFor()
  expect(valueOf(await client.attachments.list({ caseId })).map(({ fileName }) => fileName)).toEqual(['faktura.pdf.exe', 'Skiss över torget.txt'])

  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      process.env['OPENED_PATH'] = path
      return ''
    }
  })
  await page.getByRole('button', { name: words.openNamed('Skiss över torget.txt') }).click()
  await expect.poll(() => app.evaluate(() => process.env['OPENED_PATH'] ?? '')).toMatch(/Skiss över torget\.txt$/)
  const opened = await app.evaluate(() => process.env['OPENED_PATH'] ?? '')
  expect([readFileSync(opened, 'utf8'), statSync(opened).mode & 0o777]).toEqual(['En skiss', 0o400])
  const [program] = valueOf(await client.attachments.list({ caseId }))
  expect(valueOf(await client.attachments.open({ id: program?.id ?? '' }))).toEqual({ fault: 'runs' })
  await close()
  expect([existsSync(opened), readdirSync(join(userData, 'oppnade'))]).toEqual([false, []])
})

test('cannot be named by the page: a file that it has made up, and a path that it writes, stand for nothing', { timeout: 60_000 }, async ({ launch }) => {
  const { window: page } = await launch()
  const caseId = await openedCase(bridgeOf(page))
  const secret = fileOf('hemligt.txt', 'Hemligt')
  const answers = await page.evaluate(
    async ([key, path]) => {
      const bridge = (globalThis as unknown as Record<string, Bridge>)[key]
      const made = Object.assign(new File(['x'], path), { path })
      const attempts: unknown[] = [made, path, { path }, { name: path }, null, 7]
      return Promise.all(attempts.map((attempt) => bridge?.offerFiles([attempt])))
    },
    [BRIDGE_KEY, secret] as const,
  )
  expect(answers).toEqual(answers.map(() => ({ ok: true, value: [] })))
  const added = await bridgeOf(page).attachments.add({ token: newId(), id: newId(), caseId, subject: { kind: 'case', id: caseId } })
  expect(valueOf(added)).toEqual({ ok: false, fault: 'gone' })
})
