import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Draft } from '../../../renderer/state/drafts/index.ts'
import { undoDirection } from '../../../renderer/state/drafts/useUndoKeys.ts'
import { FakeStore, type Note } from './fakeStore.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T13:02:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

function open() {
  const store = new FakeStore({ value: { text: '', other: '' }, revision: 1 })
  const draft = new Draft<Note>('note', store.stored, store)
  const type = (field: keyof Note, word: string) => {
    let typed = draft.value[field] ?? ''
    for (const letter of word) {
      typed += letter
      draft.set({ ...draft.value, [field]: typed }, { field })
      vi.advanceTimersByTime(80)
    }
  }
  return { store, draft, type }
}

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) =>
  undoDirection({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('undo', () => {
  it('takes a burst of typing in one field as one step', () => {
    const { draft, type } = open()
    type('text', 'området')
    type('other', 'aktörer')
    type('text', ' söder')
    expect(draft.undo()).toBe('text')
    expect(draft.value).toEqual({ text: 'området', other: 'aktörer' })
    expect(draft.undo()).toBe('other')
    expect(draft.undo()).toBe('text')
    expect(draft.value).toEqual({ text: '', other: '' })
    expect([draft.undo(), draft.store.getState().canUndo]).toEqual([null, false])
  })

  it('starts a new step after a pause in the same field', () => {
    const { draft, type } = open()
    type('text', 'ett')
    vi.advanceTimersByTime(1_500)
    type('text', ' två')
    draft.undo()
    expect(draft.value.text).toBe('ett')
  })

  it('can be taken back until the next edit', () => {
    const { draft, type } = open()
    type('text', 'ett')
    draft.undo()
    expect([draft.redo(), draft.value.text]).toEqual(['text', 'ett'])
    draft.undo()
    type('other', 'x')
    expect([draft.redo(), draft.value]).toEqual([null, { text: '', other: 'x' }])
  })

  it('saves the state it leads to, like any edit', async () => {
    const { draft, store, type } = open()
    type('text', 'ett')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.stored.value.text).toBe('ett')
    draft.undo()
    await vi.advanceTimersByTimeAsync(1_000)
    expect([store.stored.value.text, draft.status.kind]).toEqual(['', 'saved'])
    draft.redo()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.stored.value.text).toBe('ett')
  })

  it('does not reach behind content that came from elsewhere', () => {
    const { draft, type } = open()
    type('text', 'ett')
    draft.undo()
    draft.observe({ value: { text: 'theirs', other: '' }, revision: 2 })
    expect([draft.undo(), draft.redo(), draft.value.text]).toEqual([null, null, 'theirs'])
  })

  it('has the keys that people know', () => {
    expect([
      press('z', { ctrlKey: true }),
      press('Z', { ctrlKey: true, shiftKey: true }),
      press('y', { ctrlKey: true }),
      press('z', { metaKey: true }),
    ]).toEqual(['undo', 'redo', 'redo', 'undo'])
    expect([press('z'), press('z', { ctrlKey: true, altKey: true }), press('a', { ctrlKey: true })]).toEqual([null, null, null])
  })
})
