import { useEffect, useLayoutEffect, useMemo } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { Draft } from './draft.ts'
import { openDraft, retainDraft } from './registry.ts'
import type { DraftOptions, DraftState, DraftStatus } from './types.ts'

export interface AutosavedOptions<Value> extends DraftOptions<Value> {
  /** Unique for what is written, e.g. `application:<caseId>`; one key always means one type of content. */
  readonly key: string
  /** What the store holds, e.g. from the query cache; may be a new object at every render. */
  readonly initial: Value
  readonly revision: number
  /** When the store last saved it (ISO instant), where that is known. */
  readonly savedAt?: string | null
}

/** The draft itself, without redrawing on edits: for screens whose parts each watch their own field. */
export function useDraft<Value>(options: AutosavedOptions<Value>): Draft<Value> {
  const { key, initial, revision, savedAt = null } = options
  const draft = openDraft(key, { value: initial, revision, savedAt }, options)
  useLayoutEffect(() => draft.takeOptions(options))
  useLayoutEffect(() => draft.observe({ value: initial, revision }, savedAt), [draft, initial, revision, savedAt])
  useEffect(() => retainDraft(draft), [draft])
  return draft
}

/** One view of a draft's state; redraws only when what is selected changes. The selected value must be stable. */
export const useDraftState = <Value, Selected>(
  draft: { readonly store: Pick<StoreApi<DraftState<Value>>, 'getState' | 'getInitialState' | 'subscribe'> },
  select: (state: DraftState<Value>) => Selected,
): Selected => useStore(draft.store, select)

const NO_ISSUES: readonly FieldIssue[] = []

/** Why the store refused the content, by field; empty while it did not. */
export const issuesOf = (status: DraftStatus): readonly FieldIssue[] =>
  status.kind === 'refused' ? status.issues : NO_ISSUES

/** The sentence to stand beside a field, by its path in the input; undefined where nothing is wrong. */
export function issueSentence(issues: readonly FieldIssue[], path: string): string | undefined {
  const issue = issues.find((each) => each.path === path || each.path.startsWith(`${path}.`))
  return issue && fieldIssueSentence(issue)
}

export interface AutosavedDraft<Value> {
  readonly value: Value
  /** Replaces the content. `field` names what undo takes as one step. */
  readonly setValue: (next: Value | ((current: Value) => Value), field?: string) => void
  readonly patch: (fields: Partial<Value>) => void
  readonly status: DraftStatus<Value>
  readonly savedAt: string | null
  readonly issues: readonly FieldIssue[]
  readonly issueFor: (path: string) => string | undefined
  readonly flush: () => Promise<boolean>
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** For `SaveStatus`, undo and the choice after a conflict. */
  readonly draft: Draft<Value>
}

const isChange = <Value>(next: Value | ((current: Value) => Value)): next is (current: Value) => Value =>
  typeof next === 'function'

/** A piece of writing that saves itself while one types and outlives its screen until it is saved. */
export function useAutosavedDraft<Value extends object>(options: AutosavedOptions<Value>): AutosavedDraft<Value> {
  const draft = useDraft(options)
  const state = useStore(draft.store)
  const actions = useMemo(() => {
    const setValue: AutosavedDraft<Value>['setValue'] = (next, field = 'value') =>
      draft.set(isChange(next) ? next(draft.value) : next, { field })
    return {
      setValue,
      patch: (fields: Partial<Value>) => setValue({ ...draft.value, ...fields }, Object.keys(fields).join(' ')),
      flush: () => draft.flush(),
    }
  }, [draft])
  const issues = issuesOf(state.status)
  return { ...actions, ...state, draft, issues, issueFor: (path) => issueSentence(issues, path) }
}
