import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'
import { launchApp } from '../support/app.ts'
import { test } from '../support/fixtures.ts'

const bareApp = { appFolder: inProject('test', 'fixtures', 'bareApp') }

/** Elsewhere there is no /proc to look into. */
const onLinux = test.runIf(process.platform === 'linux')

/** Processes that were started with this user-data folder in their environment. */
function processesOf(userData: string): readonly string[] {
  const belongs = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').includes(`SAMVERKANSSTOD_USER_DATA=${userData}\0`)
    } catch {
      return false
    }
  }
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && belongs(name))
}

test('the runtime shows a window with motion reduced', async ({ launch }) => {
  const { window } = await launch(bareApp)
  expect(await window.locator('p').innerText()).toBe('Tomt fönster')
  expect(await window.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true)
})

test('better-sqlite3 keeps its promises in the utility process of this runtime', async ({ launch }) => {
  const { app, logs } = await launch(bareApp)
  const report = await app.evaluate(() => (globalThis as unknown as { runStore(): Promise<unknown> }).runStore())
  expect(report, logs()).toMatchObject({ rows: 50_000, letters: 1_077_780 })
})

onLinux('a closed app leaves neither processes nor its folder behind', async ({ launch }) => {
  const running = await launch(bareApp)
  expect(processesOf(running.userData)).not.toEqual([])
  await running.close()
  expect(processesOf(running.userData)).toEqual([])
  expect(existsSync(running.userData)).toBe(false)
})

onLinux('a killed app is gone at once, and its folder is kept for the next start', async ({ launch }) => {
  const running = await launch(bareApp)
  await running.kill()
  expect(processesOf(running.userData)).toEqual([])
  expect(existsSync(running.userData)).toBe(true)
})

test('a folder that the test brought is left to it', async ({ launch }) => {
  const userData = mkdtempSync(join(tmpdir(), 'brought-'))
  try {
    const running = await launch({ ...bareApp, userData })
    await running.close()
    expect(existsSync(userData)).toBe(true)
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
})

test('an app that cannot start says why and leaves nothing running', async () => {
  await expect(launchApp({ appFolder: join(tmpdir(), 'no-such-app') })).rejects.toThrow('did not start')
})
