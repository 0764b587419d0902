// What the store answers while its database cannot be opened.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manifestPath } from '../../electron/db/backup.ts'
import type { Connection } from '../../electron/db/connection.ts'
import { OpenError, openDatabase } from '../../electron/db/open.ts'
import { createRecoveryCall, type RecoveryContext } from '../../electron/features/backup/recovery.ts'
import { createClient } from '../../shared/ipc/client.ts'
import { methodPaths } from '../../shared/ipc/contract.ts'
import { valueOf } from '../support/store.ts'
import { fingerprint, temporaryFolder } from './harness.ts'
import { addMeeting, storeOnFile } from './storeIn.ts'

let path = ''
let backups = ''
let restored: Connection[] = []
const incidents: unknown[] = []

beforeEach(async () => {
  const on = await storeOnFile()
  const backup = valueOf(await on.store.client.backup.create({}))
  await addMeeting(on)
  path = on.path
  backups = join(temporaryFolder(), 'Säkerhetskopior')
  mkdirSync(backups)
  for (const each of [backup.path, manifestPath(backup.path)]) copyFileSync(each, join(backups, each.slice(dirname(each).length + 1)))
  on.store.close()
  writeFileSync(path, 'Det här var en databas.')
  writeFileSync(`${path}-wal`, 'och dess logg')
  restored = []
})
afterEach(() => {
  for (const connection of restored) connection.close()
  expect(incidents).toEqual([])
})

const recovery = (over: Partial<RecoveryContext> = {}) =>
  createRecoveryCall({
    databasePath: path,
    backupFolder: backups,
    clock: () => new Date('2026-11-21T13:02:00.000Z'),
    onRestored: (connection) => restored.push(connection),
    report: (_path, error) => {
      incidents.push(error)
      return 'incident'
    },
    ...over,
  })

describe('while the database is damaged', () => {
  it('lists the backups, and says that nothing here can be compared', async () => {
    const client = createClient(recovery())
    const [backup] = valueOf(await client.backup.list({}))
    expect(backup?.manifest.rowCounts['cases']).toBe(1)
    const inspection = valueOf(await client.backup.inspect({ path: backup?.path ?? '' }))
    expect(inspection).toMatchObject({ fault: null, sameDatabase: false, commitsSince: null, here: {} })
    expect(inspection.there?.['cases']).toBe(1)
  })

  it('restores one, hands over a database that works, and keeps the damaged one aside with its log', async () => {
    const client = createClient(recovery())
    const [backup] = valueOf(await client.backup.list({}))
    const { asidePath } = valueOf(await client.backup.restore({ path: backup?.path ?? '' }))
    expect(asidePath).toBe(join(dirname(path), 'samverkansstod skadad 2026-11-21 14.02.sqlite'))
    expect(readFileSync(asidePath, 'utf8')).toBe('Det här var en databas.')
    expect(readFileSync(`${asidePath}-wal`, 'utf8')).toBe('och dess logg')
    expect(restored[0]?.prepare('SELECT title FROM cases').pluck().all()).toEqual(['Ärendet i exemplet'])
    expect(restored[0]?.prepare('SELECT count(*) FROM meeting').pluck().get()).toBe(0)
  })

  it('refuses a damaged backup and touches nothing', async () => {
    const client = createClient(recovery())
    const [backup] = valueOf(await client.backup.list({}))
    const bytes = readFileSync(backup?.path ?? '')
    writeFileSync(backup?.path ?? '', bytes.fill(0xa5, 40_000, 41_000))
    const before = fingerprint(dirname(path))
    expect(await client.backup.restore({ path: backup?.path ?? '' })).toMatchObject({
      ok: false,
      error: { refusal: { rule: 'backup', fault: 'manifest-mismatch' } },
    })
    expect(fingerprint(dirname(path))).toEqual(before)
    expect(restored).toEqual([])
  })

  it('answers every other method with what is wrong, and writes nothing', async () => {
    const call = recovery()
    const before = fingerprint(dirname(path))
    const others = [...methodPaths.keys()].filter((each) => !/^backup\.(list|inspect|restore)$/.test(each))
    for (const each of [...others, 'backup.constructor', 'no.such', '', 7, null, Symbol('x'), Object.create(null)])
      expect(await call(each, {})).toEqual({ ok: false, error: { code: 'storage', fault: 'damaged' } })
    expect(await call('backup.inspect', { path: 7 })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(fingerprint(dirname(path))).toEqual(before)
  })

  it('still finds it damaged at the next start', () => {
    expect(() => openDatabase(path)).toThrow(OpenError)
  })
})

it('a database that another program holds is not moved from under it', async () => {
  const client = createClient(recovery({ inUseElsewhere: true }))
  const [backup] = valueOf(await client.backup.list({}))
  const before = fingerprint(dirname(path))
  expect(await client.backup.restore({ path: backup?.path ?? '' })).toEqual({ ok: false, error: { code: 'storage', fault: 'busy' } })
  expect(fingerprint(dirname(path))).toEqual(before)
})

it('a folder without backups lists none', async () => {
  const client = createClient(recovery({ backupFolder: join(backups, 'no such folder') }))
  expect(valueOf(await client.backup.list({}))).toEqual([])
})
