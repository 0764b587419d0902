import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { PAGE_SIZE } from '../../../shared/domain/caseList.ts'
import type { SearchPage, SearchWindow } from '../../../shared/domain/search/searchHit.ts'
import { queries } from '../../bridge/queries.ts'
import type { Question } from './useQuestion.ts'

/** What is asked for, apart from which hits of it. */
export type SearchSelection = Pick<SearchWindow, 'text' | 'group'>

/** One window of the hits. */
export const windowOf = (selection: SearchSelection, page: number) =>
  queries.searchPage({ ...selection, offset: page * PAGE_SIZE, limit: PAGE_SIZE })

interface Hits {
  /** What the hits answer to. */
  readonly selection: SearchSelection
  /** undefined = on their way. */
  readonly page: SearchPage | undefined
  readonly error: unknown
  readonly retry: () => void
}

/** The hits to show. Those of the question before stay while the answer to the next is on its way. */
export function useHits({ text, group }: Pick<Question, 'text' | 'group'>): Hits {
  const wanted = useMemo(() => ({ text, group }), [text, group])
  const [shown, setShown] = useState(wanted)
  const next = useQuery(windowOf(wanted, 0))
  if (next.data && shown !== wanted) setShown(wanted)
  const first = useQuery(windowOf(shown, 0))
  return { selection: shown, page: first.data, error: next.error, retry: () => void next.refetch() }
}
