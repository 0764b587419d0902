import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { test } from '../support/fixtures.ts'
import { bridgeOf } from './steps/bridge.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-shell-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

// That it is closed to everything but itself, and that there is one of it: test/faults/scenarios/10, 32 and 33.
describe('the bridge of the window', () => {
  test('answers calls that are not in the contract with an error and goes on', async ({ launch }) => {
    const { window: page } = await launch({ userData })
    const answers = await page.evaluate(async () => {
      const bridge = (globalThis as unknown as Record<string, { call: (path: unknown, input: unknown) => Promise<unknown> }>)['samverkansstod']
      const paths = ['nonsense', '__proto__.toString', 'cases.nonsense', 'constructor.name', '']
      return Promise.all(paths.map((path) => bridge?.call(path, {})))
    })
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(await bridgeOf(page).overview.get({})).toMatchObject({ ok: true })
  })
})

describe('one window', () => {
  test('opens where it was closed', async ({ launch }) => {
    const first = await launch({ userData })
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1010, height: 640 }))
    await first.close()
    const second = await launch({ userData })
    const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
    expect(bounds).toMatchObject({ width: 1010, height: 640 })
  })
})

describe('the log', () => {
  test('says what happened and holds nothing of what was written', async ({ launch }) => {
    const { window: page, close } = await launch({ userData })
    await bridgeOf(page).cases.create({
      id: '0190f3a0-0000-7000-8000-0000000000aa',
      title: 'Hemligt namn Demolin',
      area: 'Limhamn',
      origin: 'actors',
      duration: 'timeLimited',
      firstContact: '',
      firstMeetingOn: '2026-01-14',
    })
    await close()
    const log = await readFile(join(userData, 'logs', 'samverkansstod.log'), 'utf8')
    for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('event')
    expect(log).toContain('"started"')
    expect(log).not.toContain('Demolin')
  })
})
