/** Undo and redo as two stacks of states. Pure: every step returns a new history. */

/** Edits of one field closer together than this are one step back. */
export const STEP_PAUSE_MS = 1_000
const MAX_STEPS = 200

export interface Step<Value> {
  readonly value: Value
  /** The field whose edit led away from this state (to it, for redo). */
  readonly field: string
}

export interface History<Value> {
  readonly past: readonly Step<Value>[]
  readonly future: readonly Step<Value>[]
  /** The burst of edits that goes on, or null after a step back or a pause. */
  readonly burst: { readonly field: string; readonly lastAt: number } | null
}

export interface StepTaken<Value> {
  readonly history: History<Value>
  readonly step: Step<Value>
}

export const emptyHistory = <Value>(): History<Value> => ({ past: [], future: [], burst: null })

/** Notes that `before` is about to be replaced by an edit of `field` at `now` (milliseconds). */
export function recorded<Value>(history: History<Value>, before: Value, field: string, now: number): History<Value> {
  const { burst, past } = history
  const goesOn = burst !== null && burst.field === field && now - burst.lastAt < STEP_PAUSE_MS
  return {
    past: goesOn ? past : [...past, { value: before, field }].slice(-MAX_STEPS),
    future: [],
    burst: { field, lastAt: now },
  }
}

/** The state before the last step, or null where there is none. */
export function undone<Value>(history: History<Value>, current: Value): StepTaken<Value> | null {
  const step = history.past.at(-1)
  if (!step) return null
  const future = [...history.future, { value: current, field: step.field }]
  return { step, history: { past: history.past.slice(0, -1), future, burst: null } }
}

/** The state that the last undo left, or null where there is none. */
export function redone<Value>(history: History<Value>, current: Value): StepTaken<Value> | null {
  const step = history.future.at(-1)
  if (!step) return null
  const past = [...history.past, { value: current, field: step.field }]
  return { step, history: { past, future: history.future.slice(0, -1), burst: null } }
}
