import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentOf, opened, takenIn, wholeDatabase, written } from '../support/caseFiles.ts'
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
