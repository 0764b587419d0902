import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { launchApp } from '../support/app.ts'
import { test } from '../support/fixtures.ts'
import { bridgeOf } from './steps/bridge.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-shell-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

describe('the window is closed to everything but itself', () => {
  test('refuses the network, other pages, new windows, frames, code from text and permissions', async ({ launch }) => {
    const { window: page } = await launch({ userData })
    const tried = await page.evaluate(async () => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where nothing outside exists
      const outcome = async (attempt: () => unknown): Promise<string> => {
        try {
          return `got ${String(await attempt())}`
        } catch {
          return 'refused'
        }
      }
      const frame = document.createElement('iframe')
      frame.src = 'https://example.se/'
      document.body.append(frame)
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.body.append(script)
      location.href = 'https://example.se/'
      return {
        fetch: await outcome(() => fetch('https://example.se/')),
        socket: await outcome(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket('wss://example.se/')
              socket.addEventListener('open', resolve)
              socket.addEventListener('error', reject)
            }),
        ),
        window: String(window.open('https://example.se/')),
        // oxlint-disable-next-line no-new-func -- the very thing that must be refused
        code: await outcome(() => new Function('return 1')()),
        injected: String('injected' in globalThis),
        microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        place: await outcome(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
        require: typeof (globalThis as { require?: unknown }).require,
        bridge: Object.keys((globalThis as unknown as Record<string, object>)['samverkansstod'] ?? {}).join(),
      }
    })
    expect(tried).toEqual({
      fetch: 'refused',
      socket: 'refused',
      window: 'null',
      code: 'refused',
      injected: 'false',
      microphone: 'refused',
      place: 'refused',
      require: 'undefined',
      bridge: 'call,listen',
    })
    expect(page.url()).toMatch(/^app:\/\/samverkansstod\//)
  })

  test('serves nothing outside its own folder', async ({ launch }) => {
    const { window: page } = await launch({ userData })
    const statuses = await page.evaluate(async () => {
      const paths = ['..%2fpackage.json', '%2e%2e/package.json', '..%5cpackage.json', 'assets/../../package.json', 'nothing.js', 'index.html%00.js']
      return Promise.all(paths.map((path) => fetch(`app://samverkansstod/${path}`).then(({ status }) => status, () => 0)))
    })
    expect(statuses.every((status) => status === 404 || status === 0)).toBe(true)
  })

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
  test('a second start on the same data ends by itself and leaves the first at work', async ({ launch }) => {
    const { window: page } = await launch({ userData })
    await expect(launchApp({ userData })).rejects.toThrow(/did not start/)
    expect(await bridgeOf(page).overview.get({})).toMatchObject({ ok: true })
  })

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
