import { type Arbitrary, array, assert, asyncProperty, boolean, constant, constantFrom, oneof, record } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../../renderer/state/drafts/index.ts'
import { CASE_CLOSED, DISK_FULL, FakeStore, type Note, STORE_STOPPED } from './fakeStore.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const step = oneof(
  { weight: 6, arbitrary: record({ do: constant('type' as const), text: constantFrom('', 'a', 'ab', 'abc', 'b', 'långt') }) },
  { weight: 6, arbitrary: record({ do: constant('wait' as const), ms: constantFrom(5, 100, 401, 900, 3_000) }) },
  {
    weight: 2,
    arbitrary: record({
      do: constant('break' as const),
      error: constantFrom(DISK_FULL, STORE_STOPPED, CASE_CLOSED),
      after: boolean(),
    }),
  },
  { weight: 1, arbitrary: record({ do: constantFrom('others' as const, 'refetch' as const, 'ready' as const, 'undo' as const, 'redo' as const, 'mine' as const, 'theirs' as const, 'flush' as const) }) },
)
type Step = typeof step extends Arbitrary<infer One> ? One : never

/** One draft and its store, with notes of what only somebody else knows. */
function scene() {
  const store = new FakeStore({ value: { text: 'start' }, revision: 1 })
  store.limit = 4
  const known = new Set(['start'])
  const overwrittenUnseen: string[] = []
  const save: FakeStore['save'] = async (value, revision) => {
    known.add(value.text)
    return store.save(value, revision)
  }
  const originalWrite = store.write.bind(store)
  store.write = (value, expectedRevision) => {
    const under = store.stored.value.text
    const outcome = originalWrite(value, expectedRevision)
    if (outcome.ok && !known.has(under)) overwrittenUnseen.push(under)
    return outcome
  }
  const draft = new Draft<Note>('note', store.stored, { save, read: store.read })
  draft.store.subscribe(({ value, status }) => {
    known.add(value.text)
    if (status.kind === 'conflict') known.add(status.stored.value.text)
  })
  return { store, draft, overwrittenUnseen, others: (text: string) => originalWrite({ text }) }
}

async function take(one: Step, { store, draft, others }: ReturnType<typeof scene>, count: number): Promise<void> {
  switch (one.do) {
    case 'type':
      return draft.set({ text: one.text }, { field: 'text' })
    case 'wait':
      await vi.advanceTimersByTimeAsync(one.ms)
      return
    case 'break':
      // A rule refuses before anything is written; only a fault of the machine can swallow the answer to a write.
      store.faults.push({ error: one.error, after: one.after && one.error.code === 'storage' })
      return
    case 'others':
      others(`o${count}`)
      return
    case 'refetch':
      return draft.observe(store.stored)
    case 'ready':
      return draft.storeReady()
    case 'undo':
      draft.undo()
      return
    case 'redo':
      draft.redo()
      return
    case 'mine':
      return draft.keepMine()
    case 'theirs':
      return draft.takeStored()
    case 'flush':
      void draft.flush()
  }
}

async function untilQuiet({ store, draft }: ReturnType<typeof scene>): Promise<void> {
  store.faults.length = 0
  store.limit = 1_000
  for (let round = 0; round < 4; round += 1) {
    draft.retry()
    await vi.advanceTimersByTimeAsync(30_000)
    draft.keepMine()
  }
  await vi.advanceTimersByTimeAsync(30_000)
  // What somebody else saved reaches a quiet draft with the refetch that follows every change.
  draft.observe(store.stored)
}

describe('whatever happens in whatever order', () => {
  it('one save runs at a time, nothing typed is lost, and nobody else is overwritten unseen', async () => {
    await assert(
      asyncProperty(array(step, { maxLength: 40 }), async (steps) => {
        vi.clearAllTimers()
        const all = scene()
        for (const [count, one] of steps.entries()) await take(one, all, count)
        const typed = all.draft.value.text
        await untilQuiet(all)
        expect(all.store.mostInFlight).toBeLessThanOrEqual(1)
        expect(all.overwrittenUnseen).toEqual([])
        expect(all.draft.isUnsaved).toBe(false)
        expect(all.store.stored.value.text).toBe(all.draft.value.text)
        expect(all.draft.revision).toBe(all.store.stored.revision)
        const alone = !steps.some((one) => one.do === 'others')
        expect(all.store.stored.value.text).toBe(alone ? typed : all.draft.value.text)
      }),
      { numRuns: 500 },
    )
  })
})
