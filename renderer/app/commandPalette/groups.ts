import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { createMatchRank } from '../../../shared/text/fold.ts'
import type { SearchResult } from '../../../shared/domain/search/searchHit.ts'
import { ACTIONS, type CaseHit, entryOfCase, type PaletteEntry, partsOfCase } from './entries.ts'
import { entryOfAll, entryOfHit } from './hits.ts'

interface PaletteGroup {
  readonly name: string
  readonly entries: readonly PaletteEntry[]
}

interface PaletteQuestion {
  readonly text: string
  /** The latest cases, shown as long as there is no text. */
  readonly latest: readonly CaseHit[]
  /** What the store found for the text. */
  readonly found: SearchResult
  /** The case one is in, or null. */
  readonly caseId: string | null
}

/** With nothing typed the latest few cases leave room for the screens. */
const RECENT = 6
const BEGINS_SO = 0

interface Ranked {
  readonly entries: readonly PaletteEntry[]
  /** Whether the best of them begins as typed. */
  readonly beginsSo: boolean
}

/** The entries that answer to a text, best first. */
function matching(entries: readonly PaletteEntry[], text: string): Ranked {
  const rankOf = createMatchRank(text)
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry.label) }))
    .filter((each): each is { entry: PaletteEntry; rank: number } => each.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
  return { entries: ranked.map(({ entry }) => entry), beginsSo: text !== '' && ranked[0]?.rank === BEGINS_SO }
}

const latestCases = (latest: readonly CaseHit[]): PaletteGroup => ({
  name: paletteText.groups.cases,
  entries: latest.slice(0, RECENT).map(entryOfCase),
})

const foundGroup = ({ group, hits, hasMore }: SearchResult[number]): PaletteGroup => ({
  name: hasMore ? paletteText.best(paletteText.groups[group], hits.length) : paletteText.groups[group],
  entries: hits.map(entryOfHit),
})

/**
 * What the palette shows: what the store found, screens and commands, and inside a case its parts once something is
 * typed. A group of screens or parts whose best entry begins as typed goes before what the store found.
 */
export function paletteGroups({ text, latest, found, caseId }: PaletteQuestion): PaletteGroup[] {
  const typed = text.trim()
  const actions = matching(ACTIONS, typed)
  const parts = matching(caseId !== null && typed !== '' ? partsOfCase(caseId) : [], typed)
  const groups = [
    { name: paletteText.groups.parts, entries: parts.entries, isFirst: parts.beginsSo },
    { name: paletteText.groups.actions, entries: actions.entries, isFirst: actions.beginsSo },
  ]
  const stored = typed === '' ? [latestCases(latest)] : found.map(foundGroup)
  const more = typed !== '' && found.length > 0 ? [{ name: paletteText.groups.more, entries: [entryOfAll(typed)] }] : []
  return [...groups.filter(({ isFirst }) => isFirst), ...stored, ...groups.filter(({ isFirst }) => !isFirst), ...more].filter(
    ({ entries }) => entries.length > 0,
  )
}
