import { useQueries } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { CaseActor, Involvement } from '../../../../shared/domain/actor.ts'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { ModelApplicationPart, ProcessModel } from '../../../../shared/domain/processModel.ts'
import { foldForSearch } from '../../../../shared/text/fold.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { type ApplicationText, withPart } from '../writing.ts'

const INVOLVEMENT_OF: Record<NonNullable<ModelApplicationPart['prefill']>, Involvement> = {
  'actors-in-area': 'inArea',
  'actors-collaborating': 'collaborating',
}

/** The actors that a part is prefilled from; null for a part that is not. */
export const involvementOf = (part: ModelApplicationPart): Involvement | null => (part.prefill ? INVOLVEMENT_OF[part.prefill] : null)

/** What the text of a part is made from; another value means that the text may be another. */
const actorsKey = (actors: readonly CaseActor[]): string => actors.map(({ id, revision }) => `${id} ${revision}`).join(' ')

const prefillQuery = (caseId: string, involvement: Involvement, key: string) => ({
  queryKey: ['prefill', caseId, involvement, key],
  queryFn: async () => unwrap(await api.actors.prefill({ caseId, involvement })).text,
})

/** Prefilled text by part, as far as it is known, from the actors as they are now. */
export function usePrefillTexts(view: CaseView, model: ProcessModel): ReadonlyMap<string, string> {
  const parts = model.applicationParts.filter((part) => part.prefill)
  const key = actorsKey(view.actors)
  const results = useQueries({ queries: parts.map((part) => prefillQuery(view.case.id, involvementOf(part) ?? 'inArea', key)) })
  return new Map(parts.flatMap(({ id }, at) => (results[at]?.data === undefined ? [] : [[id, results[at].data]])))
}

/**
 * Keeps a part as the actors give it, until somebody has touched it. A text that was emptied by hand counts as touched.
 * Not a step for undo: what follows the actors would only follow them again.
 */
export function useFollowActors(text: ApplicationText, partId: string, prefill: string | undefined): void {
  const part = useDraftState(text, (state) => state.value.parts[partId])
  useEffect(() => {
    if (prefill === undefined || part?.text === prefill) return
    if (part ? part.prefilled : prefill !== '') text.set(withPart(text.value, partId, { text: prefill, prefilled: true }))
  }, [text, partId, part, prefill])
}

/** Actors that belong in a part and whose name its text does not hold. */
export function actorsNotNamed(actors: readonly CaseActor[], involvement: Involvement, text: string): string[] {
  const folded = foldForSearch(text)
  return actors
    .filter((actor) => involvement === 'inArea' || actor.involvement === 'collaborating')
    .map(({ name }) => name)
    .filter((name) => !folded.includes(foldForSearch(name)))
}
