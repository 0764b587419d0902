import type { Decision } from '../decision.ts'
import type { Plan } from './plan.ts'
import type { PlanItem } from './planItem.ts'
import type { ProposalDraft } from './proposal.ts'
import { groupsOf } from './grouping.ts'
import { sumsOf } from './sums.ts'

/** Figures and dates of a plan that do not agree. They are pointed out and never repaired: either may be right. */
export const PLAN_WARNINGS = [
  'sought-differs-from-plan',
  'proposed-above-sought',
  'decision-sought-differs',
  'decision-proposed-differs',
  'granted-differs-from-plan',
  'asked-above-cost',
  'cost-counted-twice',
  'outside-period',
] as const
export type PlanWarningCode = (typeof PLAN_WARNINGS)[number]

export interface PlanWarning {
  readonly code: PlanWarningCode
  /** Title of the row that it is about; '' where it is about the plan. */
  readonly subject: string
  /** The two figures that disagree, in whole kronor; null where it is about days. */
  readonly figures: readonly [number, number] | null
}

export interface PlanFigures {
  readonly plan: Pick<Plan, 'startsOn' | 'endsOn'>
  /** In the plan's order. */
  readonly items: readonly PlanItem[]
  readonly proposal: Pick<ProposalDraft, 'soughtKronor' | 'proposedKronor'> | null
  /** The decision 2 that the plan was frozen by; null = none yet. */
  readonly decision: Pick<Decision, 'soughtKronor' | 'proposedKronor' | 'grantedKronor'> | null
}

type Figure = number | null | undefined
const isKnown = (figure: Figure): figure is number => typeof figure === 'number'

const differ = (code: PlanWarningCode, a: Figure, b: Figure): PlanWarning[] =>
  !isKnown(a) || !isKnown(b) || a === b ? [] : [{ code, subject: '', figures: [a, b] }]

function figureWarnings({ items, proposal, decision }: PlanFigures): PlanWarning[] {
  const asked = sumsOf(items).askedKronor
  const sought = proposal?.soughtKronor ?? asked
  const proposed = proposal?.proposedKronor
  return [
    ...differ('sought-differs-from-plan', proposal?.soughtKronor, asked),
    ...(isKnown(proposed) && proposed > sought ? differ('proposed-above-sought', proposed, sought) : []),
    ...differ('decision-sought-differs', decision?.soughtKronor, sought),
    ...differ('decision-proposed-differs', decision?.proposedKronor, proposed),
    ...differ('granted-differs-from-plan', decision?.grantedKronor, asked),
  ]
}

const rowWarnings = (items: readonly PlanItem[]): PlanWarning[] =>
  items
    .filter(({ costKronor, askedKronor }) => costKronor !== null && askedKronor !== null && askedKronor > costKronor)
    .map(({ title, askedKronor, costKronor }) => ({ code: 'asked-above-cost', subject: title, figures: [askedKronor ?? 0, costKronor ?? 0] }))

/** A measure that costs exactly what its activities cost together has probably been written twice. */
const countedTwice = (items: readonly PlanItem[]): PlanWarning[] =>
  groupsOf(items).flatMap(({ measure, activities }) => {
    const below = sumsOf(activities).costKronor
    if (!measure?.costKronor || measure.costKronor !== below) return []
    return [{ code: 'cost-counted-twice', subject: measure.title, figures: [measure.costKronor, below] }]
  })

const outsidePeriod = ({ plan, items }: PlanFigures): PlanWarning[] =>
  items
    .filter(({ startsOn, endsOn }) => {
      const early = plan.startsOn !== null && startsOn !== null && startsOn < plan.startsOn
      return early || (plan.endsOn !== null && endsOn !== null && endsOn > plan.endsOn)
    })
    .map(({ title }) => ({ code: 'outside-period', subject: title, figures: null }))

export const planWarnings = (figures: PlanFigures): PlanWarning[] => [
  ...figureWarnings(figures),
  ...rowWarnings(figures.items),
  ...countedTwice(figures.items),
  ...outsidePeriod(figures),
]
