import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { contentOf, opened, takenIn, wholeDatabase, written } from '../support/caseFiles.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { taskOf, workedCase } from '../support/workedCase.ts'
import { meetingOf, quickPdf } from './harness.ts'

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

describe('a case file', () => {
  it('carries a whole case to another machine, and is equal when it is written there again', async () => {
    const { caseId } = await workedCase(here)
    const content = contentOf(here, caseId)
    const path = await written(here, caseId)
    const preview = await opened(there, path)
    expect(preview).toMatchObject({ isNewCase: true, hasCommonGround: false, matches: [] })
    const taken = await takenIn(there, path)
    expect(taken).toMatchObject({ caseId, changed: 0, removed: 0, left: 0 })
    expect(contentOf(there, caseId, false)).toEqual({ ...content, change_log: undefined })
    expect(valueOf(await there.client.cases.get({ caseId })).case.title).toBe(valueOf(await here.client.cases.get({ caseId })).case.title)
  })

  it('brings nothing the second time', async () => {
    const { caseId } = await workedCase(here)
    const path = await written(here, caseId)
    await takenIn(there, path)
    const before = wholeDatabase(there)
    const again = await opened(there, path)
    expect(again).toMatchObject({ isNewCase: false, hasCommonGround: true, isTakenInBefore: true, states: [], quietlyAdded: 0 })
    expect(await takenIn(there, path)).toMatchObject({ added: 0, changed: 0, removed: 0, left: 0 })
    expect(wholeDatabase(there)).toEqual(before)
  })

  it('can be undone to the byte', async () => {
    const { caseId } = await workedCase(here)
    const path = await written(here, caseId)
    const before = wholeDatabase(there)
    const { id } = await takenIn(there, path)
    expect(valueOf(await there.client.caseFiles.undo({ id }))).toMatchObject({ keptCount: 0, isRefused: false })
    expect(wholeDatabase(there)).toEqual(before)
  })
})

const rowsOf = async (store: TestStore, sessionId: string) => valueOf(await store.client.caseFiles.rows({ sessionId, kind: null, state: null, offset: 0, limit: 200 })).rows

async function rename(store: TestStore, caseId: string, over: { title?: string; area?: string; cityRole?: string }): Promise<void> {
  const { id: _id, revision, phase: _p, closedOn: _c, closedReason: _r, modelKey: _m, createdAt: _a, updatedAt: _u, ...facts } = valueOf(await store.client.cases.get({ caseId })).case
  valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: revision, facts: { ...facts, ...over } }))
}

describe('a case that comes back', () => {
  let caseId = ''
  let taskId = ''
  let meetingId = ''
  beforeEach(async () => {
    ;({ caseId, taskId, meetingId } = await workedCase(here))
    await takenIn(there, await written(here, caseId))
  })
  const titleHere = async () => valueOf(await here.client.cases.get({ caseId })).case

  it('brings what was changed there, and leaves what was changed here', async () => {
    await rename(there, caseId, { title: 'Nytt namn hos kollegan' })
    await rename(here, caseId, { area: 'Större område här' })
    const path = await written(there, caseId)
    const { sessionId, hasCommonGround } = await opened(here, path)
    expect(hasCommonGround).toBe(true)
    const found = (await rowsOf(here, sessionId)).find(({ table }) => table === 'cases')
    expect(found).toMatchObject({ state: 'changedThere' })
    expect(found?.fields.map(({ field, state, isTaken }) => [field, state, isTaken])).toEqual([['title', 'there', true], ['area', 'here', false]])
    expect(valueOf(await here.client.caseFiles.takeIn({ sessionId }))).toMatchObject({ changed: 1, removed: 0, left: 0 })
    expect(await titleHere()).toMatchObject({ title: 'Nytt namn hos kollegan', area: 'Större område här' })
    const log = contentOf(here, caseId)['change_log'] ?? []
    // Written here, taken in there, taken in here.
    expect(log.filter(({ entity }) => entity === 'caseFile').length).toBe(3)
  })

  it('keeps ours where both changed the same, until the file is chosen', async () => {
    await rename(there, caseId, { title: 'Där' })
    await rename(here, caseId, { title: 'Här' })
    const path = await written(there, caseId)
    await takenIn(here, path)
    expect((await titleHere()).title).toBe('Här')
    const { sessionId, states } = await opened(here, path)
    expect(states).toEqual([{ kind: 'case', state: 'changedHere', rows: 1 }])
    const [row] = await rowsOf(here, sessionId)
    valueOf(await here.client.caseFiles.chooseRows({ sessionId, rowId: row?.id ?? '', field: 'title', kind: null, state: null, isTaken: true }))
    valueOf(await here.client.caseFiles.takeIn({ sessionId }))
    expect((await titleHere()).title).toBe('Där')
  })

  it('adds and removes what was added and removed there, and keeps what was changed here meanwhile', async () => {
    const added = taskOf(caseId, { title: 'Tillagd hos kollegan' })
    valueOf(await there.client.tasks.save(added))
    const task = contentOf(there, caseId)['task']?.find(({ id }) => id === taskId)
    valueOf(await there.client.tasks.remove({ id: taskId, expectedRevision: Number(task?.['revision']) }))
    const path = await written(there, caseId)
    const { sessionId } = await opened(here, path)
    const states = Object.fromEntries((await rowsOf(here, sessionId)).map(({ table, name, state, isTaken }) => [`${table} ${name}`, [state, isTaken]]))
    expect(states).toMatchObject({ 'task Tillagd hos kollegan': ['new', true], 'task Begär offert': ['removedThere', true] })
    valueOf(await here.client.caseFiles.takeIn({ sessionId }))
    expect(contentOf(here, caseId)['task']?.map(({ title }) => title)).toEqual(['Tillagd hos kollegan'])
    expect(contentOf(here, caseId, false)).toEqual({ ...contentOf(there, caseId, false) })
  })

  it('does not remove what was changed here since it left', async () => {
    const task = contentOf(there, caseId)['task']?.find(({ id }) => id === taskId)
    valueOf(await there.client.tasks.remove({ id: taskId, expectedRevision: Number(task?.['revision']) }))
    valueOf(await here.client.tasks.save(taskOf(caseId, { id: taskId, meetingId: null, expectedRevision: Number(task?.['revision']), title: 'Begär två offerter' })))
    await takenIn(here, await written(there, caseId))
    expect(contentOf(here, caseId)['task']?.map(({ title }) => title)).toEqual(['Begär två offerter'])
  })

  it('is undone to the byte, but for what was changed since', async () => {
    await rename(there, caseId, { title: 'Hos kollegan' })
    valueOf(await there.client.meetings.save(meetingOf(caseId, { place: 'Torget' })))
    valueOf(await there.client.tasks.save(taskOf(caseId, { title: 'Från kollegan' })))
    const path = await written(there, caseId)
    const before = wholeDatabase(here, ['document_content'])
    const { id } = await takenIn(here, path)
    expect(wholeDatabase(here, ['document_content'])).not.toEqual(before)
    expect(valueOf(await here.client.caseFiles.undo({ id }))).toMatchObject({ keptCount: 0, isRefused: false })
    expect(wholeDatabase(here, ['document_content'])).toEqual(before)
    expect(await here.client.caseFiles.undo({ id })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    const again = await takenIn(here, path)
    await rename(here, caseId, { title: 'Ändrat efteråt' })
    const undone = valueOf(await here.client.caseFiles.undo({ id: again.id }))
    expect(undone).toMatchObject({ keptCount: 1, kept: ['Ändrat efteråt'] })
    expect((await titleHere()).title).toBe('Ändrat efteråt')
    expect(contentOf(here, caseId)['task']?.map(({ title }) => title)).toEqual(['Begär offert'])
  })

  it('refuses to undo a case that came with the file and has been worked in', async () => {
    const [{ id } = { id: '' }] = valueOf(await there.client.caseFiles.list({ caseId }))
    await rename(there, caseId, { title: 'Arbetat vidare' })
    const before = wholeDatabase(there)
    expect(valueOf(await there.client.caseFiles.undo({ id }))).toMatchObject({ isRefused: true, undone: 0 })
    expect(wholeDatabase(there)).toEqual(before)
  })

  it('lets two who wrote in different parts of one text both keep what they wrote', async () => {
    const write = async (store: TestStore, part: string, text: string) => {
      const { application } = valueOf(await store.client.cases.get({ caseId }))
      const { revision, savedAt: _savedAt, ...writing } = application
      valueOf(await store.client.application.save({ ...writing, expectedRevision: revision, parts: { ...writing.parts, [part]: { text, prefilled: false } } }))
    }
    await write(there, 'omrade', 'Området enligt kollegan')
    await write(here, 'mervarde', 'Mervärdet enligt oss')
    await takenIn(here, await written(there, caseId))
    const { application } = valueOf(await here.client.cases.get({ caseId }))
    expect(application.parts).toMatchObject({ omrade: { text: 'Området enligt kollegan' }, mervarde: { text: 'Mervärdet enligt oss' } })
  })

  it('asks for another look where something was saved here after the file was looked at', async () => {
    await rename(there, caseId, { title: 'Där' })
    const { sessionId } = await opened(here, await written(there, caseId))
    await rename(here, caseId, { title: 'Här, nyss' })
    expect(await here.client.caseFiles.takeIn({ sessionId })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect((await titleHere()).title).toBe('Här, nyss')
    expect(valueOf(await here.client.caseFiles.preview({ sessionId })).states).toEqual([{ kind: 'case', state: 'conflict', rows: 1 }])
  })

  it('tells nothing of a meeting’s notes that were left out, and takes none away', async () => {
    const other = newId()
    valueOf(await here.client.cases.create({ id: other, title: 'Ett annat ärende', area: 'Annan gata', origin: 'actors', duration: 'timeLimited', firstContact: '', firstMeetingOn: '2026-11-01' }))
    valueOf(await here.client.meetingMode.setFurtherCases({ meetingId, caseIds: [other] }))
    const contents = valueOf(await here.client.caseFiles.contents({ caseId, internal: true, sharedNotes: false }))
    expect(contents.sharedMeetings).toMatchObject([{ others: 'Ett annat ärende' }])
    const path = await written(here, caseId, { sharedNotes: false })
    const third = createTestStore({ renderPdf: quickPdf })
    await takenIn(third, path)
    expect(JSON.stringify(contentOf(third, caseId))).not.toContain('Stolparna blinkar när det regnar')
    expect(contentOf(third, caseId)['meeting_line']).toEqual([])
    const before = contentOf(here, caseId, false)
    await takenIn(here, await written(third, caseId))
    expect(contentOf(here, caseId, false)).toEqual(before)
    third.close()
  })
})
