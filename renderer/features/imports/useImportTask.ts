import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ImportProgress } from '../../../shared/domain/imports/preview.ts'
import { api, unwrap } from '../../bridge/api.ts'

const EVERY_MS = 150
const KEY = ['imports', 'task'] as const

const NOTHING: ImportProgress = { task: null, done: 0, total: 0 }

/** What is under way and how far it has come, also where it was started before the page was left and opened again. */
export function useImportTask(): ImportProgress {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: async () => unwrap(await api.imports.progress({})),
    refetchInterval: ({ state }) => (state.data?.task ? EVERY_MS : false),
    staleTime: 0,
  })
  return data ?? NOTHING
}

/** Follows what has just been started until it is done. */
export function useFollowTask(): <Result>(started: Promise<Result>) => Promise<Result> {
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
