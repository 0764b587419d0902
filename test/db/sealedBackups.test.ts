// Sealed backups: what they show to nobody, who opens them, and that nothing is touched where they cannot be opened.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestPath } from '../../electron/db/backup.ts'
import { giveBackCompanions, keepCompanions } from '../../electron/db/companions.ts'
import { sha256OfFile } from '../../electron/db/inspect.ts'
import { createRecoveryCall } from '../../electron/features/backup/recovery.ts'
import { atOnce } from '../../electron/files/stretches.ts'
import { createKeyring, masterKeyOf } from '../../electron/seal/keyring.ts'
import { valueOf } from '../support/store.ts'
import { fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { addMeeting, meetingCount, openStore, type StoreOnFile, storeOnFile } from './storeIn.ts'

const PASSPHRASE = 'cykel lampa torg äpple'
const secret = { kind: 'passphrase', text: PASSPHRASE } as const

interface Sealed extends StoreOnFile {
  readonly path: string
  readonly backupPath: string
  readonly code: string
}

async function withSealed(): Promise<Sealed> {
  const on = await storeOnFile()
  const { code } = valueOf(await on.store.client.backup.turnSealingOn({ passphrase: PASSPHRASE }))
  const backup = valueOf(await on.store.client.backup.create({}))
  expect(backup.manifest.sealedWith).not.toBeNull()
  await addMeeting(on, 'Efter kopian')
  return { ...on, backupPath: backup.path, code }
}

/** Where what is opened lies for a moment. */
const left = (on: StoreOnFile): string[] => (existsSync(join(on.folder, 'temporary')) ? readdirSync(join(on.folder, 'temporary')) : [])

describe('a sealed backup', () => {
  it('shows nothing of what it holds, nor of how to open it, and was read to its end', async () => {
    const on = await withSealed()
    const bytes = readFileSync(on.backupPath)
    for (const text of ['SQLite format', 'Ärendet i exemplet', 'masterKey', PASSPHRASE, on.code.slice(0, 5)]) expect(bytes.includes(text), text).toBe(false)
    expect(readFileSync(manifestPath(on.backupPath), 'utf8')).not.toContain('Ärendet')
    expect([left(on), readdirSync(dirname(on.backupPath)).filter((name) => name.startsWith('.'))]).toEqual([[], []])
  })

  it('is looked into and restored without a question where it was made', async () => {
    const on = await withSealed()
    expect(valueOf(await on.store.client.backup.inspect({ path: on.backupPath }))).toMatchObject({ fault: null, sameDatabase: true, commitsSince: 1 })
    valueOf(await on.store.client.backup.restore({ path: on.backupPath }))
    expect(await meetingCount(on)).toBe(0)
    expect(left(on)).toEqual([])
  })

  it.each(['passphrase', 'code'] as const)('is opened on another computer with the %s', async (kind) => {
    const on = await withSealed()
    const other = await storeOnFile()
    other.store.context.connection.exec("UPDATE meta SET value = '01a2000d-4666-79f7-a3f3-aa474c0af752' WHERE key = 'databaseId'")
    const given = kind === 'code' ? { kind, text: on.code } : secret
    const { path } = { path: on.backupPath }
    expect(valueOf(await other.store.client.backup.inspect({ path })).fault).toBe('sealed')
    expect(valueOf(await other.store.client.backup.inspect({ path, secret: given })).fault).toBeNull()
    valueOf(await other.store.client.backup.restore({ path, secret: given }))
    expect(left(other)).toEqual([])
    // What is written there from now on is sealed as it was at home.
    expect(valueOf(await other.store.client.backup.standing({})).sealed).toBe(true)
  })

  it('touches nothing with a wrong passphrase, a flipped bit, or neither', async () => {
    const on = await withSealed()
    const bad = join(temporaryFolder(), 'skadad.samverkanbackup')
    const bytes = readFileSync(on.backupPath)
    const at = Math.floor(bytes.length / 2)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(bad, bytes)
    const other = await storeOnFile()
    const before = fingerprint(other.folder)
    const faults: (string | null)[] = []
    for (const input of [{ path: on.backupPath, secret: { ...secret, text: 'fel fras helt och hållet' } }, { path: bad, secret }, { path: on.backupPath }]) {
      faults.push(valueOf(await other.store.client.backup.inspect(input)).fault)
      expect(await other.store.client.backup.restore(input)).toMatchObject({ ok: false, error: { refusal: { rule: 'backup' } } })
    }
    expect(faults).toEqual(['wrong-secret', 'damaged', 'sealed'])
    const { temporary: _emptied, ...after } = fingerprint(other.folder)
    expect(after).toEqual(before)
    expect(left(other)).toEqual([])
    expect(other.store.incidents).toEqual([])
  })

  it('is opened with its passphrase where the database here cannot be read', async () => {
    const on = await withSealed()
    const folder = temporaryFolder()
    const databasePath = join(folder, 'samverkansstod.sqlite')
    writeFileSync(databasePath, 'damaged')
    let restored = false
    const call = createRecoveryCall({
      databasePath,
      backupFolder: dirname(on.backupPath),
      clock: () => new Date('2026-11-21T13:02:00.000Z'),
      onRestored: (connection) => {
        restored = true
        connection.close()
      },
      report: () => 'incident',
    })
    expect(await call('backup.restore', { path: on.backupPath })).toMatchObject({ ok: false, error: { refusal: { fault: 'sealed' } } })
    expect(await call('backup.restore', { path: on.backupPath, secret })).toMatchObject({ ok: true })
    expect([restored, titlesIn(databasePath)]).toEqual([true, ['Ärendet i exemplet']])
  })

  it('that was left open by a kill is gone after the next start', async () => {
    const on = await withSealed()
    mkdirSync(join(on.folder, 'temporary'), { recursive: true })
    copyFileSync(on.path, join(on.folder, 'temporary', 'x.opening'))
    on.store.close()
    openStore(on.path)
    expect(existsSync(join(on.folder, 'temporary'))).toBe(false)
  })
})

describe('the choice to seal', () => {
  it('is not undone by restoring a backup from before it', async () => {
    const on = await storeOnFile()
    const open = valueOf(await on.store.client.backup.create({}))
    valueOf(await on.store.client.backup.turnSealingOn({ passphrase: PASSPHRASE }))
    valueOf(await on.store.client.backup.restore({ path: open.path }))
    expect(valueOf(await on.store.client.backup.create({})).manifest.sealedWith).not.toBeNull()
  })

  it('turned off leaves what is sealed sealed, and opens what comes', async () => {
    const on = await withSealed()
    valueOf(await on.store.client.backup.turnSealingOff({}))
    expect(valueOf(await on.store.client.backup.create({})).manifest.sealedWith).toBeNull()
    expect(valueOf(await on.store.client.backup.inspect({ path: on.backupPath })).fault).toBe('sealed')
    expect(valueOf(await on.store.client.backup.inspect({ path: on.backupPath, secret })).fault).toBeNull()
  })

  it('is never taken for none where its key cannot be read: no open backup is written instead', async () => {
    const on = await withSealed()
    const before = readdirSync(dirname(on.backupPath))
    for (const spoilt of ['{}', 'x']) {
      on.store.context.connection.prepare("UPDATE meta SET value = ? WHERE key = 'backupKeyring'").run(spoilt)
      expect((await on.store.client.backup.create({})).ok).toBe(false)
      expect(valueOf(await on.store.client.backup.standing({})).sealed).toBe(true)
    }
    expect(readdirSync(dirname(on.backupPath))).toEqual(before)
    expect(valueOf(await on.store.client.backup.inspect({ path: on.backupPath, secret })).fault).toBeNull()
  })

  it('stands in the change log, but never with what', async () => {
    const on = await withSealed()
    valueOf(await on.store.client.backup.changePassphrase({ passphrase: 'en helt annan fras' }))
    const log = JSON.stringify(on.store.context.connection.prepare('SELECT * FROM change_log').all())
    expect(log).toContain('sealedBackups')
    for (const text of [PASSPHRASE, 'en helt annan fras', 'masterKey', on.code]) expect(log).not.toContain(text)
  })

  it('gives a sheet only for the code that opens the backups, and only in a folder that is there', async () => {
    const on = await withSealed()
    const folder = temporaryFolder()
    expect(await on.store.client.backup.saveRecoverySheet({ folder, code: 'ABCDE-ABCDE' })).toMatchObject({ ok: false })
    expect(await on.store.client.backup.saveRecoverySheet({ folder: 'inte/hel', code: on.code })).toMatchObject({ ok: false })
    expect(readdirSync(folder)).toEqual([])
    valueOf(await on.store.client.backup.saveRecoverySheet({ folder, code: on.code }))
    valueOf(await on.store.client.backup.saveRecoverySheet({ folder, code: on.code }))
    expect(readdirSync(folder)).toEqual(['Återställningsblad 2026-11-21 (2).pdf', 'Återställningsblad 2026-11-21.pdf'])
  })
})

describe('files that belong to the database', () => {
  it.each(['open', 'sealed'])('are kept once, %s, and come back as they were; what is not there or altered is named', async (how) => {
    const [folder, backups] = [temporaryFolder(), temporaryFolder()]
    const [good, altered] = [join(folder, 'good'), join(folder, 'altered')]
    writeFileSync(good, 'Bilagan')
    writeFileSync(altered, 'annat')
    const { keyring } = await createKeyring(PASSPHRASE)
    const key = how === 'sealed' ? keyring : null
    const files = [
      { sha256: sha256OfFile(good), sizeBytes: 8, path: good },
      { sha256: 'a'.repeat(64), sizeBytes: 5, path: altered },
      { sha256: 'b'.repeat(64), sizeBytes: 5, path: join(folder, 'gone') },
    ].map((file) => (file.path === good ? { ...file, sizeBytes: readFileSync(good).length } : file))
    const kept = atOnce(keepCompanions(files, backups, key))
    expect([kept.companions, kept.missingCompanions].map((list) => list.length)).toEqual([1, 2])
    const before = fingerprint(join(backups, 'bilagor'))
    atOnce(keepCompanions(files, backups, key))
    expect(fingerprint(join(backups, 'bilagor'))).toEqual(before)
    expect(Object.keys(before)).toHaveLength(1)
    const taken: string[] = []
    const from = { folder: backups, companions: kept.companions, sealed: key ? { keyId: key.id, masterKey: masterKeyOf(key) } : null }
    const taker = { has: () => false, take: (_companion: unknown, path: string) => void taken.push(readFileSync(path, 'utf8')) }
    expect(atOnce(giveBackCompanions(from, join(folder, 'private'), taker))).toBe(0)
    expect(taken).toEqual(['Bilagan'])
    expect(readdirSync(join(folder, 'private'))).toEqual([])
  })
})
