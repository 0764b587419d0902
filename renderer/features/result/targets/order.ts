// Indicators in another order: the change, its undo, and the focus that goes with the row.
import { useEffect, useRef } from 'react'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../../state/notices.ts'

export const moverId = (id: string, by: -1 | 1): string => `flytta-${id}-${by === -1 ? 'upp' : 'ned'}`

const swapped = (ids: readonly string[], at: number, to: number): string[] =>
  ids.map((id, index) => (index === at ? (ids[to] ?? id) : index === to ? (ids[at] ?? id) : id))

/** Moves an indicator a step up or down; it keeps the focus on its way. */
export function useOrder({ indicators, draft: { caseId } }: ResultsView) {
  const ids = indicators.map(({ indicator }) => indicator.id)
  const moved = useRef<{ readonly button: string; readonly from: string } | null>(null)
  const shown = ids.join(' ')
  useEffect(() => {
    if (moved.current === null || moved.current.from === shown) return
    document.getElementById(moved.current.button)?.focus()
    moved.current = null
  })
  return async (id: string, by: -1 | 1): Promise<void> => {
    const at = ids.indexOf(id)
    const to = at + by
    if (at === -1 || to < 0 || to >= ids.length) return
    moved.current = { button: moverId(id, by), from: shown }
    try {
      unwrap(await api.results.orderIndicators({ caseId, ids: swapped(ids, at, to) }))
      const name = indicators[at]?.indicator.name ?? ''
      offerUndo(texts.moved(name, to + 1), async () => unwrap(await api.results.orderIndicators({ caseId, ids })))
    } catch (error) {
      moved.current = null
      notifyFailure(failureSentence(error))
    }
  }
}
