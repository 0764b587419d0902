// Faults that need another process: a second program on the file, and a user who may not write.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { OpenError, openDatabase } from '../../electron/db/open.ts'
import { PROJECT_NODE } from '../../build/setup/paths.mjs'
import { databaseIn, fingerprint, temporaryFolder } from './harness.ts'

const SCRIPT = join(import.meta.dirname, 'openChild.ts')
/** Root may write everywhere, so it steps down to the user that owns nothing. */
const ordinaryUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const canRunAsUser =
  process.platform !== 'win32' && spawnSync(PROJECT_NODE, ['--version'], { ...ordinaryUser, cwd: '/' }).status === 0

let holder: ChildProcess | null = null
afterEach(() => {
  holder?.kill('SIGKILL')
  holder = null
})

/** Starts a program that holds the database open; resolves when it does. */
const hold = (path: string): Promise<void> =>
  new Promise((resolve) => {
    holder = spawn(PROJECT_NODE, [SCRIPT, path, 'hold'])
    holder.stdout?.once('data', () => resolve())
  })

const openAsUser = (path: string): string =>
  spawnSync(PROJECT_NODE, [SCRIPT, path], { ...ordinaryUser, cwd: '/', encoding: 'utf8' }).stdout.trim()

describe('a database that another process has open', () => {
  it('is told as locked, within a few seconds, and opens once the other is gone', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    await hold(path)
    const began = Date.now()
    const open = () => openDatabase(path)
    expect(open).toThrow(OpenError)
    expect(open).toThrow(expect.objectContaining({ fault: 'locked' }))
    expect(Date.now() - began).toBeLessThan(12_000)
    const gone = new Promise((resolve) => holder?.once('exit', resolve))
    holder?.kill('SIGKILL')
    await gone
    openDatabase(path).close()
  }, 30_000)
})

describe.runIf(canRunAsUser)('as a user who may only read', () => {
  it('a database file says that it is read-only, and is left as it was', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    chmodSync(folder, 0o777)
    chmodSync(path, 0o444)
    const before = fingerprint(folder)
    expect(openAsUser(path)).toBe('read-only')
    expect(fingerprint(folder)).toEqual(before)
  })

  it('a folder that takes no log file says that it is read-only', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    if (ordinaryUser.uid) chownSync(path, ordinaryUser.uid, ordinaryUser.gid)
    chmodSync(folder, 0o555)
    const before = fingerprint(folder)
    expect(openAsUser(path)).toBe('read-only')
    expect(fingerprint(folder)).toEqual(before)
    chmodSync(folder, 0o755)
  })

  it('a folder in which no database can be made says that it is read-only', () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o555)
    const path = join(folder, 'samverkansstod.sqlite')
    expect(openAsUser(path)).toBe('read-only')
    expect(existsSync(path)).toBe(false)
    chmodSync(folder, 0o755)
  })

  it('a file that may not even be read says so, and is not taken for a first run', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    chmodSync(folder, 0o777)
    chmodSync(path, 0o000)
    expect(openAsUser(path)).toBe('read-only')
    chmodSync(path, 0o600)
  })
})
