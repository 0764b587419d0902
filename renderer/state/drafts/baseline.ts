import { sameOnceTidied } from './equality.ts'
import type { Saved } from './types.ts'

/** What is known to be stored: as it was sent, and as the store tidied it. */
export interface Baseline<Value> {
  readonly sent: Value
  readonly stored: Value
  readonly revision: number
}

export const baselineOf = <Value>(saved: Saved<Value>, sent: Value = saved.value): Baseline<Value> => ({
  sent,
  stored: saved.value,
  revision: saved.revision,
})

/** Whether a value says the same as what is known to be stored, so that only the revision has moved. */
export const isSameAs = <Value>(baseline: Baseline<Value>, value: Value): boolean =>
  sameOnceTidied(value, baseline.stored) || sameOnceTidied(value, baseline.sent)
