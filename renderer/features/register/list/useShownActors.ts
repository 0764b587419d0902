import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { PAGE_SIZE } from '../../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ActorQuery } from '../../../../shared/domain/register/actorList.ts'
import { queries } from '../../../bridge/queries.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { useActorList } from '../../../state/actorList.ts'

/** Typing is answered when it pauses, so that a word costs one search and not one per letter. */
const TYPING_PAUSE_MILLISECONDS = 80

/** What is asked for, apart from which rows of it. */
export type ActorSelection = Omit<ActorQuery, 'offset' | 'limit'>

export interface ShownActors {
  readonly selection: ActorSelection
  /** null = not known yet. */
  readonly total: number | null
  readonly model: ProcessModel | undefined
  readonly error: unknown
  readonly retry: () => void
}

/** One window of rows of a selection. */
export const windowOf = (selection: ActorSelection, page: number) =>
  queries.actorPage({ ...selection, offset: page * PAGE_SIZE, limit: PAGE_SIZE })

function useWantedSelection(): ActorSelection {
  const { search, kinds, tags, roles } = useActorList((state) => state.filter)
  const sort = useActorList((state) => state.sort)
  const descending = useActorList((state) => state.descending)
  const text = useDebounced(search, TYPING_PAUSE_MILLISECONDS)
  return useMemo(() => ({ search: text, kinds, tags, roles, sort, descending }), [text, kinds, tags, roles, sort, descending])
}

/** The actors to show for what is chosen. The old rows stay while the answer to a new choice is on its way. */
export function useShownActors(): ShownActors {
  const wanted = useWantedSelection()
  const [shown, setShown] = useState(wanted)
  const next = useQuery(windowOf(wanted, 0))
  if (next.data && shown !== wanted) setShown(wanted)
  const first = useQuery(windowOf(shown, 0))
  const model = useQuery(queries.processModel(''))
  return {
    selection: shown,
    total: first.data?.total ?? null,
    model: model.data,
    error: next.error ?? model.error,
    retry: () => void (next.error ? next.refetch() : model.refetch()),
  }
}
