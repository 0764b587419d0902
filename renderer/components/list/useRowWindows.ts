import { type QueryKey, type UseQueryOptions, useQueries, useQueryClient } from '@tanstack/react-query'
import { PAGE_SIZE } from '../../../shared/domain/caseList.ts'
import { useDebounced } from '../useDebounced.ts'

/** Rows this near to the window are fetched before they are seen. */
const AHEAD = 30
/** A scroll that races past a window of rows does not fetch it. */
const SCROLL_PAUSE_MILLISECONDS = 50

interface Window<Row> {
  readonly rows: readonly Row[]
}

/** How a window of rows is asked for, by its number. */
type WindowOf<Row, Key extends QueryKey> = (page: number) => Pick<UseQueryOptions<Window<Row>, Error, Window<Row>, Key>, 'queryFn'> & {
  readonly queryKey: Key
}

/** The rows of a selection by index, null while their window is on its way. Fetches the windows that are looked at. */
export function useRowWindows<Row, Key extends QueryKey>(
  windowOf: WindowOf<Row, Key>,
  first: number,
  last: number,
): (index: number) => Row | null {
  const client = useQueryClient()
  const firstPage = useDebounced(Math.floor(Math.max(0, first - AHEAD) / PAGE_SIZE), SCROLL_PAUSE_MILLISECONDS)
  const lastPage = useDebounced(Math.floor((last + AHEAD) / PAGE_SIZE), SCROLL_PAUSE_MILLISECONDS)
  const pages = Array.from({ length: Math.max(1, lastPage - firstPage + 1) }, (_, at) => firstPage + at)
  useQueries({ queries: pages.map((page) => windowOf(page)) })
  return (index) => {
    const page = Math.floor(index / PAGE_SIZE)
    return client.getQueryData<Window<Row>>(windowOf(page).queryKey)?.rows[index - page * PAGE_SIZE] ?? null
  }
}
