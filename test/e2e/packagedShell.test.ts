// The shell's hardening, line by line, on the packaged app: the build that users get but for being drivable.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageApp, packagedExecutable } from '../../build/package/packageApp.mjs'
import { resolveRuntime } from '../../build/runtime/resolve.mjs'
import { inProject } from '../../build/setup/paths.mjs'
import { logFilesIn } from '../support/appLogs.ts'
import { launchPackaged, type PackagedApp } from '../support/packagedApp.ts'
import { killTree } from '../support/processTree.ts'
import { bridgeOf } from './steps/bridge.ts'
import { type Listener, listen, makeHome } from './steps/shellGround.ts'
import { SHELL_LINES } from './steps/shellLines.ts'

const DRIVABLE = 'out/test/packageShell'

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  let app: PackagedApp
  let listener: Listener
  let launchArguments: readonly string[] = []
  const home = makeHome()
  const userData = mkdtempSync(join(tmpdir(), 'samverkansstod-shell-'))
  const env = { ...process.env, HOME: home.folder, XDG_DOWNLOAD_DIR: home.folder, SAMVERKANSSTOD_USER_DATA: userData }

  beforeAll(async () => {
    const runtime = await resolveRuntime()
    launchArguments = runtime.launchArguments
    await packageApp(runtime, { drivable: true, output: DRIVABLE })
    listener = await listen()
    app = await launchPackaged({ command: [packagedExecutable(DRIVABLE), ...launchArguments], env })
  }, 120_000)
  afterAll(async () => {
    // Its page has crashed by now, and cannot be asked to close.
    await killTree(app.process.pid ?? 0)
    listener.close()
    home.remove()
    for (const folder of [userData, inProject(DRIVABLE)]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test.each(SHELL_LINES)('%s', async (_what, attempt) => {
    expect(await attempt({ page: app.window, listener, home })).toEqual([])
  })

  test('ends by itself when it is started a second time on the same data, and goes on in the first window', async () => {
    const second = spawn(packagedExecutable(DRIVABLE), [...launchArguments], { env, stdio: 'ignore' })
    const code = await new Promise((resolve) => second.once('exit', resolve))
    expect(code).toBe(0)
    expect(await bridgeOf(app.window).overview.get({})).toMatchObject({ ok: true })
  })

  // Last: the page is gone for a moment.
  test('comes back after a crash of its page, and keeps no picture of its memory', async () => {
    const session = await app.window.context().newCDPSession(app.window)
    void session.send('Page.crash').catch(() => undefined)
    await expect.poll(() => logFilesIn(userData), { timeout: 20_000 }).toContain('window-crashed')
    const names = readdirSync(userData, { recursive: true }).map(String)
    expect(names.filter((name) => /\.(dmp|core)$/i.test(name))).toEqual([])
    expect(existsSync(join(userData, 'samverkansstod.sqlite'))).toBe(true)
  })
})
