// What is written in the statement, as a draft that saves itself.
import type { StatementDraft } from '../../../shared/domain/statement.ts'
import { api } from '../../bridge/api.ts'
import { type Draft, type EditOrigin, savedAs, useDraft, useDraftState } from '../../state/drafts/index.ts'

export type StatementWriting = Omit<StatementDraft, 'caseId' | 'revision' | 'savedAt'>

/** What the pieces of a board paper are written in: the statement's own draft, or one that holds more than it. */
export interface StatementText {
  readonly value: StatementWriting
  readonly store: Pick<Draft<StatementWriting>['store'], 'getState' | 'getInitialState' | 'subscribe'>
  set(value: StatementWriting, origin: EditOrigin): void
  flush(): Promise<boolean>
}

const writingOf = ({ caseId: _caseId, revision: _revision, savedAt: _savedAt, ...writing }: StatementDraft): StatementWriting => writing

/** The statement of a case, ready to be written in. */
export function useStatementText(stored: StatementDraft): Draft<StatementWriting> {
  const { caseId } = stored
  return useDraft<StatementWriting>({
    key: `statement:${caseId}`,
    initial: writingOf(stored),
    revision: stored.revision,
    savedAt: stored.savedAt,
    save: async (writing, expectedRevision) => savedAs(await api.statement.save({ caseId, expectedRevision, ...writing }), writingOf),
    read: async () => savedAs(await api.statement.get({ caseId }), writingOf),
  })
}

/** One field of what is written; redraws only when that field changes. */
export const useWritten = <Field extends keyof StatementWriting>(text: StatementText, field: Field): StatementWriting[Field] =>
  useDraftState(text, (state) => state.value[field])

/** Writes one field, as a step of its own for undo. */
export function write<Field extends keyof StatementWriting>(text: StatementText, field: Field, value: StatementWriting[Field]): void {
  text.set({ ...text.value, [field]: value }, { field })
}

/** Writes a field that has waited for a pause already: a second one would be too long for a crash. */
export function writeAtOnce<Field extends keyof StatementWriting>(text: StatementText, field: Field, value: StatementWriting[Field]): void {
  write(text, field, value)
  void text.flush()
}
