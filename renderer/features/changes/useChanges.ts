import { useInfiniteQuery } from '@tanstack/react-query'
import { CHANGE_PAGE, type ChangeFilter, type ChangeRow } from '../../../shared/domain/changes/reading.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { useDebounced } from '../../components/useDebounced.ts'

const TYPING_RESTS = 150

export interface ShownChanges {
  readonly rows: readonly ChangeRow[]
  /** null = not counted yet. */
  readonly total: number | null
  readonly hasMore: boolean
  readonly error: unknown
  readonly more: () => void
  readonly retry: () => void
}

/** The entries that a filter asks for, as far down as one has looked; what comes in is shown at once. */
export function useChanges(wanted: ChangeFilter): ShownChanges {
  const filter = { ...wanted, text: useDebounced(wanted.text, TYPING_RESTS) }
  const query = useInfiniteQuery({
    queryKey: ['changes', 'list', filter],
    queryFn: async ({ pageParam }) => unwrap(await api.changes.list({ filter, before: pageParam, limit: CHANGE_PAGE })),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  })
  const pages = query.data?.pages ?? []
  return {
    rows: pages.flatMap(({ rows }) => rows),
    total: pages[0]?.total ?? null,
    hasMore: query.hasNextPage,
    error: query.isError && !query.data ? query.error : null,
    more: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
    },
    retry: () => void query.refetch(),
  }
}
