import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '../../../shared/ipc/outcome.ts'
import { type Baseline, baselineOf, isSameAs } from './baseline.ts'
import { guarded } from './calls.ts'
import { sameContent, sameOnceTidied } from './equality.ts'
import { emptyHistory, recorded, redone, type StepTaken, type History, undone } from './history.ts'
import { createAlarm, FLUSH_PAUSES_MS, isWorthRetrying, passesSoon, pause, retryPause, waitBeforeSave } from './timing.ts'
import { asksForEyes, type DraftOptions, type DraftState, type DraftStatus, type EditOrigin, type Saved } from './types.ts'

const CLEAN = { kind: 'clean' } as const
const DIRTY = { kind: 'dirty' } as const
const SAVING = { kind: 'saving' } as const
/** Saves that meet a new conflict each time would otherwise go round for ever. */
const MOST_REBASES = 3

/**
 * One thing being written, which saves itself. It is unsaved when it differs from what was last saved, by comparison;
 * there is one save at a time, and what is written meanwhile is saved after it. Knows nothing of React.
 */
export class Draft<Value> {
  readonly key: string
  /** The visible state, to subscribe to. */
  readonly store: StoreApi<DraftState<Value>>
  #options: DraftOptions<Value>
  #baseline: Baseline<Value>
  #history: History<Value> = emptyHistory()
  #firstUnsavedAt: number | null = null
  #running: Promise<void> | null = null
  /** Sent, with an answer that leaves open whether it was stored (the process died, fsync failed). */
  #inDoubt: { readonly sent: Value } | null = null
  /** Content that the store will not take however often it is sent. */
  #refused: { readonly value: Value } | null = null
  #failures = 0
  #seenMeanwhile: { readonly saved: Saved<Value>; readonly savedAt: string | null } | null = null
  /** After a restart or a restore the store may rightly hold an older revision than the one known here. */
  #acceptsOlder = false
  #isDiscarded = false
  readonly #alarm = createAlarm(() => void this.#run())

  constructor(key: string, initial: Saved<Value> & { readonly savedAt?: string | null }, options: DraftOptions<Value>) {
    this.key = key
    this.#options = options
    this.#baseline = baselineOf(initial)
    this.store = createStore<DraftState<Value>>(() => ({
      value: initial.value,
      status: CLEAN,
      savedAt: initial.savedAt ?? null,
      canUndo: false,
      canRedo: false,
    }))
  }

  get value(): Value {
    return this.store.getState().value
  }

  get status(): DraftStatus<Value> {
    return this.store.getState().status
  }

  /** The revision of what is stored, e.g. to finalise exactly it; meaningful once `flush` has said true. */
  get revision(): number {
    return this.#baseline.revision
  }

  /** Whether something may be lost if the program ends now. */
  get isUnsaved(): boolean {
    if (this.#isDiscarded) return false
    if (this.#inDoubt) return true
    const same = this.#options.equals ?? sameContent
    return !same(this.value, this.#baseline.sent) && !same(this.value, this.#baseline.stored)
  }

  /** The newest closures of the screen that shows the draft. */
  takeOptions(options: DraftOptions<Value>): void {
    this.#options = options
  }

  /** Replaces the content. With an origin the edit can be undone. */
  set(next: Value, origin?: EditOrigin): void {
    const before = this.value
    if (Object.is(before, next)) return
    if (origin) this.#history = recorded(this.#history, before, origin.field, Date.now())
    this.#replace(next)
  }

  /** Takes one step back and says which field it was; null where there is nothing to undo. */
  undo(): string | null {
    return this.#step(undone(this.#history, this.value))
  }

  /** Takes back one undo and says which field it was; null where there is nothing to redo. */
  redo(): string | null {
    return this.#step(redone(this.#history, this.value))
  }

  /** Saves now and waits. False where something is still unsaved: refused, failed or in conflict. */
  async flush(): Promise<boolean> {
    for (const wait of [0, ...FLUSH_PAUSES_MS]) {
      if (wait > 0) await pause(wait)
      await this.#drain()
      if (!this.isUnsaved) return true
      if (this.status.kind !== 'failed' || !passesSoon(this.status.error)) return false
    }
    return false
  }

  /** The store is up (again): send what could not be sent, and believe its revisions. */
  storeReady(): void {
    this.#acceptsOlder = true
    if (this.status.kind === 'failed' && !this.#running) void this.#run()
  }

  /** Takes note of what the store was seen to hold, e.g. by a refetch. Never replaces what is unsaved. */
  observe(saved: Saved<Value>, savedAt: string | null = null): void {
    if (this.#running || this.#inDoubt) {
      this.#seenMeanwhile = { saved, savedAt }
      return
    }
    const known = this.#baseline.revision
    if (saved.revision < known && !this.#acceptsOlder) return
    if (saved.revision === known && (!this.#acceptsOlder || isSameAs(this.#baseline, saved.value))) return
    if (isSameAs(this.#baseline, saved.value)) this.#baseline = { ...this.#baseline, revision: saved.revision }
    else if (!this.isUnsaved) this.#adopt(saved, savedAt)
    else if (sameOnceTidied(saved.value, this.value)) this.#accept(this.value, saved)
    else if (this.status.kind === 'conflict') this.#show({ kind: 'conflict', stored: saved })
    // Otherwise the coming save meets the other content and asks.
  }

  /** Tries once more at once, because somebody asked for it. */
  retry(): void {
    void this.#run()
  }

  /** Gives up what is unsaved, for good: what the draft was about has been thrown away. */
  discard(): void {
    this.#isDiscarded = true
    this.#inDoubt = null
    this.#settle()
  }

  /** Ends a conflict: what is written here goes over what somebody else saved. */
  keepMine(): void {
    const { status } = this
    if (status.kind !== 'conflict') return
    this.#baseline = baselineOf(status.stored)
    this.#show(DIRTY)
    void this.#run()
  }

  /** Ends a conflict: what somebody else saved replaces what is written here, which undo can bring back. */
  takeStored(): void {
    const { status } = this
    if (status.kind !== 'conflict') return
    this.#history = recorded(this.#history, this.value, '', Date.now())
    this.#baseline = baselineOf(status.stored)
    this.#firstUnsavedAt = null
    this.store.setState({ value: status.stored.value, status: CLEAN, ...this.#steps() })
  }

  #steps() {
    return { canUndo: this.#history.past.length > 0, canRedo: this.#history.future.length > 0 }
  }

  #step(result: StepTaken<Value> | null): string | null {
    if (!result) return null
    this.#history = result.history
    this.#replace(result.step.value)
    return result.step.field
  }

  #show(status: DraftStatus<Value>): void {
    if (this.status !== status) this.store.setState({ status })
  }

  #wasTroubled(): boolean {
    return asksForEyes(this.status)
  }

  #replace(value: Value): void {
    this.store.setState({ value, ...this.#steps() })
    if (this.isUnsaved) this.#schedule()
    else if (!this.#running && this.status.kind !== 'conflict') this.#settle()
  }

  /** Nothing left to save, because the content is again what is stored. */
  #settle(): void {
    this.#alarm.cancel()
    this.#firstUnsavedAt = null
    this.#refused = null
    const { savedAt } = this.store.getState()
    this.#show(savedAt === null ? CLEAN : { kind: 'saved', at: savedAt, afterTrouble: this.#wasTroubled() })
  }

  #isRefused(): boolean {
    return this.#refused !== null && (this.#options.equals ?? sameContent)(this.value, this.#refused.value)
  }

  #schedule(): void {
    const now = Date.now()
    this.#firstUnsavedAt ??= now
    const { status } = this
    if (this.#running || status.kind === 'conflict') return
    // The next try sends whatever stands here then; more edits must not make it come faster or slower.
    if (status.kind === 'failed' && status.retrying) return
    if (this.#isRefused()) return this.#alarm.cancel()
    this.#alarm.setFor(waitBeforeSave(this.#firstUnsavedAt, now))
    if (!asksForEyes(status)) this.#show(DIRTY)
  }

  /** Starts a save, or joins the one that runs. */
  #run(): Promise<void> {
    this.#alarm.cancel()
    this.#running ??= this.#saveOnce(MOST_REBASES).finally(() => this.#afterRun())
    return this.#running
  }

  #afterRun(): void {
    this.#running = null
    const seen = this.#seenMeanwhile
    this.#seenMeanwhile = null
    if (seen && !this.#inDoubt) this.observe(seen.saved, seen.savedAt)
    if (this.isUnsaved) this.#schedule()
  }

  async #drain(): Promise<void> {
    if (this.#running) await this.#running
    while (this.isUnsaved && this.status.kind !== 'conflict' && !this.#isRefused()) {
      await this.#run()
      if (asksForEyes(this.status)) return
    }
  }

  async #saveOnce(rebasesLeft: number): Promise<void> {
    if (this.#inDoubt && !(await this.#findOut(this.#inDoubt.sent))) return
    if (!this.isUnsaved) return this.#settle()
    const sent = this.value
    this.#firstUnsavedAt = null
    if (!asksForEyes(this.status)) this.#show(SAVING)
    const outcome = await guarded(() => this.#options.save(sent, this.#baseline.revision))
    if (outcome.ok) return this.#accept(sent, outcome.value)
    if (outcome.error.code !== 'conflict' || rebasesLeft === 0) return this.#fail(sent, outcome.error)
    if (await this.#findOut(sent)) await this.#saveOnce(rebasesLeft - 1)
  }

  /** Reads what is stored, to learn whether `sent` went through. True = nothing stands in the way of going on. */
  async #findOut(sent: Value): Promise<boolean> {
    const outcome = await guarded(() => this.#options.read())
    if (!outcome.ok) {
      this.#fail(sent, outcome.error)
      return false
    }
    const stored = outcome.value
    this.#inDoubt = null
    if (sameOnceTidied(stored.value, sent)) this.#accept(sent, stored)
    else if (isSameAs(this.#baseline, stored.value)) this.#baseline = { ...this.#baseline, revision: stored.revision }
    else if (sameOnceTidied(stored.value, this.value)) this.#accept(this.value, stored)
    else {
      this.#show({ kind: 'conflict', stored })
      return false
    }
    return true
  }

  #accept(sent: Value, saved: Saved<Value>): void {
    this.#baseline = baselineOf(saved, sent)
    this.#inDoubt = null
    this.#refused = null
    this.#acceptsOlder = false
    this.#failures = 0
    const at = new Date().toISOString()
    const status: DraftStatus<Value> = this.isUnsaved ? DIRTY : { kind: 'saved', at, afterTrouble: this.#wasTroubled() }
    this.store.setState({ savedAt: at, status })
  }

  #adopt(saved: Saved<Value>, savedAt: string | null): void {
    this.#baseline = baselineOf(saved)
    this.#history = emptyHistory()
    this.#acceptsOlder = false
    this.#settle()
    const at = savedAt ?? this.store.getState().savedAt
    this.store.setState({ value: saved.value, status: CLEAN, savedAt: at, ...this.#steps() })
  }

  #fail(sent: Value, error: AppError): void {
    if (error.code === 'invalid-input') {
      this.#refused = { value: sent }
      return this.#show({ kind: 'refused', issues: error.issues })
    }
    const retrying = isWorthRetrying(error)
    if (retrying) {
      this.#inDoubt = { sent }
      this.#failures += 1
      this.#alarm.setFor(retryPause(this.#failures))
    } else this.#refused = { value: sent }
    this.#show({ kind: 'failed', error, retrying })
  }
}
