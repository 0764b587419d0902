import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'
import { test } from '../support/fixtures.ts'
import { bridgeOf } from './steps/bridge.ts'
import { listen, makeHome } from './steps/shellGround.ts'
import { SHELL_LINES } from './steps/shellLines.ts'

let userData: string
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'samverkansstod-shell-'))
})
afterEach(() => rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

describe('the window is closed to everything but itself', () => {
  test('on every line that the packaged app is tried on', async ({ launch }) => {
    const home = makeHome()
    const listener = await listen()
    try {
      const { window: page } = await launch({ userData, env: { HOME: home.folder } })
      for (const [what, attempt] of SHELL_LINES) expect(await attempt({ page, listener, home }), what).toEqual([])
    } finally {
      listener.close()
      home.remove()
    }
  })

  test('and hears no call from another page or from a frame, although it has the very same bridge', async ({ launch }) => {
    const { app } = await launch({ userData })
    const answers = await app.evaluate(async ({ BrowserWindow }, { ask, preload }) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true } })
      await other.loadURL('data:text/html,<iframe srcdoc="x"></iframe>')
      const frames = other.webContents.mainFrame.framesInSubtree
      const said = await Promise.all(frames.map((frame) => frame.executeJavaScript(ask) as Promise<unknown>))
      other.destroy()
      return said
    }, { ask: "Promise.all([samverkansstod.call('overview.get', {}), samverkansstod.offerFiles([])])", preload: inProject('dist', 'electron', 'preload.cjs') })
    expect(answers).toHaveLength(2)
    for (const answer of answers.flat()) expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  test('and offers no developer tools and no loading again in its menu', async ({ launch }) => {
    const { app } = await launch({ userData })
    const roles = await app.evaluate(({ Menu }) => {
      const below = (menu: Electron.Menu | null | undefined): string[] => (menu?.items ?? []).flatMap((item) => [String(item.role ?? ''), ...below(item.submenu)])
      return below(Menu.getApplicationMenu()).map((role) => role.toLowerCase())
    })
    expect(roles).toContain('undo')
    for (const role of ['toggledevtools', 'reload', 'forcereload']) expect(roles).not.toContain(role)
  })
})

// A second start on the same data: test/faults/scenarios/10.
describe('the window', () => {
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
