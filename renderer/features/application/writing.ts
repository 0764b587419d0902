// What is written in the application, as a draft that saves itself.
import { type ApplicationDraft, type ApplicationPart, type ApplicationWriting, writingOf } from '../../../shared/domain/application.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { api } from '../../bridge/api.ts'
import { type Draft, savedAs, mapOutcome, useDraft, useDraftState } from '../../state/drafts/index.ts'

export type ApplicationText = Draft<ApplicationWriting>

export const applicationDraftKey = (caseId: string): string => `application:${caseId}`

const toSaved = (draft: ApplicationDraft) => ({ value: writingOf(draft), revision: draft.revision })

/** The application of a case, ready to be written in. */
export function useApplicationText({ case: { id: caseId }, application }: CaseView): ApplicationText {
  return useDraft<ApplicationWriting>({
    key: applicationDraftKey(caseId),
    initial: writingOf(application),
    revision: application.revision,
    savedAt: application.savedAt,
    save: async (writing, expectedRevision) => savedAs(await api.application.save({ caseId, expectedRevision, ...writing }), writingOf),
    read: async () => mapOutcome(await api.cases.get({ caseId }), (view) => toSaved(view.application)),
  })
}

/** One field of what is written; redraws only when that field changes. */
export const useWritten = <Field extends keyof ApplicationWriting>(text: ApplicationText, field: Field): ApplicationWriting[Field] =>
  useDraftState(text, (state) => state.value[field])

/** Writes one field, as a step of its own for undo. */
export function write<Field extends keyof ApplicationWriting>(text: ApplicationText, field: Field, value: ApplicationWriting[Field]): void {
  text.set({ ...text.value, [field]: value }, { field })
}

/** The name that undo knows a part by. */
export const partField = (partId: string): string => `part:${partId}`

/** The writing with another text in one part. `prefilled` says that it was taken from the actors, not written. */
export const withPart = (writing: ApplicationWriting, partId: string, part: ApplicationPart): ApplicationWriting => ({
  ...writing,
  parts: { ...writing.parts, [partId]: part },
})

/** Writes one part, as a step for undo. */
export const writePart = (text: ApplicationText, partId: string, part: ApplicationPart): void =>
  text.set(withPart(text.value, partId, part), { field: partField(partId) })
