import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { filterOpinions } from '../../../shared/domain/dialogue/filter.ts'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { queries } from '../../bridge/queries.ts'
import { useCodingPlace } from '../../state/opinions.ts'

const NONE: readonly CodedOpinion[] = []

/** The opinions of a case, those that are looked at, and the one in focus. */
export function useOpinions(caseId: string) {
  const { filter, currentId } = useCodingPlace(caseId)
  const { data, error } = useQuery(queries.opinions(caseId))
  const themes = useQuery(queries.themes(caseId))
  const all = data ?? NONE
  const shown = useMemo(() => filterOpinions(all, filter, currentId), [all, filter, currentId])
  const at = Math.max(0, shown.findIndex(({ id }) => id === currentId))
  return {
    isLoaded: data !== undefined && themes.data !== undefined,
    error: error ?? themes.error,
    all,
    shown,
    at,
    current: shown[at] ?? null,
    themes: themes.data ?? [],
    filter,
  }
}

/** Groups that opinions come from, the most common first; '' among them where some do not say. */
function groupsOf(opinions: readonly CodedOpinion[]): string[] {
  const counts = new Map<string, number>()
  for (const { group } of opinions) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([group]) => group)
}

/** The groups, the same list as long as they are the same: sorting changes the opinions and not where they come from. */
export function useGroups(opinions: readonly CodedOpinion[]): readonly string[] {
  const said = useMemo(() => JSON.stringify(groupsOf(opinions)), [opinions])
  return useMemo(() => JSON.parse(said) as string[], [said])
}
