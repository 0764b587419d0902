// The scenarios as tests: the very same that `npm run faults` runs, with short loops.
import { expect, it } from 'vitest'
import { allScenarios, nameOf } from './all.ts'
import { reasonAgainst } from './machine.ts'
import type { Scenario } from './scenario.ts'
import { find } from './verdict.ts'

const SEED = 6
const PATIENCE_MS = 120_000

/** Makes a test of each quick scenario that is chosen; one that this machine cannot make is skipped with its reason. */
export async function testScenarios(isChosen: (scenario: Scenario) => boolean): Promise<void> {
  for (const scenario of (await allScenarios()).filter((each) => each.quick && isChosen(each))) {
    const against = reasonAgainst(scenario)
    it.skipIf(against !== null)(`${nameOf(scenario)}${against === null ? '' : ` (not shown: ${against})`}`, { timeout: PATIENCE_MS }, async () => {
      const { why, shown, verdict } = await find(scenario, { isLong: false, seed: SEED })
      expect(why).toBeNull()
      expect(scenario.isControl ? [] : shown?.lost).toEqual([])
      expect(verdict).toBe(scenario.isControl ? 'loss found' : 'survived')
    })
  }
}

export const needsWindow = ({ needs = [] }: Scenario): boolean => needs.includes('window')
/** Those that kill or cut in a loop take the longest. */
export const isLoop = ({ number }: Scenario): boolean => [1, 2, 22].includes(number)
