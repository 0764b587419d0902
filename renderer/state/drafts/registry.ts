import { createStore } from 'zustand/vanilla'
import type { BridgeEvent } from '../../../shared/ipc/events.ts'
import { Draft } from './draft.ts'
import { asksForEyes, type DraftOptions, type Saved } from './types.ts'

/** All open drafts by key. A draft outlives its screen until it is saved. */

type AnyDraft = Pick<Draft<unknown>, 'key' | 'flush' | 'storeReady' | 'isUnsaved' | 'status' | 'discard'>

interface Entry {
  readonly draft: AnyDraft
  holders: number
}

/** Saved drafts that nobody shows are kept for a while, so that a change of tab does not cost the undo steps. */
const MOST_RESTING = 12
/** Edits may arrive while a flush waits; so many rounds are more than anyone can type in. */
const MOST_ROUNDS = 5

const entries = new Map<string, Entry>()

/** Keys of the drafts that are refused, failed or in conflict, wherever they were written. */
export const troubledDrafts = createStore<readonly string[]>(() => [])

function noteTrouble(): void {
  const keys = [...entries.values()].filter(({ draft }) => asksForEyes(draft.status)).map(({ draft }) => draft.key)
  if (keys.join('\n') !== troubledDrafts.getState().join('\n')) troubledDrafts.setState(keys, true)
}

function dropOldResting(): void {
  const resting = [...entries.values()].filter(({ draft, holders }) => holders === 0 && !draft.isUnsaved)
  for (const { draft } of resting.slice(0, Math.max(0, resting.length - MOST_RESTING))) entries.delete(draft.key)
}

/** The draft of a key: the open one, or a new one that starts from `initial`. A key always means one type of content. */
export function openDraft<Value>(
  key: string,
  initial: Saved<Value> & { readonly savedAt?: string | null },
  options: DraftOptions<Value>,
): Draft<Value> {
  const open = entries.get(key)
  // The cast holds because callers never share a key between types; the map cannot say so.
  if (open) return open.draft as Draft<Value>
  const draft = new Draft(key, initial, options)
  draft.store.subscribe((state, before) => {
    if (asksForEyes(state.status) || asksForEyes(before.status)) noteTrouble()
  })
  entries.set(key, { draft, holders: 0 })
  dropOldResting()
  return draft
}

/** Says that a screen shows the draft. The returned function says that it no longer does, and saves what is unsaved. */
export function retainDraft<Value>(draft: Draft<Value>): () => void {
  const entry = entries.get(draft.key) ?? { draft, holders: 0 }
  // Moves to the end: the order of the map is the order of last use.
  entries.delete(draft.key)
  entries.set(draft.key, entry)
  entry.holders += 1
  return () => {
    entry.holders -= 1
    void draft.flush().then(dropOldResting)
  }
}

/** Saves all open drafts (of keys that start with `keyPrefix`) and waits. False where one could not be saved. */
export async function flushAllDrafts(keyPrefix = ''): Promise<boolean> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const drafts = [...entries.values()].map(({ draft }) => draft).filter(({ key }) => key.startsWith(keyPrefix))
    const saved = await Promise.all(drafts.map((draft) => draft.flush()))
    if (saved.includes(false)) return false
    if (!drafts.some(({ isUnsaved }) => isUnsaved)) return true
  }
  return false
}

/** Whether anything typed is not stored yet. */
export const hasUnsavedDrafts = (): boolean => [...entries.values()].some(({ draft }) => draft.isUnsaved)

/** To be told of every event from the main process: a store that is back gets what could not be sent. */
export function handleDraftEvent(event: BridgeEvent): void {
  if (event.kind === 'store-ready') for (const { draft } of entries.values()) draft.storeReady()
}

/** Forgets one draft with what is unsaved in it: what it was about has been thrown away. */
export function dropDraft(key: string): void {
  // Its next try to save would bring the thing back.
  entries.get(key)?.draft.discard()
  entries.delete(key)
  noteTrouble()
}

/** Forgets every draft, unsaved ones too. For tests, which start from nothing. */
export function forgetDrafts(): void {
  entries.clear()
  noteTrouble()
}
