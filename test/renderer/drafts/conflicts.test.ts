import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../../renderer/state/drafts/index.ts'
import { FakeStore, type Note } from './fakeStore.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

function open(store = new FakeStore({ value: { text: 'start' }, revision: 3 })) {
  const draft = new Draft<Note>('note', store.stored, store)
  const type = (text: string) => draft.set({ ...draft.value, text }, { field: 'text' })
  return { store, draft, type }
}

async function intoConflict() {
  const all = open()
  all.store.write({ text: 'theirs' })
  all.type('mine')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(all.draft.status).toEqual({ kind: 'conflict', stored: { value: { text: 'theirs' }, revision: 4 } })
  return all
}

describe('a conflict', () => {
  it('over other content keeps both and writes nothing until one has chosen', async () => {
    const { draft, store, type } = await intoConflict()
    type('mine, more')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([draft.value.text, store.stored.value.text, store.writes.length]).toEqual(['mine, more', 'theirs', 1])
    expect(await draft.flush()).toBe(false)
  })

  it('ends with mine in the store', async () => {
    const { draft, store } = await intoConflict()
    draft.keepMine()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([store.stored.value.text, draft.status.kind, draft.revision]).toEqual(['mine', 'saved', 5])
  })

  it('ends with the stored one here, and undo brings mine back', async () => {
    const { draft, store } = await intoConflict()
    draft.takeStored()
    expect([draft.value.text, draft.isUnsaved]).toEqual(['theirs', false])
    draft.undo()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([draft.value.text, store.stored.value.text]).toEqual(['mine', 'mine'])
  })

  it('in the revision alone is none: the content is the same, so the save goes over the new revision', async () => {
    const { draft, store, type } = open()
    store.write({ text: 'start' })
    type('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([draft.status.kind, store.stored]).toEqual(['saved', { value: { text: 'mine' }, revision: 5 }])
  })

  it('with somebody who saved the same is none', async () => {
    const { draft, store, type } = open()
    store.write({ text: ' mine' })
    type('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([draft.status.kind, draft.revision, store.writes.length]).toEqual(['saved', 4, 1])
  })
})

describe('a refetch', () => {
  it('replaces a draft that is saved', () => {
    const { draft } = open()
    draft.observe({ value: { text: 'theirs' }, revision: 4 }, '2026-11-21T12:00:00.000Z')
    expect([draft.value.text, draft.isUnsaved, draft.store.getState().savedAt]).toEqual(['theirs', false, '2026-11-21T12:00:00.000Z'])
  })

  it('never replaces an unsaved one', async () => {
    const { draft, store, type } = open()
    store.write({ text: 'theirs' })
    type('mine')
    draft.observe(store.stored)
    expect(draft.value.text).toBe('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(draft.status.kind).toBe('conflict')
  })

  it('with the same content moves only the revision of an unsaved one', async () => {
    const { draft, store, type } = open()
    store.write({ text: 'start' })
    type('mine')
    draft.observe(store.stored)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.writes.map(({ expectedRevision }) => expectedRevision)).toEqual([4])
    expect(draft.status.kind).toBe('saved')
  })

  it('from before the last save changes nothing', async () => {
    const { draft, store, type } = open()
    const old = store.stored
    type('mine')
    await vi.advanceTimersByTimeAsync(1_000)
    draft.observe(old)
    expect([draft.value.text, draft.revision]).toEqual(['mine', 4])
  })

  it('of our own save that comes before its answer changes nothing', async () => {
    const { draft, store, type } = open()
    store.delay = 100
    type('mine')
    await vi.advanceTimersByTimeAsync(450)
    type('mine and more')
    draft.observe({ value: { text: 'mine' }, revision: 4 })
    expect(draft.value.text).toBe('mine and more')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([draft.value.text, store.stored, draft.status.kind]).toEqual([
      'mine and more',
      { value: { text: 'mine and more' }, revision: 5 },
      'saved',
    ])
  })

  it('of our own save does not bring back what one has taken back meanwhile', async () => {
    const { draft, store, type } = open()
    store.delay = 100
    type('mine')
    await vi.advanceTimersByTimeAsync(450)
    type('start')
    draft.observe({ value: { text: 'mine' }, revision: 4 })
    await vi.advanceTimersByTimeAsync(2_000)
    expect([draft.value.text, store.stored.value.text]).toEqual(['start', 'start'])
  })

  it('after the store came back is believed also with an older revision, as after a restored backup', () => {
    const { draft } = open()
    draft.observe({ value: { text: 'older' }, revision: 2 })
    expect(draft.value.text).toBe('start')
    draft.storeReady()
    draft.observe({ value: { text: 'start' }, revision: 3 })
    draft.observe({ value: { text: 'older' }, revision: 2 })
    expect([draft.value.text, draft.revision]).toEqual(['older', 2])
  })

  it('asks before an unsaved draft goes over a restored backup', async () => {
    const { draft, store, type } = open()
    type('mine')
    store.stored = { value: { text: 'older' }, revision: 2 }
    draft.storeReady()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(draft.status).toMatchObject({ kind: 'conflict', stored: { revision: 2 } })
  })
})
