import { useQueryClient } from '@tanstack/react-query'
import type { Case } from '../../../shared/domain/case.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { caseWords, todoPanelWords } from '../../../shared/text/catalogue/case.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { offerUndo } from '../../state/notices.ts'

type Command = (target: { readonly caseId: string; readonly expectedRevision: number }) => Promise<Outcome<Case>>

const move = (to: Phase, note: string): Command => (target) => api.cases.changePhase({ ...target, to, note })
const close = (reason: string): Command => (target) => api.cases.close({ ...target, reason })
const reopen = (reason: string): Command => (target) => api.cases.reopen({ ...target, reason })

/** What can be done with a case as a whole. Each throws what went wrong, and offers to be undone. */
export function useCaseCommands(caseId: string) {
  const client = useQueryClient()
  /** What is being written is saved first, so that the command meets the newest revision and nothing written is left out. */
  const run = async (command: Command) => {
    await flushAllDrafts()
    const { case: fresh } = await client.fetchQuery({ ...queries.caseView(caseId), staleTime: 0 })
    return unwrap(await command({ caseId, expectedRevision: fresh.revision }))
  }
  return {
    changePhase: async (from: Phase, to: Phase, note: string) => {
      await run(move(to, note))
      offerUndo(todoPanelWords.advanced(to), () => run(move(from, caseWords.undoneAtOnce)))
    },
    close: async (reason: string) => {
      await run(close(reason))
      offerUndo(caseWords.closed, () => run(reopen(caseWords.undoneAtOnce)))
    },
    reopen: async (reason: string) => {
      await run(reopen(reason))
      offerUndo(caseWords.reopened, () => run(close(caseWords.undoneAtOnce)))
    },
  }
}
