import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '../../bridge/api.ts'

export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: async () => unwrap(await api.app.status({})),
  // The event that the store is up may be missed by a window that is reloading just then.
  refetchInterval: ({ state }) => (state.data?.state === 'starting' ? 1_000 : false),
})

export type StoreStatus = Awaited<ReturnType<NonNullable<typeof statusQuery.queryFn>>>

/** How the store came up. Asked once; events say when it changes. */
export function useStoreStatus() {
  const { data: status, error } = useQuery(statusQuery)
  return { status, error, isReady: status?.state === 'ready' }
}
