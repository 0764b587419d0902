import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type CaseQuery, PAGE_SIZE } from '../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { queries } from '../../bridge/queries.ts'
import { useDebounced } from '../../components/useDebounced.ts'
import { useCaseList } from '../../state/caseList.ts'

/** Typing is answered when it pauses, so that a word costs one search and not one per letter. */
const TYPING_PAUSE_MILLISECONDS = 120

/** What is asked for, apart from which rows of it. */
export type CaseSelection = Omit<CaseQuery, 'offset' | 'limit'>

export interface ShownCases {
  readonly query: CaseSelection
  /** null = not known yet. */
  readonly total: number | null
  readonly model: ProcessModel | undefined
  readonly error: unknown
  readonly retry: () => void
}

/** One window of rows of a selection. */
export const windowOf = (selection: CaseSelection, page: number) =>
  queries.casePage({ ...selection, offset: page * PAGE_SIZE, limit: PAGE_SIZE })

function useWantedSelection(): CaseSelection {
  const { phases, origins, includeClosed, search, decided = null, having = null, area = '' } = useCaseList((state) => state.filter)
  const sort = useCaseList((state) => state.sort)
  const descending = useCaseList((state) => state.descending)
  const text = useDebounced(search, TYPING_PAUSE_MILLISECONDS)
  return useMemo(
    () => ({ phases, origins, includeClosed, decided, having, area, search: text, sort, descending }),
    [phases, origins, includeClosed, decided, having, area, text, sort, descending],
  )
}

/**
 * The cases to show for what is chosen. While the answer to a new choice is on its way the old rows stay,
 * so that the list never flashes empty between two keystrokes.
 */
export function useShownCases(): ShownCases {
  const wanted = useWantedSelection()
  const [shown, setShown] = useState(wanted)
  const next = useQuery(windowOf(wanted, 0))
  if (next.data && shown !== wanted) setShown(wanted)
  const first = useQuery(windowOf(shown, 0))
  const model = useQuery(queries.processModel(''))
  return {
    query: shown,
    total: first.data?.total ?? null,
    model: model.data,
    error: next.error ?? model.error,
    retry: () => void (next.error ? next.refetch() : model.refetch()),
  }
}
