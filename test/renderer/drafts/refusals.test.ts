import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft, issueSentence, issuesOf } from '../../../renderer/state/drafts/index.ts'
import { CASE_CLOSED, DISK_FULL, FakeStore, type Note, STORE_STOPPED } from './fakeStore.ts'

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

describe('a refused save', () => {
  it('keeps what was typed, says why beside the field and sends it no more', async () => {
    const { draft, store, type } = open()
    store.limit = 5
    type('åttabits')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([draft.value.text, store.writes.length, draft.status.kind]).toEqual(['åttabits', 1, 'refused'])
    expect(issueSentence(issuesOf(draft.status), 'text')).toBe('Texten är för lång. Högst 5 tecken får plats.')
    expect(issueSentence(issuesOf(draft.status), 'other')).toBeUndefined()
  })

  it('is tried again when the content changes', async () => {
    const { draft, store, type } = open()
    store.limit = 5
    type('åttabits')
    await vi.advanceTimersByTimeAsync(1_000)
    type('fyra')
    expect(draft.status.kind).toBe('refused')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(draft.status).toMatchObject({ kind: 'saved', afterTrouble: true })
    expect(store.stored.value.text).toBe('fyra')
  })

  it('is tried again when the content changed while it was being refused', async () => {
    const { store, type } = open()
    store.limit = 5
    store.delay = 300
    type('åttabits')
    await vi.advanceTimersByTimeAsync(500)
    type('fyra')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(store.stored.value.text).toBe('fyra')
  })

  it('clears when one goes back to what is stored', async () => {
    const { draft, store, type } = open()
    store.limit = 5
    type('åttabits')
    await vi.advanceTimersByTimeAsync(1_000)
    type('')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([draft.status.kind, draft.isUnsaved, store.writes.length]).toEqual(['clean', false, 1])
  })

  it('by a rule is not sent in a loop, but again after an edit', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: CASE_CLOSED })
    type('efter avslut')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([store.writes.length, draft.status]).toEqual([1, { kind: 'failed', error: CASE_CLOSED, retrying: false }])
    type('efter avslut, igen')
    await vi.advanceTimersByTimeAsync(1_000)
    expect([draft.status.kind, store.stored.value.text]).toEqual(['saved', 'efter avslut, igen'])
  })
})

describe('a storage failure', () => {
  it('is retried with growing pauses until it goes through, and the text stays', async () => {
    const { draft, store, type } = open()
    store.faults.push(...Array.from({ length: 5 }, () => ({ error: DISK_FULL })))
    type('kvar')
    await vi.advanceTimersByTimeAsync(500)
    expect([draft.status, draft.value.text]).toEqual([{ kind: 'failed', error: DISK_FULL, retrying: true }, 'kvar'])
    await vi.advanceTimersByTimeAsync(40_000)
    const pauses = store.writes.slice(1).map(({ at }, index) => at - (store.writes[index]?.at ?? 0))
    expect(pauses.map((pause) => Math.round(pause / 1_000))).toEqual([1, 2, 4, 8, 10])
    expect([draft.status.kind, store.stored.value.text]).toEqual(['saved', 'kvar'])
  })

  it('sends at the next try what was typed meanwhile, and does not flicker between states', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: DISK_FULL }, { error: DISK_FULL })
    type('a')
    await vi.advanceTimersByTimeAsync(500)
    const kinds = new Set<string>()
    draft.store.subscribe(({ status }) => kinds.add(status.kind))
    type('ab')
    await vi.advanceTimersByTimeAsync(1_500)
    type('abc')
    await vi.advanceTimersByTimeAsync(500)
    expect([...kinds]).toEqual(['failed'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect([store.stored.value.text, store.writes.length]).toEqual(['abc', 3])
  })

  it('is retried at once when the store is back', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: STORE_STOPPED })
    type('kvar')
    await vi.advanceTimersByTimeAsync(450)
    draft.storeReady()
    await vi.advanceTimersByTimeAsync(50)
    expect([draft.status.kind, store.stored.value.text]).toEqual(['saved', 'kvar'])
  })

  it('that came after the write went through counts as saved, without a second write', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: STORE_STOPPED, after: true })
    type('en gång')
    await vi.advanceTimersByTimeAsync(450)
    expect(draft.status.kind).toBe('failed')
    draft.storeReady()
    await vi.advanceTimersByTimeAsync(50)
    expect([draft.status.kind, store.writes.length, store.stored.revision, draft.revision]).toEqual(['saved', 1, 1, 1])
  })

  it('that came after the write is undone in the store too, if one went back meanwhile', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: STORE_STOPPED, after: true })
    type('fel')
    await vi.advanceTimersByTimeAsync(450)
    type('')
    expect(draft.isUnsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect([store.stored.value.text, draft.isUnsaved]).toEqual(['', false])
  })

  it('of a transport that throws is a failure like any other', async () => {
    const store = new FakeStore()
    let broken = true
    const save: FakeStore['save'] = (value, revision) =>
      broken ? Promise.reject(new Error('no bridge')) : store.save(value, revision)
    const draft = new Draft<Note>('note', store.stored, { save, read: store.read })
    draft.set({ text: 'kvar' })
    await vi.advanceTimersByTimeAsync(500)
    expect(draft.status.kind).toBe('failed')
    broken = false
    await vi.advanceTimersByTimeAsync(1_500)
    expect([draft.status.kind, store.stored.value.text]).toEqual(['saved', 'kvar'])
  })

  it('makes flush wait for a store that starts again, and say false to one that does not', async () => {
    const { draft, store, type } = open()
    store.faults.push({ error: STORE_STOPPED }, { error: STORE_STOPPED })
    type('sista ordet')
    const flushed = draft.flush()
    await vi.advanceTimersByTimeAsync(4_000)
    expect([await flushed, store.stored.value.text]).toEqual([true, 'sista ordet'])

    store.faults.push(...Array.from({ length: 20 }, () => ({ error: DISK_FULL })))
    type('ryms inte')
    const second = draft.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect([await second, draft.value.text]).toEqual([false, 'ryms inte'])
  })
})
