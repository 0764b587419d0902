import { foldForSearch } from '../../text/fold.ts'
import type { CodedOpinion } from './opinion.ts'

/** Which opinions are looked at. */
export interface OpinionFilter {
  readonly search: string
  /** null = all, `uncoded` = those without a theme, else the id of a theme. */
  readonly theme: string | null
  /** null = all. '' = those whose group is not said. */
  readonly group: string | null
}

export const ALL_OPINIONS: OpinionFilter = { search: '', theme: null, group: null }

/** Texts folded once each: five thousand are filtered again at each key. */
const folded = new Map<string, string>()
const MOST_KEPT = 30_000

function foldOnce(text: string): string {
  const known = folded.get(text)
  if (known !== undefined) return known
  if (folded.size > MOST_KEPT) folded.clear()
  const fold = foldForSearch(text)
  folded.set(text, fold)
  return fold
}

const isUnder = ({ themeIds }: CodedOpinion, theme: string | null): boolean =>
  theme === null || (theme === 'uncoded' ? themeIds.length === 0 : themeIds.includes(theme))

/**
 * The opinions that the filter lets through, in their order.
 * @param current stays in sight although it no longer fits: the one being sorted must not leave under one's hands
 */
export function filterOpinions(opinions: readonly CodedOpinion[], { search, theme, group }: OpinionFilter, current: string | null): CodedOpinion[] {
  const words = foldForSearch(search).split(' ').filter(Boolean)
  return opinions.filter(
    (opinion) =>
      opinion.id === current ||
      (isUnder(opinion, theme) && (group === null || opinion.group === group) && words.every((word) => foldOnce(opinion.text).includes(word))),
  )
}
