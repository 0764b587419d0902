import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { AppError, Outcome } from '../../../shared/ipc/outcome.ts'
import type { Saved } from '../../../renderer/state/drafts/index.ts'

export interface Note {
  readonly text: string
  readonly other?: string
}

export interface Write {
  readonly value: Note
  readonly expectedRevision: number
  readonly at: number
}

const failed = (error: AppError): Outcome<never> => ({ ok: false, error })

/** A store with revisions that one can slow down and break, as a disk does: before or after the write has happened. */
export class FakeStore {
  stored: Saved<Note>
  readonly writes: Write[] = []
  /** How long a call takes. */
  delay = 10
  inFlight = 0
  mostInFlight = 0
  /** Faults for the coming saves, first first; `after` = the write happens, and only the answer is lost. */
  readonly faults: ({ error: AppError; after?: boolean } | null)[] = []
  readFault: AppError | null = null
  /** Refuses texts longer than this. */
  limit = 1_000
  /** What it does to a text on its way in. */
  tidy = (note: Note): Note => note

  constructor(stored: Saved<Note> = { value: { text: '' }, revision: 0 }) {
    this.stored = stored
  }

  async #take(answer: () => Outcome<Saved<Note>>): Promise<Outcome<Saved<Note>>> {
    this.inFlight += 1
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight)
    await new Promise((resolve) => setTimeout(resolve, this.delay))
    this.inFlight -= 1
    return answer()
  }

  readonly save = (value: Note, expectedRevision: number): Promise<Outcome<Saved<Note>>> => {
    this.writes.push({ value, expectedRevision, at: Date.now() })
    const fault = this.faults.shift() ?? null
    return this.#take(() => {
      if (fault && !fault.after) return failed(fault.error)
      const outcome = this.write(value, expectedRevision)
      if (fault && outcome.ok) return failed(fault.error)
      return outcome
    })
  }

  readonly read = (): Promise<Outcome<Saved<Note>>> =>
    this.#take(() => (this.readFault ? failed(this.readFault) : { ok: true, value: this.stored }))

  /** Also what somebody else does. */
  write(value: Note, expectedRevision = this.stored.revision): Outcome<Saved<Note>> {
    const issues: FieldIssue[] = value.text.length > this.limit ? [{ path: 'text', code: 'too-long', limit: this.limit }] : []
    if (issues.length > 0) return failed({ code: 'invalid-input', issues })
    if (expectedRevision !== this.stored.revision) return failed({ code: 'conflict', entity: 'note' })
    this.stored = { value: this.tidy(value), revision: expectedRevision + 1 }
    return { ok: true, value: this.stored }
  }
}

export const DISK_FULL: AppError = { code: 'storage', fault: 'disk-full' }
export const STORE_STOPPED: AppError = { code: 'storage', fault: 'store-stopped' }
export const CASE_CLOSED: AppError = { code: 'rule', refusal: { rule: 'case-closed' } }
