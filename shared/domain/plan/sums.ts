import type { PlanItem } from './planItem.ts'

export interface PlanSums {
  readonly costKronor: number
  readonly askedKronor: number
  /** Activities without a cost: a sum says nothing of them. A measure's costs are most often its activities'. */
  readonly withoutCost: number
}

/** Exact sums of whole kronor over all rows; a row that says no sum adds none. */
export const sumsOf = (items: readonly Pick<PlanItem, 'kind' | 'costKronor' | 'askedKronor'>[]): PlanSums => ({
  costKronor: items.reduce((sum, { costKronor }) => sum + (costKronor ?? 0), 0),
  askedKronor: items.reduce((sum, { askedKronor }) => sum + (askedKronor ?? 0), 0),
  withoutCost: items.filter(({ kind, costKronor }) => kind === 'activity' && costKronor === null).length,
})
