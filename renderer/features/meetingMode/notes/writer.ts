import { createContext, useContext } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ReadingContext } from '../../../../shared/domain/lineReading.ts'
import type { MeetingPerson } from '../../../../shared/domain/meetingNotes.ts'
import type { Draft } from '../../../state/drafts/index.ts'
import type { Notes, Written } from './notes.ts'

/** Where the caret shall go next; `asked` tells two requests for one place apart. */
interface Focus {
  readonly id: string
  readonly caret: number
  readonly asked: number
}

interface WriterState {
  readonly focus: Focus | null
}

/** Writes in the notes and moves the caret; the same object for as long as the screen stands. */
export class Writer {
  readonly draft: Draft<Notes>
  #lastLine: string | null = null
  readonly store: StoreApi<WriterState> = createStore<WriterState>(() => ({ focus: null }))

  constructor(draft: Draft<Notes>) {
    this.draft = draft
  }

  get notes(): Notes {
    return this.draft.value
  }

  /** `field` names what undo takes as one step. */
  change(next: Notes, field: string): void {
    this.draft.set(next, { field })
  }

  write({ notes, focus }: Written, field: string): void {
    this.change(notes, field)
    this.focus(focus.id, focus.caret)
  }

  /** Told which line has the caret. */
  noteCaret(lineId: string): void {
    this.#lastLine = lineId
  }

  /** Back to where one was, after something else had the caret. */
  refocus(): void {
    if (this.#lastLine !== null) this.focus(this.#lastLine)
  }

  /** Puts the caret in a line; beyond its end means at its end. */
  focus(id: string, caret: number = Number.MAX_SAFE_INTEGER): void {
    this.store.setState(({ focus }) => ({ focus: { id, caret, asked: (focus?.asked ?? 0) + 1 } }))
  }
}

/** What every line needs beside its own words. */
export interface LineSurroundings extends ReadingContext {
  readonly writer: Writer
  /** Actors that can have promised something. */
  readonly actors: readonly Pick<MeetingPerson, 'actorId' | 'organisation'>[]
  readonly readOnly: boolean
}

const Surroundings = createContext<LineSurroundings | null>(null)

export const SurroundingsProvider = Surroundings.Provider

export function useSurroundings(): LineSurroundings {
  const found = useContext(Surroundings)
  if (!found) throw new Error('Lines stand in a meeting')
  return found
}
