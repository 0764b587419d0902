// What holds writing back, what is saved then, and how it goes on.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/db/open.ts'
import { newCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { alter, databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { addMeeting, firstCaseId, meetingCount, meetingOf, openStore, storeOnFile } from './storeIn.ts'

const REPLACED = { ok: false, error: { code: 'storage', fault: 'replaced' } }

/** As a sync client does: another whole file takes the name. */
function replaceBy(other: string, path: string): void {
  copyFileSync(other, `${path}.synced`)
  renameSync(`${path}.synced`, path)
}

describe('a file that another program puts in the place of the open one', () => {
  it('stops the very next save, and everything that was acknowledged is saved beside it', async () => {
    const on = await storeOnFile()
    const other = await databaseIn(temporaryFolder())
    alter(other, (each) => each.exec("UPDATE cases SET title = 'Från en annan dator'"))
    await addMeeting(on, 'Sparat före bytet')
    replaceBy(other, on.path)
    const theirs = readFileSync(on.path)
    expect(await on.store.client.meetings.save(meetingOf(on.caseId, 'Efter bytet'))).toEqual(REPLACED)
    const { hold } = valueOf(await on.store.client.guard.state({}))
    expect(hold).toMatchObject({ reason: 'replaced', isGone: false })
    expect(on.store.events.at(-1)).toEqual({ kind: 'changed', topics: ['guard'], caseId: null })
    alter(hold?.rescuedPath ?? '', (each) => expect(each.prepare('SELECT notes FROM meeting').pluck().all()).toEqual(['Sparat före bytet']))
    expect(readFileSync(on.path).equals(theirs)).toBe(true)
    // All can still be looked at.
    expect((await viewOf(on.store, on.caseId)).meetings).toHaveLength(1)
    expect(on.store.incidents).toEqual([])
  })

  it('leaves no log beside the other file that would be played into it', async () => {
    const on = await storeOnFile()
    const other = await databaseIn(temporaryFolder())
    alter(other, (each) => each.exec("UPDATE cases SET title = 'Från en annan dator'"))
    await addMeeting(on)
    replaceBy(other, on.path)
    await on.store.client.guard.state({})
    on.store.context.guard.close(on.store.context)
    expect(existsSync(`${on.path}-wal`) && statSync(`${on.path}-wal`).size > 0).toBe(false)
    expect(titlesIn(on.path)).toEqual(['Från en annan dator'])
  })

  it('keeps a log that came with the other file', async () => {
    const on = await storeOnFile()
    const elsewhere = await databaseIn(temporaryFolder())
    const writer = openDatabase(elsewhere)
    writer.exec("UPDATE cases SET title = 'I den andras logg'")
    const [database, log] = [readFileSync(elsewhere), readFileSync(`${elsewhere}-wal`)]
    writer.close()
    await addMeeting(on)
    for (const [suffix, bytes] of [['', database], ['-wal', log]] as const) {
      writeFileSync(`${on.path}.synced`, bytes)
      renameSync(`${on.path}.synced`, `${on.path}${suffix}`)
    }
    await on.store.client.guard.state({})
    on.store.context.guard.close(on.store.context)
    expect(titlesIn(on.path)).toEqual(['I den andras logg'])
  })

  it('is noticed without a call, as the look every few seconds does', async () => {
    const on = await storeOnFile()
    replaceBy(await databaseIn(temporaryFolder()), on.path)
    on.store.context.guard.look(on.store.context)
    expect(on.store.context.guard.hold?.reason).toBe('replaced')
  })

  it('is noticed where it was taken away, and what was open goes on', async () => {
    const on = await storeOnFile()
    await addMeeting(on, 'Kvar')
    rmSync(on.path)
    expect(await on.store.client.cases.create(newCase())).toEqual(REPLACED)
    expect(on.store.context.guard.hold?.isGone).toBe(true)
    valueOf(await on.store.client.guard.keepMine({}))
    valueOf(await on.store.client.meetings.save(meetingOf(on.caseId, 'Därefter')))
    expect(await meetingCount(on)).toBe(2)
    on.store.close()
    expect(await meetingCount({ ...on, store: openStore(on.path) })).toBe(2)
  })

  it('is noticed where it was cut short in its place, which nothing more is written into', async () => {
    const on = await storeOnFile()
    truncateSync(on.path, 4096 * 3)
    const cut = readFileSync(on.path)
    expect(await on.store.client.cases.create(newCase())).toMatchObject({ ok: false, error: { code: 'storage' } })
    expect(on.store.context.guard.hold).toMatchObject({ reason: 'replaced', rescuedPath: null })
    expect(readFileSync(on.path).equals(cut)).toBe(true)
  })

  it('lets her go on with what was open; the other file is kept, with what was in it', async () => {
    const on = await storeOnFile()
    const other = await databaseIn(temporaryFolder())
    alter(other, (each) => each.exec("UPDATE cases SET title = 'Från en annan dator'"))
    await addMeeting(on, 'Mitt')
    replaceBy(other, on.path)
    await on.store.client.guard.state({})
    const { asidePath } = valueOf(await on.store.client.guard.keepMine({}))
    expect(asidePath).toContain('utbytt')
    expect(titlesIn(asidePath)).toEqual(['Från en annan dator'])
    expect(valueOf(await on.store.client.guard.state({})).hold).toBeNull()
    expect(on.store.events.at(-1)).toEqual({ kind: 'store-ready' })
    valueOf(await on.store.client.meetings.save(meetingOf(on.caseId, 'Vidare')))
    on.store.close()
    const again = openStore(on.path)
    expect(await meetingCount({ ...on, store: again, caseId: firstCaseId(again) })).toBe(2)
  })

  it('does not take a restore for somebody else', async () => {
    const on = await storeOnFile()
    const backup = valueOf(await on.store.client.backup.create({}))
    valueOf(await on.store.client.backup.restore({ path: backup.path }))
    await addMeeting(on)
    expect(on.store.context.guard.hold).toBeNull()
  })
})

describe('while writing is held', () => {
  it('every method that changes something is refused, and the file stays as it was', async () => {
    const on = await storeOnFile()
    on.store.context.guard.holdBack(on.store.context, 'write-failed')
    const before = fingerprint(on.folder)
    const { settings } = valueOf(await on.store.client.settings.get({}))
    for (const outcome of [
      await on.store.client.cases.create(newCase()),
      await on.store.client.meetings.save(meetingOf(on.caseId)),
      await on.store.client.settings.save(settings),
    ])
      expect(outcome).toEqual({ ok: false, error: { code: 'storage', fault: 'write-failed' } })
    expect(fingerprint(on.folder)).toEqual(before)
  })

  it('looks and searches go on, also on a new day', async () => {
    const on = await storeOnFile()
    await addMeeting(on, 'Planterade almar')
    on.store.context.guard.holdBack(on.store.context, 'read-only')
    on.store.setNow('2027-01-03T08:00:00.000Z')
    const query = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 10 } as const
    expect(valueOf(await on.store.client.cases.list({ ...query, phases: [], origins: [] })).rows).toHaveLength(1)
    valueOf(await on.store.client.overview.get({}))
    expect(valueOf(await on.store.client.search.everywhere({ text: 'almar', limit: 10 }))).not.toEqual([])
    expect(on.store.incidents).toEqual([])
  })

  it('a whole, checked copy and every document can be saved to a folder that is picked', async () => {
    const on = await storeOnFile()
    await addMeeting(on, 'Med i kopian')
    on.store.context.guard.holdBack(on.store.context, 'read-only')
    const folder = temporaryFolder()
    const { path } = valueOf(await on.store.client.guard.saveCopy({ folder }))
    expect(valueOf(await on.store.client.backup.inspect({ path })).fault).toBeNull()
    alter(path, (each) => expect(each.prepare('SELECT notes FROM meeting').pluck().all()).toEqual(['Med i kopian']))
    const documents = temporaryFolder()
    const { count } = valueOf(await on.store.client.guard.saveDocuments({ folder: documents }))
    expect(count).toBeGreaterThan(0)
    expect(Object.keys(fingerprint(documents))).toHaveLength(count)
    expect(await on.store.client.meetings.save(meetingOf(on.caseId))).toMatchObject({ ok: false })
  })

  it('a folder that does not take the copy is named, and writing stays held', async () => {
    const on = await storeOnFile()
    on.store.context.guard.holdBack(on.store.context, 'read-only')
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await on.store.client.guard.saveCopy({ folder: join(file, 'in') })).toMatchObject({ ok: false, error: { refusal: { rule: 'folder-not-writable' } } })
    expect(await on.store.client.guard.saveDocuments({ folder: join(file, 'in') })).toMatchObject({ ok: false, error: { refusal: { rule: 'folder-not-writable' } } })
    expect(await on.store.client.cases.create(newCase())).toMatchObject({ ok: false })
  })

  it('goes on by itself when a probe succeeds, and tells the window to send what it kept', async () => {
    const on = await storeOnFile()
    on.store.context.guard.holdBack(on.store.context, 'write-failed')
    expect(on.store.context.guard.probe(on.store.context)).toBe(true)
    expect(on.store.events.at(-1)).toEqual({ kind: 'store-ready' })
    await addMeeting(on)
    expect(await meetingCount(on)).toBe(1)
  })
})

it('a folder that a backup cannot be written to does not hold the database', async () => {
  const on = await storeOnFile()
  const error = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' })
  expect(on.store.context.guard.translate(on.store.context, error)).toEqual({ code: 'storage', fault: 'write-failed' })
  expect(on.store.context.guard.hold).toBeNull()
})
