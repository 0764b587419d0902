import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { CodedOpinion, Coding } from '../../../shared/domain/dialogue/opinion.ts'
import { type Theme, themeNameKey } from '../../../shared/domain/dialogue/theme.ts'
import { newId } from '../../../shared/newId.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure } from '../../state/notices.ts'

interface Change {
  readonly add: readonly Coding[]
  readonly remove: readonly Coding[]
}

const MOST_UNDONE = 200

/** Draws a change at once: an opinion that is not touched keeps its identity, and its row is not drawn again. */
function drawChange(client: QueryClient, caseId: string, { add, remove }: Change): void {
  client.setQueryData(queries.opinions(caseId).queryKey, (opinions) =>
    opinions?.map((opinion) => {
      const added = add.filter(({ opinionId }) => opinionId === opinion.id).map(({ themeId }) => themeId)
      const removed = remove.filter(({ opinionId }) => opinionId === opinion.id).map(({ themeId }) => themeId)
      if (added.length + removed.length === 0) return opinion
      const kept = opinion.themeIds.filter((id) => !removed.includes(id) && !added.includes(id))
      return { ...opinion, themeIds: [...kept, ...added] }
    }),
  )
}

async function applyChange(client: QueryClient, caseId: string, change: Change): Promise<void> {
  const { queryKey } = queries.opinions(caseId)
  // Opinions on their way were read before the change, and would draw it away again.
  const areRead = client.isFetching({ queryKey }) > 0
  drawChange(client, caseId, change)
  try {
    unwrap(await api.opinions.code({ caseId, add: [...change.add], remove: [...change.remove] }))
    if (areRead) await client.invalidateQueries({ queryKey })
  } catch (error) {
    notifyFailure(failureSentence(error))
    await client.invalidateQueries({ queryKey })
  }
}

/** The theme of a name, made where there is none. */
async function themeCalled(caseId: string, name: string, themes: readonly Theme[]): Promise<Theme> {
  const known = themes.find((theme) => themeNameKey(theme.name) === themeNameKey(name))
  if (known) return known
  const position = Math.max(0, ...themes.map((theme) => theme.position)) + 1
  return unwrap(await api.themes.save({ id: newId(), caseId, expectedRevision: 0, name, position }))
}

/** Sorting opinions into themes, drawn at once and kept behind it, with undo. */
export function useCoding(caseId: string) {
  const client = useQueryClient()
  const done = useRef<Change[]>([])
  // What is left to do in the case counts the unsorted ones: told when one leaves, not for each key.
  useEffect(() => () => void client.invalidateQueries({ queryKey: queries.caseView(caseId).queryKey }), [client, caseId])
  return useMemo(() => {
    const run = (change: Change) => {
      done.current = [...done.current, change].slice(-MOST_UNDONE)
      return applyChange(client, caseId, change)
    }
    /** Whether it stands under the theme afterwards. */
    const toggle = (opinion: CodedOpinion, themeId: string): boolean => {
      const coding = [{ opinionId: opinion.id, themeId }]
      const isOn = opinion.themeIds.includes(themeId)
      void run(isOn ? { add: [], remove: coding } : { add: coding, remove: [] })
      return !isOn
    }
    return {
      toggle,
      create: async (name: string, themes: readonly Theme[], opinion: CodedOpinion | null): Promise<Theme> => {
        const theme = await themeCalled(caseId, name, themes)
        await client.invalidateQueries({ queryKey: queries.themes(caseId).queryKey })
        if (opinion && !opinion.themeIds.includes(theme.id)) toggle(opinion, theme.id)
        return theme
      },
      /** The opinion that was sorted last, which is as it was before; null where there is nothing to undo. */
      undo: (): string | null => {
        const last = done.current.pop()
        if (!last) return null
        void applyChange(client, caseId, { add: last.remove, remove: last.add })
        return [...last.add, ...last.remove][0]?.opinionId ?? null
      },
    }
  }, [client, caseId])
}
