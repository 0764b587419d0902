import type { Assessment } from '../../domain/criteria.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanItem } from '../../domain/plan/planItem.ts'
import type { ProposalDraft } from '../../domain/plan/proposal.ts'

/** A theme of the dialogue with the number of opinions under it. */
export interface CountedTheme {
  readonly id: string
  readonly name: string
  readonly opinions: number
}

/** All that the proposal to the board is made of. */
export interface ProposalSources {
  readonly case: { readonly title: string; readonly area: string; readonly registryNumber: string; readonly cityRole: string }
  readonly contactPerson: { readonly name: string; readonly title: string }
  readonly plan: Plan
  /** In the plan's order. */
  readonly items: readonly PlanItem[]
  /** Most opinions first. */
  readonly themes: readonly CountedTheme[]
  readonly dialogue: { readonly activities: number; readonly opinions: number }
  readonly assessments: readonly Assessment[]
  /** The first decision, which the dialogue rests on; null = not in the app. */
  readonly decision1: Decision | null
  /** The latest frozen application; null = none. */
  readonly application: { readonly version: number; readonly frozenOn: string } | null
  readonly draft: ProposalDraft
}
