import type { ImportProgress } from '../../../shared/domain/imports/preview.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { useFollow, useFollowed } from '../../components/useFollowed.ts'

const KEY = ['imports', 'task'] as const
const NOTHING: ImportProgress = { task: null, done: 0, total: 0 }

/** What is under way with an import, and how far it has come. */
export const useImportTask = (): ImportProgress =>
  useFollowed({ queryKey: KEY, ask: async () => unwrap(await api.imports.progress({})), isUnderWay: ({ task }) => task !== null, nothing: NOTHING })

export const useFollowTask = () => useFollow(KEY)
