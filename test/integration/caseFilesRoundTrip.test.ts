// Over generated cases: what leaves one machine is what comes to the other, twice is once, and there and back is nothing.
import { assert as assertProperty, asyncProperty } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, opened, takenIn, wholeDatabase, written } from '../support/caseFiles.ts'
import { drawnCase, generatedCase, play } from '../support/generatedCase.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { quickPdf } from './harness.ts'

/** A hundred and more were run when this was written; each is a whole case there and back. */
const RUNS = Number(process.env['CASE_FILE_RUNS'] ?? 6)

async function withStores(run: (here: TestStore, there: TestStore) => Promise<void>): Promise<void> {
  const [here, there] = [createTestStore({ renderPdf: quickPdf }), createTestStore({ renderPdf: quickPdf })]
  try {
    await run(here, there)
    expect([...here.incidents, ...there.incidents]).toEqual([])
  } finally {
    here.close()
    there.close()
  }
}

/** As a file tells it: a meeting that was about other cases too is this one's there. */
const facts = (store: TestStore, caseId: string) => contentOf(store, caseId, false)

const keys = (rows: readonly object[]) => rows.map((row) => JSON.stringify(Object.values(row).slice(0, 1)))

describe('any case', () => {
  it('is the same on the other machine, brings nothing twice, and is undone to the byte', async () => {
    const property = asyncProperty(drawnCase, (steps) =>
      withStores(async (here, there) => {
        const { caseId } = await generatedCase(here, steps)
        const path = await written(here, caseId)
        const empty = wholeDatabase(there)
        const { id, left } = await takenIn(there, path)
        expect(left).toBe(0)
        expect(facts(there, caseId)).toEqual(facts(here, caseId))
        const taken = wholeDatabase(there)
        expect(await opened(there, path)).toMatchObject({ states: [], quietlyAdded: 0, matches: [] })
        await takenIn(there, path)
        expect(wholeDatabase(there)).toEqual(taken)
        expect(valueOf(await there.client.caseFiles.undo({ id }))).toMatchObject({ isRefused: false, keptCount: 0 })
        expect(wholeDatabase(there)).toEqual(empty)
      }),
    )
    await assertProperty(property, { numRuns: RUNS })
  }, 180_000)

  it('that was worked in on the other machine alone comes back the same', async () => {
    const property = asyncProperty(drawnCase, drawnCase, (first, then) =>
      withStores(async (here, there) => {
        const { caseId, meetingId, actorId } = await generatedCase(here, first)
        await takenIn(there, await written(here, caseId))
        const made = { store: there, caseId, meetingId, actorId }
        for (const step of then) await play(made, step)
        const before = wholeDatabase(here, ['document_content'])
        const { id, left } = await takenIn(here, await written(there, caseId))
        expect(left).toBe(0)
        const states = (await opened(here, await written(there, caseId))).states
        expect(states).toEqual([])
        expect(valueOf(await here.client.caseFiles.undo({ id }))).toMatchObject({ isRefused: false, keptCount: 0 })
        expect(wholeDatabase(here, ['document_content'])).toEqual(before)
      }),
    )
    await assertProperty(property, { numRuns: RUNS })
  }, 180_000)

  it('that was worked in on both loses nothing of ours', async () => {
    const property = asyncProperty(drawnCase, drawnCase, drawnCase, (first, there_, here_) =>
      withStores(async (here, there) => {
        const made = await generatedCase(here, first)
        await takenIn(there, await written(here, made.caseId))
        const other = { ...made, store: there }
        for (const step of there_) await play(other, step)
        for (const step of here_) await play(made, step)
        const ours = facts(here, made.caseId)
        await takenIn(here, await written(there, made.caseId))
        const now = facts(here, made.caseId)
        for (const [table, rows] of Object.entries(ours)) expect(keys(now[table] ?? [])).toEqual(expect.arrayContaining(keys(rows)))
        expect((await opened(here, await written(there, made.caseId))).states.map(({ state }) => state).filter((state) => state === 'new' || state === 'changedThere')).toEqual([])
      }),
    )
    await assertProperty(property, { numRuns: RUNS })
  }, 180_000)
})
