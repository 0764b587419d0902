import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundSteps } from '../../../renderer/features/frames/scale.ts'

describe('the lines of a chart of money', () => {
  it('stand at round sums', () => {
    expect(roundSteps(3_500_000)).toEqual([0, 1_000_000, 2_000_000, 3_000_000, 4_000_000])
    expect(roundSteps(908_680)).toEqual([0, 200_000, 400_000, 600_000, 800_000, 1_000_000])
    expect(roundSteps(1)).toEqual([0, 1])
  })

  it('are few, begin at nought and reach as high as the highest bar, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (most) => {
        const steps = roundSteps(most)
        expect(steps[0]).toBe(0)
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most)
        expect(steps.length).toBeLessThanOrEqual(6)
        expect(steps.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})
