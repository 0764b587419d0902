// The packaged app: hardened, in an archive, with its add-on outside. Once as users get it, and once as a test may drive it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENCLOSED } from '../../build/package/config.mjs'
import { packageApp, packagedExecutable } from '../../build/package/packageApp.mjs'
import { resolveRuntime } from '../../build/runtime/resolve.mjs'
import { inProject } from '../../build/setup/paths.mjs'
import { overviewWords } from '../../shared/text/catalogue/case.ts'
import { releaseTexts } from '../../shared/text/catalogue/release.ts'
import { logFilesIn } from '../support/appLogs.ts'
import { launchPackaged, type PackagedApp } from '../support/packagedApp.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { killTree } from '../support/processTree.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { assessCriteria, finalise, openCase, writeApplication } from './steps/mainJob.ts'

const DRIVABLE = 'out/test/package'
const PATIENCE = { timeout: 20_000, interval: 100 }
/** What would make other Electrons plain Node, open their inspector or load an add-on of somebody else's. */
const HOSTILE = {
  NODE_OPTIONS: '--throw-deprecation',
  ELECTRON_RUN_AS_NODE: '1',
  SAMVERKANSSTOD_SQLITE_BINDING: '/nowhere/else.node',
}

let launchArguments: readonly string[] = []
let folder = ''

const environment = (name: string) => ({ ...process.env, ...HOSTILE, SAMVERKANSSTOD_USER_DATA: join(folder, name) })

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  beforeAll(async () => {
    const runtime = await resolveRuntime()
    launchArguments = runtime.launchArguments
    folder = mkdtempSync(join(tmpdir(), 'samverkansstod-packaged-'))
    await packageApp(runtime)
    await packageApp(runtime, { drivable: true, output: DRIVABLE })
  }, 120_000)

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(inProject(DRIVABLE), { recursive: true, force: true })
  })

  describe('as users get it', () => {
    test('starts as itself although it is asked to be plain Node, to open its inspector or to load another add-on', async () => {
      const running = spawn(packagedExecutable(), [...launchArguments, '--inspect=0'], {
        env: environment('released'), detached: true, stdio: ['ignore', 'ignore', 'pipe'],
      })
      let said = ''
      running.stderr?.on('data', (text: Buffer) => (said += text.toString('utf8')))
      try {
        await expect.poll(() => existsSync(join(folder, 'released', 'samverkansstod.sqlite')), PATIENCE).toBe(true)
        await expect.poll(() => logFilesIn(join(folder, 'released')), PATIENCE).toContain('"started"')
        expect(running.exitCode).toBeNull()
        expect(said).not.toContain('Debugger listening')
        expect(logFilesIn(join(folder, 'released'))).not.toMatch(/incident/)
      } finally {
        await killTree(running.pid ?? 0)
      }
    })

    test.each(['--remote-debugging-port=0', '--remote-debugging-pipe', '--js-flags=--expose-gc', '--load-extension=/tmp'])(
      'does not start with %s',
      (steering) => {
        const { status, stderr, stdout } = spawnSync(packagedExecutable(), [...launchArguments, steering], {
          env: environment('steered'),
          encoding: 'utf8',
          timeout: 20_000,
        })
        expect(status).toBe(1)
        expect(stderr).toContain(releaseTexts.refusedSteering)
        expect(stderr + stdout).not.toContain('DevTools listening')
        expect(existsSync(join(folder, 'steered'))).toBe(false)
      },
    )

    test('has its fuses set so that it is no other program than itself', async () => {
      const wire = await getCurrentFuseWire(packagedExecutable())
      const off = [
        FuseV1Options.RunAsNode,
        FuseV1Options.EnableNodeOptionsEnvironmentVariable,
        FuseV1Options.EnableNodeCliInspectArguments,
        FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
        FuseV1Options.GrantFileProtocolExtraPrivileges,
      ]
      const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar]
      for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE)
      for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE)
    })

    test('carries the icon, the process models and the fonts, and leaves out what only its making needs', () => {
      const archive = readFileSync(join(packagedExecutable(), '..', 'resources', 'app.asar'), 'latin1')
      for (const name of ['malmo-2020.json', 'SourceSans3_400Regular.ttf', 'index.html', '512x512.png']) expect(archive).toContain(`"${name}"`)
      expect(archive).not.toContain('"sqlite3.c"')
    })

    test('says what it is made of and under which licences', () => {
      for (const name of ['sbom.cdx.json', 'THIRD-PARTY-NOTICES.txt'])
        expect(readFileSync(join(packagedExecutable(), '..', name))).toEqual(readFileSync(inProject(ENCLOSED, name)))
    })
  })

  describe('as a test may drive it', () => {
    let app: PackagedApp
    beforeAll(async () => {
      app = await launchPackaged({ command: [packagedExecutable(DRIVABLE), ...launchArguments], env: environment('driven') })
    }, 60_000)
    afterAll(() => app.close())

    test('does the main job, to an accessible PDF', async () => {
      const { window: page } = app
      await openCase(page)
      await page.getByLabel(overviewWords.informed).check()
      await assessCriteria(page)
      await writeApplication(page)
      await finalise(page)
      const [document] = valueOf(await bridgeOf(page).documents.list({ caseId: null, kind: null, limit: 5 }))
      expect(await checkPdf(document?.path ?? '')).toEqual([])
    })
  })
})
