import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dropDraft,
  flushAllDrafts,
  forgetDrafts,
  handleDraftEvent,
  hasUnsavedDrafts,
  openDraft,
  retainDraft,
  troubledDrafts,
} from '../../../renderer/state/drafts/index.ts'
import { DISK_FULL, FakeStore, STORE_STOPPED } from './fakeStore.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
  forgetDrafts()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(key: string, store = new FakeStore()) {
  return { store, draft: openDraft(key, store.stored, store) }
}

describe('open drafts', () => {
  it('are all saved before the window closes', async () => {
    const notes = ['a', 'b', 'c'].map((key) => open(key))
    for (const { draft } of notes) draft.set({ text: draft.key })
    expect(hasUnsavedDrafts()).toBe(true)
    const flushed = flushAllDrafts()
    await vi.advanceTimersByTimeAsync(100)
    expect(await flushed).toBe(true)
    expect(notes.map(({ store }) => store.stored.value.text)).toEqual(['a', 'b', 'c'])
    expect(hasUnsavedDrafts()).toBe(false)
  })

  it('hold the window when one cannot be saved, and the others are saved all the same', async () => {
    const [good, bad] = [open('good'), open('bad')]
    bad.store.faults.push({ error: DISK_FULL })
    good.draft.set({ text: 'sparad' })
    bad.draft.set({ text: 'ryms inte' })
    const flushed = flushAllDrafts()
    await vi.advanceTimersByTimeAsync(100)
    expect([await flushed, good.store.stored.value.text]).toEqual([false, 'sparad'])
    expect(troubledDrafts.getState()).toEqual(['bad'])
  })

  it('can be saved for one case alone', async () => {
    const [one, other] = [open('case-1:application'), open('case-2:application')]
    one.draft.set({ text: 'ett' })
    other.draft.set({ text: 'två' })
    const flushed = flushAllDrafts('case-1:')
    await vi.advanceTimersByTimeAsync(100)
    expect([await flushed, one.store.writes.length, other.store.writes.length]).toEqual([true, 1, 0])
  })

  it('live on with their text when their screen goes, until they are saved', async () => {
    const { store, draft } = open('note')
    const release = retainDraft(draft)
    store.faults.push({ error: STORE_STOPPED })
    store.readFault = STORE_STOPPED
    draft.set({ text: 'kvar' })
    release()
    await vi.advanceTimersByTimeAsync(20_000)
    expect([open('note').draft.value.text, troubledDrafts.getState()]).toEqual(['kvar', ['note']])
    store.readFault = null
    handleDraftEvent({ kind: 'store-ready' })
    await vi.advanceTimersByTimeAsync(100)
    expect([store.stored.value.text, troubledDrafts.getState()]).toEqual(['kvar', []])
  })

  it('that were thrown away are never sent again, though a try to save was waiting', async () => {
    const { store, draft } = open('note')
    const release = retainDraft(draft)
    store.faults.push({ error: DISK_FULL })
    draft.set({ text: 'borttagen' })
    await vi.advanceTimersByTimeAsync(500)
    expect(troubledDrafts.getState()).toEqual(['note'])
    dropDraft('note')
    release()
    await vi.advanceTimersByTimeAsync(30_000)
    expect([store.writes.length, store.stored.value.text, troubledDrafts.getState(), hasUnsavedDrafts()]).toEqual([1, '', [], false])
  })

  it('keep their undo steps over a change of tab, but not for ever', async () => {
    const { store, draft } = open('first')
    const release = retainDraft(draft)
    draft.set({ text: 'ett' }, { field: 'text' })
    release()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(openDraft('first', store.stored, store)).toBe(draft)
    for (let count = 0; count < 40; count += 1) retainDraft(open(`other-${count}`).draft)()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(openDraft('first', store.stored, store)).not.toBe(draft)
  })
})
