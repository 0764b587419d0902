// Everything about texts that save themselves, in one import.
export { mapOutcome, savedAs } from './calls.ts'
export { Draft } from './draft.ts'
export { dropDraft, flushAllDrafts, forgetDrafts, handleDraftEvent, hasUnsavedDrafts, openDraft, retainDraft, troubledDrafts } from './registry.ts'
export { SaveStatus } from './SaveStatus.tsx'
export type { DraftOptions, DraftState, DraftStatus, EditOrigin, Saved } from './types.ts'
export { UndoButtons } from './UndoButtons.tsx'
export {
  type AutosavedDraft,
  type AutosavedOptions,
  issueSentence,
  issuesOf,
  useAutosavedDraft,
  useDraft,
  useDraftState,
} from './useAutosavedDraft.ts'
export { type OnStep, type StepDirection, useUndoKeys } from './useUndoKeys.ts'
