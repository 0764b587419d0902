// Writing files and freezing versions: what is frozen is what was shown, and what fails leaves nothing behind.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../electron/db/repositories/documents.ts'
import { CONTRIBUTIONS } from '../../shared/domain/criteria.ts'
import { writingOf } from '../../shared/domain/application.ts'
import { finalisedCase, meetAllCriteria, openCase, viewOf, writeApplication } from '../support/cases.ts'
import { createTestStore, defaultModel, valueOf } from '../support/store.ts'
import { close, slowPdf, saveFacts, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: slowPdf })

const documentsOf = async (caseId: string) => valueOf(await store().client.documents.list({ caseId, kind: null, limit: 200 }))
const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])
const written = (): string[] => filesIn(join(store().folder, 'documents'))

/** A case whose application may be finalised. */
async function readyCase(over: Parameters<typeof openCase>[1] = {}): Promise<{ caseId: string; expectedRevision: number }> {
  const caseId = await openCase(store(), over)
  await meetAllCriteria(store(), caseId)
  return { caseId, expectedRevision: await writeApplication(store(), caseId) }
}

const changeDraft = async (caseId: string, relatedProgrammes: string): Promise<number> => {
  const { application } = await viewOf(store(), caseId)
  const change = { ...writingOf(application), relatedProgrammes, caseId, expectedRevision: application.revision }
  return valueOf(await store().client.application.save(change)).revision
}

const CONFLICT = { ok: false, error: { code: 'conflict', entity: 'application' } }

describe('an application that changes while its PDF is drawn', () => {
  it.each<[string, (caseId: string) => Promise<unknown>]>([
    ['in its text', (caseId) => changeDraft(caseId, 'Tillagt i sista stund')],
    ['in the facts of the case', (caseId) => saveFacts(store(), caseId, { registryNumber: 'TN-2026-114' })],
    ['in an assessment', (caseId) =>
      store().client.criteria.save({ caseId, criterionId: 'behov', expectedRevision: 1, answer: 'notMet', motivation: '', evidence: [], contributions: [] })],
  ])('%s is not frozen, and leaves neither file nor version', async (_what, change) => {
    const { caseId, expectedRevision } = await readyCase()
    const finalising = store().client.application.finalise({ caseId, expectedRevision })
    await change(caseId)
    expect(await finalising).toEqual(CONFLICT)
    expect((await viewOf(store(), caseId)).versions).toEqual([])
    expect(written()).toEqual([])
  })

  it('by being closed is told so', async () => {
    const { caseId, expectedRevision } = await readyCase()
    const finalising = store().client.application.finalise({ caseId, expectedRevision })
    await close(store(), caseId)
    expect(await finalising).toMatchObject({ ok: false, error: { refusal: { rule: 'case-closed' } } })
    expect(written()).toEqual([])
  })

  it('is frozen once however often the button is pressed', async () => {
    const { caseId, expectedRevision } = await readyCase()
    const outcomes = await Promise.all([1, 2, 3].map(() => store().client.application.finalise({ caseId, expectedRevision })))
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false])
    expect(outcomes.slice(1)).toEqual([CONFLICT, CONFLICT])
    expect((await viewOf(store(), caseId)).versions).toHaveLength(1)
    expect(written()).toEqual(['Ansökan Möllan kvarter 12 v1 2026-11-21.pdf'])
  })
})

describe('a statement that changes while its PDF is drawn', () => {
  it('is exported once, and not with a text that is no longer there', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.statement.save(statementOf(caseId, { summary: 'Först' })))
    const twice = await Promise.all([1, 2].map(() => store().client.statement.export({ caseId, expectedRevision: 1 })))
    expect(twice.map(({ ok }) => ok)).toEqual([true, false])
    const exporting = store().client.statement.export({ caseId, expectedRevision: 1 })
    valueOf(await store().client.statement.save(statementOf(caseId, { summary: 'Sedan', expectedRevision: 1 })))
    expect(await exporting).toEqual({ ok: false, error: { code: 'conflict', entity: 'statement' } })
    expect((await viewOf(store(), caseId)).statementVersions).toBe(1)
    expect(written()).toHaveLength(2)
  })

  it('needs a finalised application to speak of', async () => {
    const { caseId } = await readyCase()
    const refusal = { ok: false, error: { code: 'rule', refusal: { rule: 'statement-needs-application' } } }
    expect(await store().client.statement.export({ caseId, expectedRevision: 0 })).toEqual(refusal)
    expect(await store().client.statement.preview({ caseId })).toEqual(refusal)
  })

  it('is exported as a new version each time, also unchanged: a board may ask for it again', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.statement.export({ caseId, expectedRevision: 0 }))
    const second = valueOf(await store().client.statement.export({ caseId, expectedRevision: 0 }))
    expect(second).toMatchObject({ version: 2, fileName: 'Underlag till nämnden Möllan kvarter 12 v2 2026-11-21.pdf' })
  })
})

describe('what an application needs to be finalised', () => {
  it.each(['partly', 'notMet', 'notAssessed'] as const)('a criterion that is %s stops it, by name', async (answer) => {
    const { caseId, expectedRevision } = await readyCase()
    const { assessments } = await viewOf(store(), caseId)
    const revision = assessments.find(({ criterionId }) => criterionId === 'demokrati')?.revision ?? 0
    valueOf(await store().client.criteria.save({ caseId, criterionId: 'demokrati', expectedRevision: revision, answer, motivation: '', evidence: [], contributions: [] }))
    const code = { partly: 'criterion-partly', notMet: 'criterion-not-met', notAssessed: 'assess-criterion' }[answer]
    expect(await store().client.application.finalise({ caseId, expectedRevision })).toEqual({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'finalise', missing: [{ code, subject: 'demokrati', place: 'criteria', weight: 'required' }] } },
    })
  })

  it.each([[], ...CONTRIBUTIONS.map((each) => [each])])('any one contribution will do, and none is only advised against (%s)', async (...contributions) => {
    const { caseId, expectedRevision } = await readyCase()
    const met = { caseId, criterionId: 'insats', answer: 'met', motivation: '', evidence: [] } as const
    valueOf(await store().client.criteria.save({ ...met, evidence: [], expectedRevision: 1, contributions }))
    const advice = (await viewOf(store(), caseId)).todos.filter(({ code }) => code === 'say-contribution')
    expect(advice.map(({ weight }) => weight)).toEqual(contributions.length === 0 ? ['advised'] : [])
    valueOf(await store().client.application.finalise({ caseId, expectedRevision }))
  })

  it.each([' ', '\n\t', '\u00a0', '\u200b'])('a part that only looks written stops it (%j)', async (text) => {
    const { caseId } = await readyCase()
    const { application } = await viewOf(store(), caseId)
    const parts = { ...application.parts, mervarde: { text, prefilled: false } }
    const { revision } = valueOf(await store().client.application.save({ ...writingOf(application), parts, caseId, expectedRevision: application.revision }))
    const outcome = await store().client.application.finalise({ caseId, expectedRevision: revision })
    expect(outcome).toMatchObject({ error: { refusal: { rule: 'finalise', missing: [{ code: 'write-part', subject: 'mervarde' }] } } })
  })

  it('characters that the PDF cannot show are named, and nothing is frozen', async () => {
    const lacking = createTestStore({
      renderPdf: () => Promise.resolve({ bytes: Buffer.from('%PDF'), pageCount: 1, missingCharacters: ['𓂀'] }),
    })
    const caseId = await openCase(lacking)
    await meetAllCriteria(lacking, caseId)
    const expectedRevision = await writeApplication(lacking, caseId)
    expect(await lacking.client.application.finalise({ caseId, expectedRevision })).toEqual({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'missing-characters', characters: ['𓂀'] } },
    })
    expect((await viewOf(lacking, caseId)).versions).toEqual([])
    expect(existsSync(join(lacking.folder, 'documents'))).toBe(false)
    lacking.close()
  })
})

describe('a frozen version', () => {
  it('shows exactly what was sent, whatever changes later', async () => {
    const caseId = await finalisedCase(store())
    const [summary] = (await viewOf(store(), caseId)).versions
    const before = valueOf(await store().client.application.version({ id: summary?.id ?? '' }))
    valueOf(await saveFacts(store(), caseId, { title: 'Nytt namn', area: 'Annan plats' }))
    await changeDraft(caseId, 'Nytt')
    valueOf(await store().client.criteria.save({ caseId, criterionId: 'behov', expectedRevision: 1, answer: 'notMet', motivation: 'Nej', evidence: [], contributions: [] }))
    const { settings } = valueOf(await store().client.settings.get({}))
    valueOf(await store().client.settings.save({ ...settings, contactPerson: { name: 'Ny Person', title: '', phone: '', email: '' } }))
    expect(valueOf(await store().client.application.version({ id: summary?.id ?? '' }))).toEqual(before)
    expect(before.content.draft.parts['omrade']?.text).toBe(`${defaultModel.applicationParts[0]?.title}: text om kvarteret.`)
  })

  it('is not changed by anything that reaches the database', async () => {
    await finalisedCase(store())
    const update = store().context.connection.prepare("UPDATE application_version SET content = '{}'")
    expect(() => update.run()).toThrow('a finalised application is frozen')
  })
})

describe('file names', () => {
  it('of two cases of one name on one day stay apart', async () => {
    const [first, second] = [await finalisedCase(store()), await finalisedCase(store())]
    const [one] = await documentsOf(first)
    const [other] = await documentsOf(second)
    expect(one?.path).not.toBe(other?.path)
    expect(written().toSorted()).toEqual(['Ansökan Möllan kvarter 12 v1 2026-11-21 (2).pdf', 'Ansökan Möllan kvarter 12 v1 2026-11-21.pdf'])
  })

  it.each(['../../../../etc/passwd', 'CON', 'a/b\\c:d*e?f"g<h>i|j', `${'å'.repeat(150)}`, '.dold', '\u202egnp.exe', 'Slut med punkt. '])(
    'of the title %j stay in their folder, with version and date',
    async (title) => {
      const caseId = await finalisedCase(store(), { title })
      const [document] = await documentsOf(caseId)
      expect(dirname(document?.path ?? '')).toBe(join(store().folder, 'documents'))
      expect(document?.fileName).toMatch(/^Ansökan .* v1 2026-11-21\.pdf$/)
      expect(document?.fileName).not.toMatch(/[<>:"/\\|?*\u202e]/)
      expect(written()).toEqual([document?.fileName])
    },
  )
})

describe('exporting a document again', () => {
  it('writes the same bytes where they were, and does not multiply them', async () => {
    const caseId = await finalisedCase(store())
    const [document] = await documentsOf(caseId)
    const original = readFileSync(document?.path ?? '')
    rmSync(document?.path ?? '')
    for (let time = 0; time < 3; time += 1) {
      const again = valueOf(await store().client.documents.exportAgain({ id: document?.id ?? '' }))
      expect(again).toEqual(document)
      expect(readFileSync(again.path).equals(original)).toBe(true)
    }
    expect(written()).toHaveLength(1)
    expect(Buffer.from(valueOf(await store().client.documents.bytes({ id: document?.id ?? '' })).bytes).equals(original)).toBe(true)
  })

  it('goes round a folder that has taken the name', async () => {
    const caseId = await finalisedCase(store())
    const [document] = await documentsOf(caseId)
    rmSync(document?.path ?? '')
    mkdirSync(join(document?.path ?? '', 'under'), { recursive: true })
    const again = valueOf(await store().client.documents.exportAgain({ id: document?.id ?? '' }))
    expect(again.path).toBe((document?.path ?? '').replace('.pdf', ' (2).pdf'))
    expect(sha256Of(readFileSync(again.path))).toBe(document?.sha256)
  })

  it('follows the user to a new folder', async () => {
    const caseId = await finalisedCase(store())
    const [document] = await documentsOf(caseId)
    const { settings } = valueOf(await store().client.settings.get({}))
    const folder = join(store().folder, 'annan', 'mapp')
    valueOf(await store().client.settings.save({ ...settings, documentFolder: folder }))
    valueOf(await store().client.documents.exportAgain({ id: document?.id ?? '' }))
    expect(filesIn(folder)).toEqual([document?.fileName])
    expect((await documentsOf(caseId))[0]?.path).toBe(join(folder, document?.fileName ?? ''))
  })

  it('refuses bytes that are no longer what they were', async () => {
    const caseId = await finalisedCase(store())
    const [document] = await documentsOf(caseId)
    store().context.connection.prepare('UPDATE document_content SET bytes = ?').run(Buffer.from('%PDF-falskt'))
    const damaged = { ok: false, error: { code: 'storage', fault: 'damaged' } }
    expect(await store().client.documents.exportAgain({ id: document?.id ?? '' })).toEqual(damaged)
    expect(await store().client.documents.bytes({ id: document?.id ?? '' })).toEqual(damaged)
  })
})

describe('a folder that fails', () => {
  it('after the version was frozen says so, and the file can be had again', async () => {
    const { caseId, expectedRevision } = await readyCase()
    const folder = join(store().folder, 'documents')
    // The very moment between the database and the file: the folder is gone, as when a stick is pulled out.
    const stop = store().listen((event) => {
      if (event.kind === 'changed' && event.topics.includes('documents')) rmSync(folder, { recursive: true })
    })
    expect(await store().client.application.finalise({ caseId, expectedRevision })).toMatchObject({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'folder-not-writable', path: folder } },
    })
    stop()
    expect((await viewOf(store(), caseId)).versions).toHaveLength(1)
    const [document] = await documentsOf(caseId)
    const again = valueOf(await store().client.documents.exportAgain({ id: document?.id ?? '' }))
    expect(sha256Of(readFileSync(again.path))).toBe(document?.sha256)
  })

  it.each(['documentFolder', 'backupFolder'] as const)('before it is chosen: %s must be a whole path', async (name) => {
    const { settings } = valueOf(await store().client.settings.get({}))
    for (const path of ['Dokument', '../upp', '.', 'C:', '/tmp/a\0b'])
      expect(await store().client.settings.save({ ...settings, [name]: path })).toEqual({
        ok: false,
        error: { code: 'invalid-input', issues: [{ path: name, code: 'invalid' }] },
      })
    expect(valueOf(await store().client.settings.get({})).settings).toEqual(settings)
  })

  it('leaves other files in it alone', async () => {
    const folder = join(store().folder, 'documents')
    mkdirSync(folder)
    writeFileSync(join(folder, 'Ansökan Möllan kvarter 12 v1 2026-11-21.pdf'), 'min egen fil')
    await finalisedCase(store())
    expect(readFileSync(join(folder, 'Ansökan Möllan kvarter 12 v1 2026-11-21.pdf'), 'utf8')).toBe('min egen fil')
    expect(written()).toHaveLength(2)
  })
})
