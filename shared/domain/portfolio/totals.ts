// Sums of a report: whole kronor, added as they are. Rounded figures are never summed.
import type { EntryWriting } from './entry.ts'

type Money = Pick<EntryWriting, 'totalKronor' | 'supportKronor'>

export interface PortfolioTotals {
  readonly totalKronor: number
  readonly supportKronor: number
  /** How many processes have no figure, and are in no sum. */
  readonly withoutTotal: number
  readonly withoutSupport: number
}

export const totalsOf = (entries: readonly Money[]): PortfolioTotals => ({
  totalKronor: entries.reduce((sum, { totalKronor }) => sum + (totalKronor ?? 0), 0),
  supportKronor: entries.reduce((sum, { supportKronor }) => sum + (supportKronor ?? 0), 0),
  withoutTotal: entries.filter(({ totalKronor }) => totalKronor === null).length,
  withoutSupport: entries.filter(({ supportKronor }) => supportKronor === null).length,
})

/** Pointed out and never put right: which of the two figures is wrong is for a person to know. */
export const isSupportBeyondTotal = ({ totalKronor, supportKronor }: Money): boolean =>
  totalKronor !== null && supportKronor !== null && supportKronor > totalKronor

/** The sums as they are told: where no process has a figure there is no sum, which is not nought. */
export function toldTotals(entries: readonly Money[]): { totalKronor: number | null; supportKronor: number | null } {
  const { totalKronor, supportKronor, withoutTotal, withoutSupport } = totalsOf(entries)
  return {
    totalKronor: withoutTotal === entries.length ? null : totalKronor,
    supportKronor: withoutSupport === entries.length ? null : supportKronor,
  }
}

export interface UmbrellaGroup<Entry> {
  /** '' = a process that stands by itself. */
  readonly umbrella: string
  readonly entries: readonly Entry[]
}

const keyOf = (umbrella: string): string => umbrella.trim().toLocaleLowerCase('sv')

/**
 * Processes under the same umbrella stand together, where the first of them stood; those without stand by themselves.
 * Nothing is lost and nothing is counted twice.
 */
export function groupByUmbrella<Entry extends Pick<EntryWriting, 'umbrella'>>(entries: readonly Entry[]): UmbrellaGroup<Entry>[] {
  const groups: { umbrella: string; entries: Entry[] }[] = []
  const known = new Map<string, { entries: Entry[] }>()
  for (const entry of entries) {
    const key = keyOf(entry.umbrella)
    const found = key === '' ? undefined : known.get(key)
    if (found) {
      found.entries.push(entry)
      continue
    }
    const group = { umbrella: entry.umbrella.trim(), entries: [entry] }
    groups.push(group)
    if (key !== '') known.set(key, group)
  }
  return groups
}
