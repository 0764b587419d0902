import { useQueries, useQueryClient } from '@tanstack/react-query'
import { type CaseRow, PAGE_SIZE } from '../../../shared/domain/caseList.ts'
import { useDebounced } from '../../components/useDebounced.ts'
import { type CaseSelection, windowOf } from './useShownCases.ts'

/** Rows this near to the window are fetched before they are seen. */
const AHEAD = 30
/** A scroll that races past a window of rows does not fetch it. */
const SCROLL_PAUSE_MILLISECONDS = 50

/** The rows of a selection by index, null while their window is on its way. Fetches the windows that are looked at. */
export function useRowWindows(selection: CaseSelection, first: number, last: number): (index: number) => CaseRow | null {
  const client = useQueryClient()
  const firstPage = useDebounced(Math.floor(Math.max(0, first - AHEAD) / PAGE_SIZE), SCROLL_PAUSE_MILLISECONDS)
  const lastPage = useDebounced(Math.floor((last + AHEAD) / PAGE_SIZE), SCROLL_PAUSE_MILLISECONDS)
  const pages = Array.from({ length: Math.max(1, lastPage - firstPage + 1) }, (_, at) => firstPage + at)
  useQueries({ queries: pages.map((page) => windowOf(selection, page)) })
  return (index) => {
    const page = Math.floor(index / PAGE_SIZE)
    return client.getQueryData(windowOf(selection, page).queryKey)?.rows[index - page * PAGE_SIZE] ?? null
  }
}
