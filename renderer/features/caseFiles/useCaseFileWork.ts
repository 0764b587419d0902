import type { CaseFileProgress } from '../../../shared/domain/caseFile/preview.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { useFollow, useFollowed } from '../../components/useFollowed.ts'

const KEY = ['caseFileWork'] as const
const NOTHING: CaseFileProgress = { stage: null, done: 0, total: 0 }

/** What is under way with a case file, and how far it has come. */
export const useCaseFileWork = (): CaseFileProgress =>
  useFollowed({ queryKey: KEY, ask: async () => unwrap(await api.caseFiles.progress({})), isUnderWay: ({ stage }) => stage !== null, nothing: NOTHING })

export const useFollowWork = () => useFollow(KEY)
