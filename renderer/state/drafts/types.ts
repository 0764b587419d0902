import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { AppError, Outcome } from '../../../shared/ipc/outcome.ts'

/** What the store holds of one thing: its content, and the revision that the next save must name. */
export interface Saved<Value> {
  readonly value: Value
  readonly revision: number
}

/**
 * How a draft stands against the store.
 * `dirty` and `saving` pass by themselves within a second; the last three need somebody's eyes.
 */
export type DraftStatus<Value = unknown> =
  | { readonly kind: 'clean' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  /** `at`: ISO instant. `afterTrouble`: it had been refused, failed or in conflict before. */
  | { readonly kind: 'saved'; readonly at: string; readonly afterTrouble: boolean }
  /** The store refused the content; tried again when the content changes. */
  | { readonly kind: 'refused'; readonly issues: readonly FieldIssue[] }
  /** `retrying`: tried again by itself, after a pause or when the store is back. */
  | { readonly kind: 'failed'; readonly error: AppError; readonly retrying: boolean }
  /** Somebody else saved other content; a choice between the two is needed. */
  | { readonly kind: 'conflict'; readonly stored: Saved<Value> }

/** Whether a status does not pass by itself within a second. */
export const asksForEyes = (status: DraftStatus): boolean => ['refused', 'failed', 'conflict'].includes(status.kind)

export interface DraftState<Value> {
  readonly value: Value
  readonly status: DraftStatus<Value>
  /** When the content was last known to be stored, as an ISO instant; null = never. Outlives later failures. */
  readonly savedAt: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export interface DraftOptions<Value> {
  /** Writes the content over the given revision; 0 = nothing stored yet. Must not throw. */
  readonly save: (value: Value, expectedRevision: number) => Promise<Outcome<Saved<Value>>>
  /**
   * Reads what the store holds now. Asked after a conflict, and after a failure that leaves it open whether the
   * save went through.
   */
  readonly read: () => Promise<Outcome<Saved<Value>>>
  /** Whether two states are the same; by structure unless given. */
  readonly equals?: (a: Value, b: Value) => boolean
}

/** What changed in an edit, so that undo takes one field's burst of typing as one step. */
export interface EditOrigin {
  readonly field: string
}
