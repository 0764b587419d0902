import { describe, expect, it } from 'vitest'
import { insertedAfter, moved, namesSum, removed, replaced, shownPoints } from '../../../renderer/features/statement/proposals.ts'

describe('the points of a proposal', () => {
  it('always show one to write in', () => {
    expect(shownPoints([])).toEqual([''])
    expect(replaced([], 0, 'Ett.')).toEqual(['Ett.'])
    expect(insertedAfter([], 0)).toEqual(['', ''])
  })

  it('move only within the list', () => {
    const points = ['a', 'b', 'c']
    expect(moved(points, 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(points, 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(points, 0, -1)).toBe(points)
    expect(moved(points, 2, 1)).toBe(points)
    expect(removed(points, 1)).toEqual(['a', 'c'])
  })

  it('name a sum however its digits are grouped, and only that sum', () => {
    for (const written of ['500000', '500 000 kr', '500\u00A0000\u00A0kr', '500.000 kronor']) expect(namesSum([written], 500_000)).toBe(true)
    for (const written of ['1 500 000 kr', '5 000 000 kr', '50 000 kr', 'inget']) expect(namesSum([written], 500_000)).toBe(false)
  })
})
