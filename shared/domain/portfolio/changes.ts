// What has changed since the report before, process by process.
import { z } from 'zod'
import type { EntryWriting, ReportedIndicator } from './entry.ts'

export const CHANGE_KINDS = ['added', 'gone', 'finished', 'ends', 'total', 'support', 'target', 'outcome'] as const

export const changeSchema = z.object({
  kind: z.enum(CHANGE_KINDS),
  /** The process. */
  name: z.string(),
  /** The indicator, where it is about one. */
  indicator: z.string(),
  unit: z.string(),
  /** Dates, or figures; null = was or is not known. */
  before: z.union([z.string(), z.number()]).nullable(),
  after: z.union([z.string(), z.number()]).nullable(),
})
export type PortfolioChange = z.infer<typeof changeSchema>

export interface Reported {
  readonly caseId: string | null
  readonly writing: EntryWriting
}

const change = (kind: PortfolioChange['kind'], name: string, over: Partial<PortfolioChange> = {}): PortfolioChange => ({
  kind, name, indicator: '', unit: '', before: null, after: null, ...over,
})

const nameKey = (name: string): string => name.trim().toLocaleLowerCase('sv')

/** The same case; without one, the same name. */
const isSame = (one: Reported, other: Reported): boolean =>
  one.caseId !== null && other.caseId !== null ? one.caseId === other.caseId : nameKey(one.writing.name) === nameKey(other.writing.name)

const latest = <Each>(list: readonly Each[]): Each | undefined => list.at(-1)

function indicatorChanges(name: string, was: ReportedIndicator | undefined, is: ReportedIndicator): PortfolioChange[] {
  const about = { indicator: is.name, unit: is.unit }
  const [targetBefore, targetNow] = [latest(was?.targets ?? [])?.value ?? null, latest(is.targets)?.value ?? null]
  const [before, now] = [latest(was?.outcomes ?? [])?.value ?? null, latest(is.outcomes)?.value ?? null]
  return [
    // A target of an indicator that is new is no change of a target.
    ...(was && targetBefore !== targetNow ? [change('target', name, { ...about, before: targetBefore, after: targetNow })] : []),
    ...(before !== now ? [change('outcome', name, { ...about, before, after: now })] : []),
  ]
}

function entryChanges({ writing: was }: Reported, { writing: is }: Reported): PortfolioChange[] {
  const found: readonly (readonly [boolean, PortfolioChange])[] = [
    [was.state !== 'finished' && is.state === 'finished', change('finished', is.name)],
    [was.endsOn !== is.endsOn, change('ends', is.name, { before: was.endsOn, after: is.endsOn })],
    [was.totalKronor !== is.totalKronor, change('total', is.name, { before: was.totalKronor, after: is.totalKronor })],
    [was.supportKronor !== is.supportKronor, change('support', is.name, { before: was.supportKronor, after: is.supportKronor })],
  ]
  const indicators = is.indicators.flatMap((each) =>
    indicatorChanges(is.name, was.indicators.find(({ name }) => nameKey(name) === nameKey(each.name)), each),
  )
  return [...found.filter(([holds]) => holds).map(([, each]) => each), ...indicators]
}

/** In the order of the new report; what is gone from it comes last. */
export function changesSince(before: readonly Reported[], now: readonly Reported[]): PortfolioChange[] {
  const changed = now.flatMap((entry) => {
    const was = before.find((each) => isSame(each, entry))
    return was ? entryChanges(was, entry) : [change('added', entry.writing.name)]
  })
  const gone = before.filter((entry) => !now.some((each) => isSame(each, entry))).map(({ writing }) => change('gone', writing.name))
  return [...changed, ...gone]
}
