// What is written in the report, as a draft that saves itself.
import { type ResultAnswer, type ResultDraft, type ResultWriting, writingOfResult } from '../../../../shared/domain/results/resultReport.ts'
import { api } from '../../../bridge/api.ts'
import { type Draft, mapOutcome, savedAs, useDraft } from '../../../state/drafts/index.ts'

export type ReportText = Draft<ResultWriting>

const toSaved = (draft: ResultDraft) => ({ value: writingOfResult(draft), revision: draft.revision })

/** The report of a case, ready to be written in. */
export function useReportText({ caseId, ...stored }: ResultDraft): ReportText {
  return useDraft<ResultWriting>({
    key: `result:${caseId}`,
    initial: { answers: stored.answers, dueOn: stored.dueOn },
    revision: stored.revision,
    savedAt: stored.savedAt,
    save: async (writing, expectedRevision) => savedAs(await api.results.save({ caseId, expectedRevision, ...writing }), writingOfResult),
    read: async () => mapOutcome(await api.results.get({ caseId }), ({ draft }) => toSaved(draft)),
  })
}

/** The name that undo knows an answer by. */
export const answerField = (questionId: string): string => `answer:${questionId}`

export const withAnswer = (writing: ResultWriting, questionId: string, answer: ResultAnswer): ResultWriting => ({
  ...writing,
  answers: { ...writing.answers, [questionId]: answer },
})

/** Writes one answer, as a step for undo. */
export const writeAnswer = (text: ReportText, questionId: string, answer: ResultAnswer): void =>
  text.set(withAnswer(text.value, questionId, answer), { field: answerField(questionId) })
