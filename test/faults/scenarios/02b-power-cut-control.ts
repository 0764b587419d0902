import { cutThePower } from '../powerCut/cuts.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 2,
  title: 'Power cut, with flushing turned off',
  needs: ['linux', 'strace'],
  quick: true,
  isControl: true,
  run: async (context) => {
    const { lost, ...figures } = await cutThePower(context, { saves: 24, points: context.isLong ? 60 : 20, synchronous: 'OFF' })
    return { done: 'The same run with `synchronous = OFF`, which the app never has: the harness must find the loss', seen: '–', lost, figures }
  },
}
