import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '../../electron/db/repositories/documents.ts'
import { finalisedCase, meetAllCriteria, openCase, viewOf, writeApplication } from '../support/cases.ts'
import { createTestStore, defaultModel, type TestStore, valueOf } from '../support/store.ts'

let store: TestStore
beforeEach(() => {
  store = createTestStore()
})
afterEach(() => {
  expect(store.incidents).toEqual([])
  store.close()
})

describe('finalising an application', () => {
  it.each(defaultModel.applicationParts.map(({ id }) => id))('refuses without part %s and names it', async (part) => {
    const caseId = await openCase(store)
    await meetAllCriteria(store, caseId)
    const expectedRevision = await writeApplication(store, caseId, [part])
    const outcome = await store.client.application.finalise({ caseId, expectedRevision })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'rule', refusal: { rule: 'finalise' } } })
    expect(JSON.stringify(outcome)).toContain(`"subject":"${part}"`)
    expect((await viewOf(store, caseId)).versions).toEqual([])
  })

  it('tells not assessed from not met', async () => {
    const caseId = await openCase(store)
    const save = { caseId, criterionId: 'behov', expectedRevision: 0, motivation: '', evidence: [], contributions: [] }
    valueOf(await store.client.criteria.save({ ...save, answer: 'notMet' }))
    const { todos } = await viewOf(store, caseId)
    expect(todos).toContainEqual(expect.objectContaining({ code: 'criterion-not-met', subject: 'behov' }))
    expect(todos).toContainEqual(expect.objectContaining({ code: 'assess-criterion', subject: 'grupp' }))
  })

  it('freezes the version and writes its PDF under a name that says what it is', async () => {
    const caseId = await finalisedCase(store)
    const [document] = valueOf(await store.client.documents.list({ caseId, kind: null, limit: 10 }))
    expect(document?.fileName).toBe('Ansökan Möllan kvarter 12 v1 2026-11-21.pdf')
    const bytes = readFileSync(document?.path ?? '')
    expect(sha256Of(bytes)).toBe(document?.sha256)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not freeze the same text twice, and makes version 2 of a changed one', async () => {
    const caseId = await finalisedCase(store)
    const { application } = await viewOf(store, caseId)
    expect(await store.client.application.finalise({ caseId, expectedRevision: application.revision })).toMatchObject({
      ok: false,
      error: { refusal: { rule: 'nothing-to-finalise' } },
    })
    const { revision: _revision, savedAt: _savedAt, ...writing } = application
    const parts = { ...writing.parts, omrade: { text: 'Nu med parken också.', prefilled: false } }
    const saved = valueOf(await store.client.application.save({ ...writing, parts, expectedRevision: application.revision }))
    const { version } = valueOf(await store.client.application.finalise({ caseId, expectedRevision: saved.revision }))
    expect(version.version).toBe(2)
    const [first] = (await viewOf(store, caseId)).versions
    const frozen = valueOf(await store.client.application.version({ id: first?.id ?? '' }))
    expect(frozen.content.draft.parts['omrade']?.text).not.toContain('parken')
  })

  it('exports the same bytes again, beside a file that has taken its name', async () => {
    const caseId = await finalisedCase(store)
    const [document] = valueOf(await store.client.documents.list({ caseId, kind: null, limit: 10 }))
    if (!document) throw new Error('nothing was exported')
    writeFileSync(document.path, 'something else')
    const again = valueOf(await store.client.documents.exportAgain({ id: document.id }))
    expect(again.path).not.toBe(document.path)
    expect(sha256Of(readFileSync(again.path))).toBe(document.sha256)
    expect(readFileSync(document.path, 'utf8')).toBe('something else')
  })

  it('leaves nothing behind where the folder cannot be written to', async () => {
    const caseId = await openCase(store)
    await meetAllCriteria(store, caseId)
    const expectedRevision = await writeApplication(store, caseId)
    const { settings } = valueOf(await store.client.settings.get({}))
    writeFileSync(`${store.folder}/file`, '')
    valueOf(await store.client.settings.save({ ...settings, documentFolder: `${store.folder}/file/below` }))
    expect(await store.client.application.finalise({ caseId, expectedRevision })).toMatchObject({
      ok: false,
      error: { refusal: { rule: 'folder-not-writable' } },
    })
    expect((await viewOf(store, caseId)).versions).toEqual([])
    expect(existsSync(`${store.folder}/documents`)).toBe(false)
  })
})
