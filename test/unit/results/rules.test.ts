import { array, assert, constantFrom, double, integer, option, property, record, shuffledSubarray, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MatrixContent, idsInSquare, squareOf } from '../../../shared/domain/results/matrix.ts'
import { changeFromBaseline, inEffectOrder, isReached, latestOutcome, splitSumThatDiffers, targetInForce, targetsOf } from '../../../shared/domain/results/measured.ts'
import { comparePlaceViews, PERSPECTIVES } from '../../../shared/domain/results/placeView.ts'
import { defaultDueOn, reportDiffers } from '../../../shared/domain/results/resultReport.ts'
import { formatValue, parseValue, valueSchema } from '../../../shared/domain/results/value.ts'
import { targetBlocks } from '../../../shared/documents/result/targets.ts'
import { newId } from '../../../shared/newId.ts'
import { textsOf } from '../documents/sample.ts'
import { indicator, measured, outcome, placeView, report, revision } from './sample.ts'

const day = constantFrom('2026-01-01', '2026-05-31', '2026-05-31', '2027-02-01')
const figure = integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1_000)
const revisions = array(record({ target: figure, revisedOn: option(day), notedAt: constantFrom('2026-01-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z') }).map((each) => revision(each)), {
  maxLength: 8,
})

describe('revisions of a target', () => {
  it('are never lost and never reordered by the order in which they were read, whatever their days', () => {
    assert(
      property(
        option(figure),
        revisions.chain((all) => shuffledSubarray(all, { minLength: all.length, maxLength: all.length }).map((shuffled) => ({ all, shuffled }))),
        (target, { all, shuffled }) => {
          const [one, other] = [all, shuffled].map((targetRevisions) => measured({ indicator: indicator({ target }), targetRevisions }))
          if (!one || !other) throw new Error('unreachable')
          expect(targetsOf(other)).toEqual(targetsOf(one))
          expect(targetsOf(one)).toHaveLength(all.length + (target === null ? 0 : 1))
          expect(targetInForce(one)).toBe(targetsOf(one).at(-1) ?? null)
        },
      ),
    )
  })

  it('all stand in the document, each with its reason', () => {
    assert(
      property(array(string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 }), (reasons) => {
        const each = measured({ targetRevisions: reasons.map((reason, at) => revision({ reason, target: at })) })
        const said = targetBlocks([each]).flatMap(textsOf)
        for (const { reason, target } of each.targetRevisions) expect(said.some((text) => text.includes(`${target}. Skäl: ${reason}`))).toBe(true)
      }),
    )
  })

  it('without a day come before those with one', () => {
    const ordered = inEffectOrder([revision({ target: 2, revisedOn: '2026-01-01' }), revision({ target: 1, revisedOn: null })])
    expect(ordered.map(({ target }) => target)).toEqual([1, 2])
  })
})

describe('whether a target is reached', () => {
  it.each([
    ['higher', 10, 10, true], ['higher', 9, 10, false], ['lower', 9, 10, true], ['lower', 11, 10, false],
    ['neither', 10, 10, null], ['higher', null, 10, null], ['lower', 10, null, null],
  ] as const)('with %s as better, %s against %s is %s', (direction, value, target, reached) => {
    expect(isReached(value, target, direction)).toBe(reached)
  })
})

describe('outcomes', () => {
  it('count by their day, whatever order they came in', () => {
    const each = measured({ indicator: indicator({ baseline: 0.1 }), outcomes: [outcome({ value: 0.3, measuredOn: '2026-09-01' }), outcome({ value: 9, measuredOn: '2026-02-01' })] })
    expect(latestOutcome(each)?.value).toBe(0.3)
    expect(changeFromBaseline(each)).toBe(0.2)
  })

  it('are pointed out where their groups add up to something else, but for shares', () => {
    const split = [{ group: 'kvinnor', value: 99 }, { group: 'män', value: 68 }]
    expect(splitSumThatDiffers({ value: 167, split }, 'personer')).toBeNull()
    expect(splitSumThatDiffers({ value: 170, split }, 'personer')).toBe(167)
    expect(splitSumThatDiffers({ value: 50, split }, '%')).toBeNull()
    expect(splitSumThatDiffers({ value: 0.3, split: [{ group: 'a', value: 0.1 }, { group: 'b', value: 0.2 }] }, '')).toBeNull()
  })
})

describe('a figure', () => {
  it('reads as it is shown', () => {
    assert(
      property(figure, (value) => {
        expect(parseValue(formatValue(value))).toEqual({ ok: true, value: value === 0 ? 0 : value })
      }),
    )
  })

  it.each([['817', 817], ['1 200', 1200], ['12,5', 12.5], ['12.5', 12.5], ['−3', -3], ['', null], [' 0,10 ', 0.1]])('typed as %j is %s', (text, value) => {
    expect(parseValue(text)).toEqual({ ok: true, value })
  })

  it.each(['tolv', '1,2,3', '1,2345', '12 34', '1e9', '9999999999999', '--1'])('is none in %j', (text) => {
    expect(parseValue(text).ok).toBe(false)
  })

  it('is kept only with at most three decimals, and finite', () => {
    assert(property(double(), (value) => {
      const parsed = valueSchema.safeParse(value)
      expect(!parsed.success || parseValue(formatValue(value)).ok).toBe(true)
    }))
    expect([1.2345, Number.NaN, Infinity, 1e13].map((value) => valueSchema.safeParse(value).success)).toEqual([false, false, false, false])
  })
})

describe('looks at the place', () => {
  it('compare the first rating with the last, in the order of their days', () => {
    const [first] = comparePlaceViews([placeView('2026-09-01', [5]), placeView('2026-01-01', [2]), placeView('2026-12-01', [null, 4])])
    expect(first).toMatchObject({ perspective: 'longTerm', change: 3 })
    expect(first?.ratings.map(({ rating }) => rating)).toEqual([2, 5, null])
  })

  it('always speak of all eight perspectives, and of no change where fewer than two rated one', () => {
    const compared = comparePlaceViews([placeView('2026-01-01', [1])])
    expect(compared.map(({ perspective }) => perspective)).toEqual([...PERSPECTIVES])
    expect(compared.every(({ change }) => change === null)).toBe(true)
  })
})

describe('the matrix', () => {
  it('shows an indicator in the very square it stands in, and in none whose step is gone', () => {
    const id = newId()
    const matrix: MatrixContent = { columns: { name: '', steps: ['a', 'b'] }, rows: { name: '', steps: ['c'] }, placements: [{ indicatorId: id, column: 1, row: 0 }] }
    expect(squareOf(matrix, id)).toEqual({ column: 1, row: 0 })
    expect(idsInSquare(matrix, 1, 0)).toEqual([id])
    expect(squareOf({ ...matrix, columns: { name: '', steps: ['a'] } }, id)).toBeNull()
  })
})

describe('the report', () => {
  it('is due three months after the phase began, on the last day of a shorter month', () => {
    expect(defaultDueOn('2026-11-30')).toBe('2027-02-28')
    expect(defaultDueOn(null)).toBeNull()
  })

  it('differs when words or figures do, and not by whether a text was prefilled', () => {
    const frozen = report()
    const prefilled = Object.fromEntries(Object.entries(frozen.answers).map(([id, { text }]) => [id, { text, prefilled: true }]))
    expect(reportDiffers(frozen, { ...frozen, answers: prefilled })).toBe(false)
    expect(reportDiffers(frozen, { ...frozen, answers: { ...frozen.answers, utfall: { text: 'Annat', prefilled: false } } })).toBe(true)
    expect(reportDiffers(frozen, { ...frozen, indicators: [measured()] })).toBe(true)
    expect(reportDiffers(null, frozen)).toBe(true)
  })
})
