import { strict as assert } from 'node:assert'
import { cutThePower } from '../powerCut/cuts.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 2,
  title: 'Power cut',
  needs: ['linux', 'strace'],
  quick: true,
  run: async (context) => {
    const { lost, ...figures } = await cutThePower(context, { saves: context.isLong ? 120 : 24, points: context.isLong ? 320 : 20, synchronous: 'FULL' })
    assert.ok(figures.flushes > figures.saves, 'the writer hardly flushed: nothing was tried')
    const done = 'Traced saves, backups and a migration; at each point kept what was flushed and let the other writes be there, gone or torn by sector; opened what was left'
    return { done, seen: 'The app opens with all that had been saved.', lost, figures }
  },
}
