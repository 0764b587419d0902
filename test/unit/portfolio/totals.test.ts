import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../shared/domain/portfolio/changes.ts'
import { emptyEntry } from '../../../shared/domain/portfolio/entry.ts'
import { groupByUmbrella, toldTotals, totalsOf } from '../../../shared/domain/portfolio/totals.ts'

const kronor = option(integer({ min: 0, max: 99_999_999_999 }), { nil: null })
const entry = record({ umbrella: constantFrom('', 'Case Sofielund', 'case sofielund ', 'Sommargator'), totalKronor: kronor, supportKronor: kronor })

describe('totals of a report', () => {
  it('are the same in any order, and the sum of what stands under each umbrella', () => {
    assert(
      property(array(entry, { maxLength: 40 }).chain((entries) => shuffledSubarray(entries, { minLength: entries.length }).map((shuffled) => ({ entries, shuffled }))), ({ entries, shuffled }) => {
        const all = totalsOf(entries)
        expect(totalsOf(shuffled)).toEqual(all)
        const parts = groupByUmbrella(shuffled).map((group) => totalsOf(group.entries))
        expect(parts.reduce((sum, part) => sum + part.totalKronor, 0)).toBe(all.totalKronor)
        expect(parts.reduce((sum, part) => sum + part.supportKronor, 0)).toBe(all.supportKronor)
        expect(Number.isSafeInteger(all.totalKronor)).toBe(true)
      }),
    )
  })

  it('lose no process and put none in two groups', () => {
    assert(
      property(array(entry, { maxLength: 40 }), (entries) => {
        const grouped = groupByUmbrella(entries).flatMap((group) => group.entries)
        expect(grouped).toHaveLength(entries.length)
        expect(new Set(grouped)).toEqual(new Set(entries))
      }),
    )
  })

  it('count what is not known apart from what is nought', () => {
    expect(totalsOf([{ totalKronor: 0, supportKronor: null }, { totalKronor: null, supportKronor: 5 }])).toEqual({
      totalKronor: 0, supportKronor: 5, withoutTotal: 1, withoutSupport: 1,
    })
  })
})

const reported = (name: string, over = {}) => ({ caseId: null, writing: { ...emptyEntry(name), ...over } })

describe('the sums as they are told', () => {
  it('are none where no process has a figure', () => {
    expect(toldTotals([{ totalKronor: null, supportKronor: 0 }])).toEqual({ totalKronor: null, supportKronor: 0 })
  })
})

describe('what has changed since the report before', () => {
  it('is nothing where nothing has', () => {
    const same = [reported('Torget', { totalKronor: 5 })]
    expect(changesSince(same, structuredClone(same))).toEqual([])
  })

  it('names what is new, gone, finished, moved, and every figure that differs', () => {
    const indicator = { name: 'Deltagare', unit: '', baseline: null, targets: [{ value: 200, on: null, reason: '' }], outcomes: [] }
    const before = [reported('Torget', { state: 'ongoing', endsOn: '2019-05-31', totalKronor: 100, indicators: [indicator] }), reported('Parken')]
    const now = [
      reported('Gatan'),
      reported('torget', {
        state: 'finished', endsOn: '2019-12-31', totalKronor: 120,
        indicators: [{ ...indicator, targets: [...indicator.targets, { value: 130, on: '2019-01-01', reason: 'ny målgrupp' }], outcomes: [{ value: 107, on: null, source: '', split: [] }] }],
      }),
    ]
    expect(changesSince(before, now).map(({ kind, name, before: was, after }) => [kind, name, was, after])).toEqual([
      ['added', 'Gatan', null, null],
      ['finished', 'torget', null, null],
      ['ends', 'torget', '2019-05-31', '2019-12-31'],
      ['total', 'torget', 100, 120],
      ['target', 'torget', 200, 130],
      ['outcome', 'torget', null, 107],
      ['gone', 'Parken', null, null],
    ])
  })
})
