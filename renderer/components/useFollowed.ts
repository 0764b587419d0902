import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'

const EVERY_MS = 150

interface Followed<Progress> {
  readonly queryKey: QueryKey
  readonly ask: () => Promise<Progress>
  readonly isUnderWay: (progress: Progress) => boolean
  /** What is shown until the first answer. */
  readonly nothing: Progress
}

/** How far long work in the store has come, also where it was started before the page was left and opened again. */
export function useFollowed<Progress>({ queryKey, ask, isUnderWay, nothing }: Followed<Progress>): Progress {
  const { data } = useQuery({
    queryKey,
    queryFn: ask,
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? EVERY_MS : false),
    staleTime: 0,
  })
  return data ?? nothing
}

/** Follows what has just been started until it is done. */
export function useFollow(queryKey: QueryKey): <Result>(started: Promise<Result>) => Promise<Result> {
  const client = useQueryClient()
  const askAnew = () => void client.invalidateQueries({ queryKey })
  return async (started) => {
    askAnew()
    try {
      return await started
    } finally {
      askAnew()
    }
  }
}
