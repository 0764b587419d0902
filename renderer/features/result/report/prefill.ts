import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Prefill, Prefills } from '../../../../shared/domain/results/prefill.ts'
import { queries } from '../../../bridge/queries.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { type ReportText, withAnswer } from './writing.ts'

/** The texts that answers can be begun with; undefined until they are known. */
export const usePrefills = (caseId: string): Prefills | undefined => useQuery(queries.resultPrefill(caseId)).data

/**
 * Keeps an answer as the case gives it, until somebody has touched it. A text that was emptied by hand counts as touched.
 * Not a step for undo: what follows the case would only follow it again.
 */
export function useFollowCase(text: ReportText, questionId: string, prefill: Prefill | undefined): void {
  const answer = useDraftState(text, (state) => state.value.answers[questionId])
  useEffect(() => {
    if (prefill === undefined || answer?.text === prefill.text) return
    if (answer ? answer.prefilled : prefill.text !== '')
      text.set(withAnswer(text.value, questionId, { text: prefill.text, prefilled: true }))
  }, [text, questionId, answer, prefill])
}
