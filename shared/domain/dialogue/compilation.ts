// Opinions counted per theme and group: what the compilation says, before it is a document.
import { compareSwedish } from '../../text/sortKey.ts'
import type { CodedOpinion } from './opinion.ts'
import type { Theme } from './theme.ts'

export interface Example {
  readonly opinionId: string
  readonly text: string
  readonly group: string
}

export interface CompiledTheme {
  readonly id: string
  readonly name: string
  readonly count: number
  /** One count per group, in the compilation's order of groups. */
  readonly byGroup: readonly number[]
  readonly examples: readonly Example[]
}

export interface Compilation {
  readonly total: number
  readonly coded: number
  /** The largest first; '' (not said) last. */
  readonly groups: readonly { readonly name: string; readonly count: number }[]
  /** The largest first. A theme that nobody spoke of is left out. */
  readonly themes: readonly CompiledTheme[]
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** As many examples as are shown where none is chosen. */
const FIRST_ONES = 3
const MOST_EXAMPLES = 12

function examplesOf(opinions: readonly CodedOpinion[]): Example[] {
  const chosen = opinions.filter(({ isExample }) => isExample)
  const shown = chosen.length > 0 ? chosen.slice(0, MOST_EXAMPLES) : opinions.slice(0, FIRST_ONES)
  return shown.map(({ id, text, group }) => ({ opinionId: id, text, group }))
}

function countBy(opinions: readonly CodedOpinion[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { group } of opinions) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

const isUnsaid = (name: string): number => Number(name === '')

function groupsOf(opinions: readonly CodedOpinion[]): Compilation['groups'] {
  return [...countBy(opinions)]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => isUnsaid(a.name) - isUnsaid(b.name) || b.count - a.count || compareSwedish(a.name, b.name))
}

/** Counts what is there. An opinion under two themes is counted under both, and once in the total. */
export function compile(opinions: readonly CodedOpinion[], themes: readonly Theme[]): Compilation {
  const groups = groupsOf(opinions)
  const days = opinions.flatMap(({ saidOn }) => saidOn ?? []).toSorted()
  const byTheme = new Map<string, CodedOpinion[]>(themes.map(({ id }) => [id, []]))
  for (const opinion of opinions) for (const themeId of opinion.themeIds) byTheme.get(themeId)?.push(opinion)
  const compiled = themes.map(({ id, name }): CompiledTheme => {
    const own = byTheme.get(id) ?? []
    const counts = countBy(own)
    return { id, name, count: own.length, byGroup: groups.map((group) => counts.get(group.name) ?? 0), examples: examplesOf(own) }
  })
  return {
    total: opinions.length,
    coded: opinions.filter(({ themeIds }) => themeIds.length > 0).length,
    groups,
    themes: compiled.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || compareSwedish(a.name, b.name)),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
  }
}
