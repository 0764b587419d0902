// Attachments from the file that is dropped to the row that names it, and back out.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { copyToOpen, copyToSave, suggestedName } from '../../../electron/features/attachments/copy.ts'
import { attachmentFolder, deskOf } from '../../../electron/features/attachments/desk.ts'
import { sweepAttachments } from '../../../electron/features/attachments/sweep.ts'
import { contentPath } from '../../../electron/files/contentStore.ts'
import { newId } from '../../../shared/newId.ts'
import { newCase } from '../../support/cases.ts'
import { addFile, fileOf, offered, tryToAdd } from '../../support/attachments.ts'
import { valueOf } from '../../support/store.ts'
import { close, meetingOf, storeForEachTest } from '../harness.ts'

const store = storeForEachTest()
const openCase = async (): Promise<string> => valueOf(await store().client.cases.create(newCase())).id
const pathOf = (sha256: string): string => contentPath(attachmentFolder(store().context), sha256)
const listed = async (caseId: string) => valueOf(await store().client.attachments.list({ caseId }))

/** Changes a kept file behind the app's back. */
function spoil(sha256: string, content: string): void {
  chmodSync(pathOf(sha256), 0o600)
  writeFileSync(pathOf(sha256), content)
}

/** Every name under the folder, so that nothing half-done goes unseen. */
const everything = (): string[] => {
  const folder = attachmentFolder(store().context)
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name) : []
}

describe('adding a file', () => {
  it('keeps a copy of its own under its hash, read-only, and lists it with what it belongs to', async () => {
    const caseId = await openCase()
    const meeting = valueOf(await store().client.meetings.save(meetingOf(caseId)))
    const path = fileOf(store(), 'Skiss över torget.pdf', 'En skiss')
    const { sha256 } = await addFile(store(), path, { caseId, subject: { kind: 'meeting', id: meeting.id } })
    rmSync(path)
    expect(readFileSync(pathOf(sha256), 'utf8')).toBe('En skiss')
    expect(statSync(pathOf(sha256)).mode & 0o777).toBe(0o400)
    expect(everything()).toEqual([sha256])
    expect(await listed(caseId)).toMatchObject([
      {
        fileName: 'Skiss över torget.pdf', mediaType: 'application/pdf', sizeBytes: 8, fileState: 'sound',
        subject: { kind: 'meeting', id: meeting.id }, subjectOn: '2026-11-20', subjectName: 'avstamning', isSubjectThere: true,
      },
    ])
  })

  it('keeps the same contents once, whatever they are called', async () => {
    const caseId = await openCase()
    const first = await addFile(store(), fileOf(store(), 'a.txt', 'Samma'), { caseId })
    const second = await addFile(store(), fileOf(store(), 'b.txt', 'Samma'), { caseId })
    expect(second.sha256).toBe(first.sha256)
    expect(everything()).toEqual([first.sha256])
    valueOf(await store().client.attachments.remove({ id: first.id, expectedRevision: 1 }))
    await sweepAttachments(store().context, true)
    expect(await listed(caseId)).toMatchObject([{ fileName: 'b.txt', fileState: 'sound' }])
  })

  it.each([
    ['a folder', (): string => store().folder, 'folder'],
    ['nothing', (): string => join(store().folder, 'finns-inte.txt'), 'unreadable'],
    ['a device', (): string => '/dev/null', 'unreadable'],
  ])('offers no word for %s', async (_what, path, fault) => {
    const { offerFiles } = await import('../../../electron/features/attachments/desk.ts')
    const [offer] = await offerFiles(store().context, [path()])
    expect(offer?.fault).toBe(fault)
    const caseId = await openCase()
    const input = { token: offer?.token ?? '', id: newId(), caseId, subject: { kind: 'case' as const, id: caseId } }
    expect(valueOf(await store().client.attachments.add(input))).toEqual({ ok: false, fault: 'gone' })
  })

  it('refuses one that is too large, also where it has grown since it was dropped', async () => {
    const caseId = await openCase()
    deskOf(store().context).mostBytes = 10
    expect(valueOf(await tryToAdd(store(), fileOf(store(), 'stor.bin', 'x'.repeat(11)), { caseId }))).toEqual({ ok: false, fault: 'gone' })
    const path = fileOf(store(), 'vaxer.bin', 'x'.repeat(10))
    const token = await offered(store(), path)
    writeFileSync(path, 'x'.repeat(11))
    const input = { token, id: newId(), caseId, subject: { kind: 'case' as const, id: caseId } }
    expect(valueOf(await store().client.attachments.add(input))).toEqual({ ok: false, fault: 'too-large' })
    expect(everything()).toEqual([])
  })

  it('believes a word once, and no path that the window might name', async () => {
    const caseId = await openCase()
    const subject = { kind: 'case' as const, id: caseId }
    const token = await offered(store(), fileOf(store(), 'a.txt', 'A'))
    valueOf(await store().client.attachments.add({ token, id: newId(), caseId, subject }))
    expect(valueOf(await store().client.attachments.add({ token, id: newId(), caseId, subject }))).toEqual({ ok: false, fault: 'gone' })
    expect(await store().call('attachments.add', { token: '/etc/passwd', id: newId(), caseId, subject })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('refuses a meeting of another case, and a closed case', async () => {
    const [caseId, otherId] = [await openCase(), await openCase()]
    const meeting = valueOf(await store().client.meetings.save(meetingOf(otherId)))
    const path = fileOf(store(), 'a.txt', 'A')
    expect(await tryToAdd(store(), path, { caseId, subject: { kind: 'meeting', id: meeting.id } })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    await close(store(), caseId)
    expect(await tryToAdd(store(), path, { caseId })).toMatchObject({ ok: false, error: { code: 'rule' } })
    expect(everything()).toEqual([])
  })

  it('can be stopped on the way, and leaves nothing', async () => {
    const caseId = await openCase()
    const token = await offered(store(), fileOf(store(), 'stor.bin', Buffer.alloc(12_000_000, 7)))
    const id = newId()
    const adding = store().client.attachments.add({ token, id, caseId, subject: { kind: 'case', id: caseId } })
    let seen: { id: string; doneBytes: number; totalBytes: number } | undefined
    for (let look = 0; look < 10_000 && !seen?.doneBytes; look += 1) {
      await setImmediate()
      ;[seen] = valueOf(await store().client.attachments.progress({}))
    }
    expect(seen).toMatchObject({ id, totalBytes: 12_000_000 })
    valueOf(await store().client.attachments.cancel({ id }))
    expect(valueOf(await adding)).toEqual({ ok: false, fault: 'cancelled' })
    expect(everything()).toEqual([])
    expect(valueOf(await store().client.attachments.progress({}))).toEqual([])
  })
})

describe('a removed attachment', () => {
  it('comes back with its file, note and place when that is undone', async () => {
    const caseId = await openCase()
    const { id } = await addFile(store(), fileOf(store(), 'a.txt', 'A'), { caseId })
    valueOf(await store().client.attachments.saveNote({ id, expectedRevision: 1, note: 'Från boende' }))
    valueOf(await store().client.attachments.remove({ id, expectedRevision: 2 }))
    expect(await listed(caseId)).toEqual([])
    await sweepAttachments(store().context, true)
    valueOf(await store().client.attachments.restore({ id }))
    expect(await listed(caseId)).toMatchObject([{ id, note: 'Från boende', fileState: 'sound', revision: 1 }])
  })

  it('is set aside for a month before its file goes, and is recalled by a row that names it again', async () => {
    const caseId = await openCase()
    const { id, sha256 } = await addFile(store(), fileOf(store(), 'a.txt', 'A'), { caseId })
    valueOf(await store().client.attachments.remove({ id, expectedRevision: 1 }))
    const { context } = store()
    deskOf(context).removed.clear()
    await sweepAttachments(context)
    expect(existsSync(pathOf(sha256))).toBe(true)
    const long = new Date(Date.now() - 2 * 3_600_000)
    utimesSync(pathOf(sha256), long, long)
    await sweepAttachments(context)
    expect(existsSync(pathOf(sha256))).toBe(false)
    expect(everything()).toEqual([sha256])
    valueOf(await store().client.attachments.restore({ id }))
    expect(await listed(caseId)).toMatchObject([{ fileState: 'sound' }])
  })

  it('goes at once with a disposal, where nothing else names its contents', async () => {
    const caseId = await openCase()
    const { id } = await addFile(store(), fileOf(store(), 'a.txt', 'A'), { caseId })
    const kept = await addFile(store(), fileOf(store(), 'b.txt', 'B'), { caseId })
    valueOf(await store().client.attachments.remove({ id, expectedRevision: 1 }))
    deskOf(store().context).removed.clear()
    await sweepAttachments(store().context, true)
    expect(everything()).toEqual([kept.sha256])
  })
})

describe('a file that is not as it was', () => {
  it('is said to be missing or altered, found by a check, and mended by the very same contents only', async () => {
    const caseId = await openCase()
    const gone = await addFile(store(), fileOf(store(), 'borta.txt', 'Borta'), { caseId })
    const other = await addFile(store(), fileOf(store(), 'annan.txt', 'Annan'), { caseId })
    await addFile(store(), fileOf(store(), 'hel.txt', 'Hel'), { caseId })
    rmSync(pathOf(gone.sha256))
    spoil(other.sha256, 'aNNAN')
    const states = async () => Object.fromEntries((await listed(caseId)).map(({ fileName, fileState }) => [fileName, fileState]))
    // A file of the same size has to be read before anybody knows.
    expect(await states()).toEqual({ 'borta.txt': 'missing', 'annan.txt': 'sound', 'hel.txt': 'sound' })
    const checked = valueOf(await store().client.attachments.check({}))
    expect(checked).toMatchObject({ files: 3, faults: [{ fileName: 'annan.txt', state: 'altered', caseId }, { fileName: 'borta.txt', state: 'missing' }] })
    expect(await states()).toEqual({ 'borta.txt': 'missing', 'annan.txt': 'altered', 'hel.txt': 'sound' })
    expect(valueOf(await store().client.attachments.faults({})).faults).toHaveLength(2)

    const wrong = await offered(store(), fileOf(store(), 'borta.txt', 'Något annat'))
    expect(valueOf(await store().client.attachments.mend({ id: gone.id, token: wrong }))).toEqual({ ok: false, fault: 'different' })
    for (const [attachment, content] of [[gone, 'Borta'], [other, 'Annan']] as const) {
      const token = await offered(store(), fileOf(store(), 'rätt.txt', content))
      expect(valueOf(await store().client.attachments.mend({ id: attachment.id, token }))).toMatchObject({ ok: true })
    }
    expect(valueOf(await store().client.attachments.check({})).faults).toEqual([])
    expect(everything()).toHaveLength(3)
  })
})

it('says in the diary of the case what was added, and is found by name and note', async () => {
  const caseId = await openCase()
  const { id } = await addFile(store(), fileOf(store(), 'Trafikräkning.xlsx', 'A'), { caseId })
  store().setNow('2026-11-21T13:05:00.000Z')
  await addFile(store(), fileOf(store(), 'Skiss.pdf', 'B'), { caseId })
  valueOf(await store().client.attachments.saveNote({ id, expectedRevision: 1, note: 'Mätt vid Bergsgatan' }))
  const diary = valueOf(await store().client.cases.timeline({ caseId }))
  expect(diary.map(({ event }) => event)).toContainEqual({ kind: 'attached', attachmentId: expect.any(String), name: 'Skiss.pdf', count: 2 })
  for (const text of ['räkning', 'Bergsgatan'])
    expect(JSON.stringify(valueOf(await store().client.search.everywhere({ text, limit: 10 })))).toContain(`"anchor":"bilaga-${id}"`)
})

it('makes no folder where there is none to make', async () => {
  mkdirSync(store().folder, { recursive: true })
  const caseId = await openCase()
  expect(await listed(caseId)).toEqual([])
  await sweepAttachments(store().context)
  expect(everything()).toEqual([])
})

it('an extract of a person names the files of meetings that she was at, and no others', async () => {
  const { client } = store()
  const caseId = await openCase()
  const person = { phone: '', email: '', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '', positions: [] } as const
  const astrid = valueOf(await client.contacts.save({ id: newId(), expectedRevision: 0, name: 'Astrid Demolin', ...person, positions: [] }))
  const [hers, other] = [valueOf(await client.meetings.save(meetingOf(caseId))), valueOf(await client.meetings.save(meetingOf(caseId)))]
  valueOf(await client.meetingMode.setAttendee({ id: newId(), meetingId: hers.id, contactId: astrid.id, actorId: null, name: 'Astrid Demolin', organisation: '', attendance: 'present' }))
  await addFile(store(), fileOf(store(), 'Närvarolista.pdf', 'A'), { caseId, subject: { kind: 'meeting', id: hers.id } })
  await addFile(store(), fileOf(store(), 'Annat.pdf', 'B'), { caseId, subject: { kind: 'meeting', id: other.id } })
  await addFile(store(), fileOf(store(), 'Intyg Astrid Demolin.pdf', 'C'), { caseId })
  const found = JSON.stringify(valueOf(await client.extracts.make({ contactId: astrid.id, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] })))
  expect(found).toContain('Närvarolista.pdf')
  expect(found).toContain('Intyg Astrid Demolin.pdf')
  expect(found).not.toContain('Annat.pdf')
})

it('a file that is altered is neither opened nor saved, and leaves no copy', async () => {
  const caseId = await openCase()
  const { id, sha256 } = await addFile(store(), fileOf(store(), 'a.txt', 'A'), { caseId })
  const folder = join(store().folder, 'oppnade')
  const { path, fault } = await copyToOpen(store().context, { id, folder })
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, fault]).toEqual(['A', 0o400, null])
  spoil(sha256, 'B')
  expect((await copyToOpen(store().context, { id, folder })).fault).toBe('altered')
  expect((await copyToSave(store().context, { id, path: join(folder, 'kopia.txt') })).fault).toBe('altered')
  expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(1)
  expect(await listed(caseId)).toMatchObject([{ fileState: 'altered' }])
})

it.each(['../../etc/passwd', 'CON', 'nul.txt', 'slut. ', 'fil\u202Efdp.exe', 'å'.repeat(120), '<b>fet</b>.html', "'; DROP TABLE cases; --"])(
  'takes in a file called %j as a text, and nowhere else',
  async (name) => {
    const caseId = await openCase()
    const source = fileOf(store(), 'källa', name)
    const { id } = await addFile(store(), source, { caseId })
    // As another system may have called it: this disk holds not all of these names.
    store().context.connection.prepare('UPDATE attachment SET file_name = ? WHERE id = ?').run(name, id)
    const folder = join(store().folder, 'ut')
    mkdirSync(folder)
    const { path, fault } = await copyToOpen(store().context, { id, folder })
    expect(fault !== null || (path.startsWith(`${folder}/`) && !path.includes('..'))).toBe(true)
    expect(suggestedName(store().context, id)).not.toMatch(/[\\/]|^\.|[. ]$/)
    expect(await listed(caseId)).toMatchObject([{ fileName: name }])
  },
)
