import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../../renderer/state/drafts/index.ts'
import { FakeStore, type Note } from './fakeStore.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

function open(store = new FakeStore()) {
  const draft = new Draft<Note>('note', store.stored, store)
  const type = (text: string) => draft.set({ ...draft.value, text }, { field: 'text' })
  return { store, draft, type }
}

const texts = (store: FakeStore) => store.writes.map(({ value }) => value.text)

describe('when a draft saves', () => {
  it('is clean at first and writes nothing by itself', async () => {
    const { draft, store } = open()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([draft.status.kind, draft.isUnsaved, store.writes.length]).toEqual(['clean', false, 0])
  })

  it('saves after a pause of 400 ms, once for all that was typed', async () => {
    const { draft, store, type } = open()
    type('h')
    await vi.advanceTimersByTimeAsync(100)
    type('hå')
    await vi.advanceTimersByTimeAsync(100)
    type('hål')
    await vi.advanceTimersByTimeAsync(399)
    expect([draft.status.kind, store.writes.length]).toEqual(['dirty', 0])
    await vi.advanceTimersByTimeAsync(1)
    expect([draft.status.kind, texts(store)]).toEqual(['saving', ['hål']])
    await vi.advanceTimersByTimeAsync(10)
    expect(draft.status).toEqual({ kind: 'saved', at: '2026-11-21T13:02:00.610Z', afterTrouble: false })
    expect(store.stored).toEqual({ value: { text: 'hål' }, revision: 1 })
  })

  it('never leaves an edit unsent for more than 800 ms, however fast one types', async () => {
    const { store, type } = open()
    const typedAt: number[] = []
    for (let count = 1; count <= 100; count += 1) {
      type('x'.repeat(count))
      typedAt.push(Date.now())
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(2_000)
    const waits = typedAt.map((at, index) => {
      const sent = store.writes.find(({ value }) => value.text.length > index)
      return (sent?.at ?? Infinity) - at
    })
    expect(Math.max(...waits)).toBeLessThanOrEqual(800)
    expect(store.stored.value.text).toHaveLength(100)
  })

  it('is saved again without a write when one types back to what is stored', async () => {
    const { draft, store, type } = open()
    type('a')
    type('')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([draft.isUnsaved, draft.status.kind, store.writes.length]).toEqual([false, 'clean', 0])
  })

  it('counts what the store has tidied as saved', async () => {
    const { draft, store, type } = open()
    store.tidy = (note) => ({ ...note, text: note.text.trim() })
    type('Anna ')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([draft.isUnsaved, draft.value.text, store.stored.value.text, store.writes.length]).toEqual([false, 'Anna ', 'Anna', 1])
  })
})

describe('edits made during a save', () => {
  it('stay unsaved and are saved after it, over the new revision', async () => {
    const { draft, store, type } = open()
    store.delay = 300
    type('one')
    await vi.advanceTimersByTimeAsync(450)
    type('one two')
    await vi.advanceTimersByTimeAsync(250)
    expect([draft.status.kind, draft.isUnsaved, store.stored.value.text]).toEqual(['dirty', true, 'one'])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(store.writes.map(({ value, expectedRevision }) => [value.text, expectedRevision])).toEqual([
      ['one', 0],
      ['one two', 1],
    ])
    expect([draft.status.kind, draft.isUnsaved, store.mostInFlight]).toEqual(['saved', false, 1])
  })

  it('are saved also when they lead back to what was stored before that save', async () => {
    const { draft, store, type } = open()
    store.delay = 300
    type('one')
    await vi.advanceTimersByTimeAsync(450)
    type('')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([store.stored.value.text, draft.isUnsaved]).toEqual(['', false])
    expect(store.stored.revision).toBe(2)
  })

  it('never make two saves run at once', async () => {
    const { store, type } = open()
    store.delay = 2_000
    for (let count = 1; count <= 40; count += 1) {
      type('x'.repeat(count))
      await vi.advanceTimersByTimeAsync(130)
    }
    await vi.advanceTimersByTimeAsync(10_000)
    expect([store.mostInFlight, store.stored.value.text.length]).toEqual([1, 40])
  })
})

describe('flush, as when a screen or the window closes', () => {
  it('saves at once and waits for it', async () => {
    const { draft, store, type } = open()
    type('sista ordet')
    const flushed = draft.flush()
    expect(texts(store)).toEqual(['sista ordet'])
    await vi.advanceTimersByTimeAsync(10)
    expect(await flushed).toBe(true)
    expect(store.stored.value.text).toBe('sista ordet')
  })

  it('waits also for the edits made during the save that runs', async () => {
    const { draft, store, type } = open()
    store.delay = 500
    type('one')
    await vi.advanceTimersByTimeAsync(500)
    type('one two')
    const flushed = draft.flush()
    type('one two three')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await flushed).toBe(true)
    expect(store.stored.value.text).toBe('one two three')
    expect(draft.isUnsaved).toBe(false)
  })

  it('waits for the save that runs, also when one has typed back to what was stored before it', async () => {
    const { draft, store, type } = open()
    store.delay = 500
    type('one')
    await vi.advanceTimersByTimeAsync(500)
    type('')
    const flushed = draft.flush()
    await vi.advanceTimersByTimeAsync(2_000)
    expect([await flushed, store.stored.value.text]).toEqual([true, ''])
  })

  it('says true at once when nothing is unsaved', async () => {
    const { draft, store } = open()
    expect(await draft.flush()).toBe(true)
    expect(store.writes).toEqual([])
  })

  it('says false for what the store refuses, and keeps it', async () => {
    const { draft, store, type } = open()
    store.limit = 3
    type('too long')
    const flushed = draft.flush()
    await vi.advanceTimersByTimeAsync(10)
    expect([await flushed, draft.value.text]).toEqual([false, 'too long'])
  })
})
