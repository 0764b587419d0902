import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { CaseFileProgress } from '../../../shared/domain/caseFile/preview.ts'
import { api, unwrap } from '../../bridge/api.ts'

const EVERY_MS = 150
const KEY = ['caseFileWork'] as const
const NOTHING: CaseFileProgress = { stage: null, done: 0, total: 0 }

/** What is under way and how far it has come. */
export function useCaseFileWork(): CaseFileProgress {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async () => unwrap(await api.caseFiles.progress({})),
    refetchInterval: ({ state }) => (state.data?.stage ? EVERY_MS : false),
    staleTime: 0,
  })
  return data ?? NOTHING
}

/** Follows what has just been started until it is done. */
export function useFollowWork(): <Result>(started: Promise<Result>) => Promise<Result> {
  const client = useQueryClient()
  const ask = () => void client.invalidateQueries({ queryKey: KEY })
  return async (started) => {
    ask()
    try {
      return await started
    } finally {
      ask()
    }
  }
}
