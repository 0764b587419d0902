// Actors and contacts that both machines know, people who were disposed of, attachments, and the package for the archive.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachmentFolder } from '../../electron/features/attachments/index.ts'
import { contentPath } from '../../electron/files/contentStore.ts'
import { openZip } from '../../electron/tables/zip.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { contentOf, opened, takenIn, written } from '../support/caseFiles.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { workedCase } from '../support/workedCase.ts'
import { quickPdf } from './harness.ts'

let [here, there]: [TestStore, TestStore] = [null, null] as never
beforeEach(() => {
  here = createTestStore({ renderPdf: quickPdf })
  there = createTestStore({ renderPdf: quickPdf })
})
afterEach(() => {
  for (const store of [here, there]) {
    expect(store.incidents).toEqual([])
    store.close()
  }
})

const saveActor = async (store: TestStore, name: string, over: object = {}) =>
  valueOf(await store.client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name, ...over }))

async function withRole(store: TestStore): Promise<{ caseId: string; actorId: string; contactId: string }> {
  const { caseId } = await workedCase(store)
  const actor = await saveActor(store, 'Fastighetsägare Sofielund', { organisationNumber: '556036-0793', notes: 'Intern notering', area: 'Sofielund' })
  const contact = valueOf(await store.client.contacts.save({
    id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '070-174 06 05', email: 'astrid@example.se', preferredWay: 'notSet', source: '', sourceOn: null,
    influence: 'high', interest: 'low', notes: 'Skör relation', positions: [{ id: newId(), actorId: actor.id, role: 'ordförande', since: null, until: null }],
  }))
  valueOf(await store.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId: actor.id, contactId: contact.id, role: 'driving', since: null, until: null, conflictNote: 'Jäv i hyresfrågan' }))
  return { caseId, actorId: actor.id, contactId: contact.id }
}

describe('actors and contacts', () => {
  it('that look like ours are taken for ours where number or address are the same, and remembered when the case comes back', async () => {
    const { caseId, actorId, contactId } = await withRole(here)
    const ours = await saveActor(there, 'BID Sofielund', { organisationNumber: '556036-0793' })
    const oursContact = valueOf(await there.client.contacts.save({
      id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: 'astrid@example.se', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '', positions: [],
    }))
    const path = await written(here, caseId)
    const { sessionId, matches } = await opened(there, path)
    expect(matches).toMatchObject([{ kind: 'actor', id: actorId, ourId: ours.id }, { kind: 'contact', id: contactId, ourId: oursContact.id }])
    expect(await there.client.caseFiles.takeIn({ sessionId })).toMatchObject({ ok: true, value: { left: 0 } })
    expect(contentOf(there, caseId)['case_role']).toMatchObject([{ actor_id: ours.id, contact_id: oursContact.id }])
    expect(contentOf(there, caseId)['actor']?.map(({ name }) => name)).toEqual(['BID Sofielund'])
    const back = await opened(here, await written(there, caseId))
    expect(back.matches).toEqual([])
    expect(back.states.filter(({ state }) => state === 'new')).toEqual([])
  })

  it('are added where that is chosen', async () => {
    const { caseId, actorId } = await withRole(here)
    await saveActor(there, 'BID Sofielund', { organisationNumber: '556036-0793' })
    const { sessionId } = await opened(there, await written(here, caseId))
    const changed = valueOf(await there.client.caseFiles.match({ sessionId, id: actorId, ourId: null }))
    expect(changed.matches).toMatchObject([{ id: actorId, ourId: null }])
    valueOf(await there.client.caseFiles.takeIn({ sessionId }))
    expect(contentOf(there, caseId)['actor']?.map(({ name }) => name)).toEqual(['Fastighetsägare Sofielund'])
  })

  it('leave without what is internal where that is chosen, and nothing here is emptied by it', async () => {
    const { caseId } = await withRole(here)
    const path = await written(here, caseId, { internal: false })
    expect(readFileSync(path).includes('Skör relation')).toBe(false)
    await takenIn(there, path)
    const text = JSON.stringify(contentOf(there, caseId, false))
    for (const secret of ['Intern notering', 'Skör relation', 'Jäv i hyresfrågan', '"high"']) expect(text).not.toContain(secret)
    const before = contentOf(here, caseId, false)
    await takenIn(here, await written(there, caseId))
    expect(contentOf(here, caseId, false)).toEqual(before)
  })

  it('who were disposed of here do not come back', async () => {
    const { caseId, contactId } = await withRole(here)
    const path = await written(here, caseId)
    await takenIn(there, path)
    const { revision } = valueOf(await there.client.cases.get({ caseId })).case
    valueOf(await there.client.cases.close({ caseId, expectedRevision: revision, reason: 'Klart' }))
    there.setNow('2035-01-01T13:00:00.000Z')
    valueOf(await there.client.disposal.decide({ kind: 'afterCase', subjectId: contactId, expectedRevision: 1, keepUntil: null, reason: 'Behövs inte.', withoutBackup: true }))
    await takenIn(there, path)
    expect(JSON.stringify(contentOf(there, caseId)['contact'])).not.toContain('Astrid')
  })
})

describe('files', () => {
  it('that are attached go along by their hash, and are told of where they are missing', async () => {
    const { caseId } = await workedCase(here)
    const source = join(here.folder, 'Karta över kvarteret.txt')
    writeFileSync(source, 'En karta')
    const { offerFiles } = await import('../../electron/features/attachments/desk.ts')
    const [offer] = await offerFiles(here.context, [source])
    const added = valueOf(await here.client.attachments.add({ id: newId(), token: offer?.token ?? '', caseId, subject: { kind: 'case', id: caseId } }))
    const sha256 = added.ok ? added.attachment.sha256 : ''
    await takenIn(there, await written(here, caseId))
    expect(readFileSync(contentPath(attachmentFolder(there.context), sha256), 'utf8')).toBe('En karta')
    expect(contentOf(there, caseId)['attachment']).toMatchObject([{ file_name: 'Karta över kvarteret.txt', sha256 }])
  })

  it('make a package for the archive: an index without script, documents under names, and the case file', async () => {
    const { caseId } = await withRole(here)
    const title = '<script>alert(1)</script> & "Möllan": 12/13'
    const { rename } = await import('../support/generatedCase.ts')
    await rename(here, caseId, { title })
    const path = await written(here, caseId, { recipient: 'archive', internal: false, sharedNotes: false })
    expect(existsSync(path) && path.endsWith('.zip')).toBe(true)
    const zip = openZip(readFileSync(path))
    const read = async (name: string) => {
      const pieces: Uint8Array[] = []
      for await (const piece of zip.read(name)) pieces.push(piece)
      return Buffer.concat(pieces)
    }
    expect(zip.names.filter((name) => !/^[^<>:"|?*\\]+$/.test(name))).toEqual([])
    expect(zip.names).toContain('index.html')
    const pdfs = zip.names.filter((name) => name.startsWith('Dokument/') && name.endsWith('.pdf'))
    expect(pdfs.length).toBeGreaterThan(0)
    expect((await read(pdfs[0] ?? '')).subarray(0, 5).toString()).toBe('%PDF-')
    const html = (await read('index.html')).toString()
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Möllan&quot;: 12/13')
    expect(html).not.toMatch(/<script|Astrid|Intern notering/)
    for (const pdf of pdfs) expect(html).toContain(pdf.split('/').map(encodeURIComponent).join('/').replaceAll("'", '&#39;'))
    const inner = zip.names.find((name) => name.endsWith('.samverkan')) ?? ''
    const copy = join(there.folder, 'inre.samverkan')
    writeFileSync(copy, await read(inner))
    expect(await takenIn(there, copy)).toMatchObject({ caseId, left: 0 })
  })
})
