import { strict as assert } from 'node:assert'
import { killInLanes } from '../killing.ts'
import type { Scenario } from '../scenario.ts'

const QUICK_ROUNDS = 20
const LONG_ROUNDS = 200

export const scenario: Scenario = {
  number: 1,
  title: 'kill -9 while saving',
  quick: true,
  run: async (context) => {
    const { lost, ...figures } = await killInLanes(context, context.isLong ? LONG_ROUNDS : QUICK_ROUNDS)
    assert.ok(figures.acknowledged > 2 * figures.kills, 'too little was under way for the kills to have hit something')
    return { done: 'Saved, exported and backed up as fast as it goes, killed at a random moment, started again on what was left', seen: 'The app opens with all that had been saved.', lost, figures }
  },
}
