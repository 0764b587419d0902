// What a scenario came to. Computed here and nowhere else.
import { reasonAgainst } from './machine.ts'
import { play } from './context.ts'
import type { Scenario, Shown } from './scenario.ts'

export type Verdict = 'survived' | 'LOST' | 'FAILED' | 'loss found' | 'NO LOSS FOUND' | 'not shown'

export interface Finding {
  readonly number: number
  readonly title: string
  readonly isControl: boolean
  readonly verdict: Verdict
  readonly shown: Shown | null
  /** Why it was not shown, or what the app did wrong. */
  readonly why: string | null
  readonly milliseconds: number
}

/** A control must find loss: else the scenario beside it could not. */
const verdictOf = ({ isControl = false }: Scenario, { lost }: Shown): Verdict => {
  if (isControl) return lost.length > 0 ? 'loss found' : 'NO LOSS FOUND'
  return lost.length > 0 ? 'LOST' : 'survived'
}

const GOOD: readonly Verdict[] = ['survived', 'loss found', 'not shown']
export const isGood = ({ verdict }: Pick<Finding, 'verdict'>): boolean => GOOD.includes(verdict)

type Base = Pick<Finding, 'number' | 'title' | 'isControl'>

/** Makes the fault, where this machine can, and says what came of it. */
export async function find(scenario: Scenario, options: { readonly isLong: boolean; readonly seed: number }): Promise<Finding> {
  const base: Base = { number: scenario.number, title: scenario.title, isControl: scenario.isControl ?? false }
  const against = reasonAgainst(scenario)
  if (against !== null) return { ...base, verdict: 'not shown', shown: null, why: against, milliseconds: 0 }
  const began = performance.now()
  const took = (): number => Math.round(performance.now() - began)
  try {
    const shown = await play(scenario, options)
    return { ...base, verdict: verdictOf(scenario, shown), shown, why: null, milliseconds: took() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ...base, verdict: 'FAILED', shown: null, why, milliseconds: took() }
  }
}
