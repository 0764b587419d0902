// The packaged app: hardened, in an archive, with its add-on outside. It cannot be driven, so its own files speak for it.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageApp, packagedExecutable } from '../../build/package/packageApp.mjs'
import { resolveRuntime } from '../../build/runtime/resolve.mjs'
import { logFilesIn } from '../support/appLogs.ts'
import { killTree } from '../support/processTree.ts'

const PATIENCE = { timeout: 20_000, interval: 100 }

let userData = ''
let running: ChildProcess | undefined
let said = ''

const listen = (text: Buffer) => {
  said += text.toString('utf8')
}

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  beforeAll(async () => {
    const runtime = await resolveRuntime()
    await packageApp(runtime, false)
    userData = mkdtempSync(join(tmpdir(), 'samverkansstod-packaged-'))
    const env = { ...process.env, SAMVERKANSSTOD_USER_DATA: userData, NODE_OPTIONS: '--throw-deprecation', ELECTRON_RUN_AS_NODE: '1' }
    running = spawn(packagedExecutable(), runtime.launchArguments, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.stdout?.on('data', listen)
    running.stderr?.on('data', listen)
  }, 120_000)

  afterAll(async () => {
    await killTree(running?.pid ?? 0)
    rmSync(userData, { recursive: true, force: true })
  })

  test('opens its database with the add-on from outside the archive', async () => {
    await expect.poll(() => existsSync(join(userData, 'samverkansstod.sqlite')), PATIENCE).toBe(true)
    await expect.poll(() => logFilesIn(userData), PATIENCE).toContain('"started"')
  })

  test('starts although the environment asks for plain Node, and reports no incident', () => {
    expect(running?.exitCode, said).toBeNull()
    expect(logFilesIn(userData)).not.toMatch(/incident/)
  })

  test('carries the icon, the process models and the fonts of the documents', () => {
    const archive = readFileSync(join(packagedExecutable(), '..', 'resources', 'app.asar'), 'latin1')
    for (const name of ['malmo-2020.json', 'SourceSans3_400Regular.ttf', 'index.html', '512x512.png']) expect(archive).toContain(`"${name}"`)
    expect(archive).not.toContain('"sqlite3.c"')
  })
})
