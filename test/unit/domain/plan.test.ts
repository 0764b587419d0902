import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../../shared/domain/plan/baseline.ts'
import { departuresBetween } from '../../../shared/domain/plan/deviation.ts'
import { executionBlockers, freezeBlockers } from '../../../shared/domain/plan/execution.ts'
import { groupsOf, movedTo, periodOf, spanOf, steppedTo } from '../../../shared/domain/plan/grouping.ts'
import { numberedItems } from '../../../shared/domain/plan/numbering.ts'
import { emptyItem, type PlanItem, type PlanItemKind } from '../../../shared/domain/plan/planItem.ts'
import { readQuickLine } from '../../../shared/domain/plan/quickLine.ts'
import { sumsOf } from '../../../shared/domain/plan/sums.ts'
import { planWarnings } from '../../../shared/domain/plan/warnings.ts'
import type { Decision } from '../../../shared/domain/decision.ts'

const itemOf = (id: string, kind: PlanItemKind, over: Partial<PlanItem> = {}): PlanItem => ({
  ...emptyItem(kind, id),
  id,
  caseId: 'case',
  planId: 'plan',
  revision: 1,
  position: 1,
  state: 'notStarted',
  progressPercent: 0,
  progressNote: '',
  ...over,
})

/** `A a b B c`: capitals are measures, small letters activities. */
const rowsOf = (text: string): PlanItem[] => text.split(' ').map((id) => itemOf(id, id === id.toUpperCase() ? 'measure' : 'activity'))

const decisionOf = (over: Partial<Decision> = {}): Decision => ({
  id: 'd2',
  caseId: 'case',
  revision: 1,
  board: 'tn',
  meetingOn: '2026-06-20',
  paragraph: '§ 99',
  kind: 'decision2',
  outcome: 'granted',
  soughtKronor: null,
  proposedKronor: null,
  grantedKronor: null,
  conditions: '',
  forwarding: null,
  ...over,
})

describe('the order of a plan', () => {
  it('puts activities under the measure that stands nearest above', () => {
    const groups = groupsOf(rowsOf('x A a b B c'))
    expect(groups.map(({ measure, activities }) => [measure?.id ?? null, activities.map(({ id }) => id).join('')])).toEqual([
      [null, 'x'],
      ['A', 'ab'],
      ['B', 'c'],
    ])
    expect(numberedItems(rowsOf('x A a b B c')).map(({ number }) => number)).toEqual(['1', '2', '2.1', '2.2', '3', '3.1'])
  })

  it.each([
    ['an activity up', 'b', 1, 'A b a B c'],
    ['an activity under another measure', 'a', 5, 'A b B c a'],
    ['a measure with its activities', 'B', 0, 'B c A a b'],
    ['a measure never into another group', 'B', 2, 'B c A a b'],
    ['a measure last', 'A', 5, 'B c A a b'],
    ['nowhere', 'a', 2, 'A a b B c'],
  ] as const)('moves %s', (_what, id, to, after) => {
    expect(movedTo(rowsOf('A a b B c'), id, to).join(' ')).toBe(after)
  })

  it.each([
    ['A a b B c', 'a', -1, 'a A b B c'],
    ['A a b B c', 'b', 1, 'A a B b c'],
    ['A a b B c', 'A', 1, 'B c A a b'],
    ['A a b B c', 'B', -1, 'B c A a b'],
    ['A a b B c', 'c', 1, 'A a b B c'],
    ['A a b B c', 'A', -1, 'A a b B c'],
    ['A a b B c', 'B', 1, 'A a b B c'],
  ] as const)('steps in %s: %s by %i', (before, id, by, after) => {
    expect(steppedTo(rowsOf(before), id, by).join(' ')).toBe(after)
  })
})

describe('sums and days', () => {
  it('adds whole kronor exactly, and counts activities without a cost', () => {
    const items = [itemOf('A', 'measure'), itemOf('a', 'activity', { costKronor: 57_377_321, askedKronor: 19_950_811 }), itemOf('b', 'activity', { costKronor: 19_950_811 }), itemOf('c', 'activity')]
    expect(sumsOf(items)).toEqual({ costKronor: 77_328_132, askedKronor: 19_950_811, withoutCost: 1 })
  })

  it('takes one said day for both, and spans what has days', () => {
    expect(periodOf({ startsOn: '2027-03-01', endsOn: null })).toEqual({ startsOn: '2027-03-01', endsOn: '2027-03-01' })
    expect(periodOf({ startsOn: null, endsOn: null })).toBeNull()
    expect(spanOf([{ startsOn: '2027-03-05', endsOn: null }, { startsOn: null, endsOn: '2027-02-01' }, { startsOn: null, endsOn: null }])).toEqual({ startsOn: '2027-02-01', endsOn: '2027-03-05' })
  })
})

const read = (text: string) => readQuickLine(text, '2026-11-21')

describe('a line typed quickly', () => {
  it.each([
    ['Belys gången', { title: 'Belys gången', costKronor: null, startsOn: null, endsOn: null }],
    ['Belys gången, 200 tkr', { title: 'Belys gången', costKronor: 200_000, startsOn: null, endsOn: null }],
    ['Belys gången, 200 tkr, 1/3 2027–31/5 2027', { title: 'Belys gången', costKronor: 200_000, startsOn: '2027-03-01', endsOn: '2027-05-31' }],
    ['Bänkar, träd och ljus, 2027-03-01 – 2027-05-31, 85 000 kr', { title: 'Bänkar, träd och ljus', costKronor: 85_000, startsOn: '2027-03-01', endsOn: '2027-05-31' }],
    ['Hus 5, 12', { title: 'Hus 5, 12', costKronor: null, startsOn: null, endsOn: null }],
    ['200 tkr', { title: '200 tkr', costKronor: null, startsOn: null, endsOn: null }],
    ['Fest, 31/5 2027–1/3 2027', { title: 'Fest, 31/5 2027–1/3 2027', costKronor: null, startsOn: null, endsOn: null }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('lets a period without years go over the turn of the year', () => {
    expect(read('Vinterljus, 1/12–31/1')).toMatchObject({ startsOn: '2026-12-01', endsOn: '2027-01-31' })
  })
})

describe('what keeps work from starting', () => {
  const baseline = { decisionId: 'd2' }
  it.each([
    ['no decision 2', [decisionOf({ kind: 'decision1' })], null, ['decision-2-missing', 'plan-not-frozen']],
    ['a decision 2 that says no', [decisionOf({ outcome: 'rejected' })], null, ['decision-2-missing', 'plan-not-frozen']],
    ['a yes by a board that does not decide', [decisionOf({ board: 'ks' })], null, ['decision-2-missing', 'plan-not-frozen']],
    ['a plan that is not frozen', [decisionOf()], null, ['plan-not-frozen']],
    ['a plan frozen by what is no yes any more', [decisionOf(), decisionOf({ id: 'd3' })], { decisionId: 'gone' }, ['decision-not-in-favour']],
    ['nothing', [decisionOf()], baseline, []],
    ['nothing after a decision with changes', [decisionOf({ outcome: 'grantedWithChanges' })], baseline, []],
  ])('is %s', (_what, decisions, tied, blockers) => {
    expect(executionBlockers({ decisions, decidingBoard: 'tn', baseline: tied })).toEqual(blockers)
  })

  it('is said of freezing too', () => {
    const standing = { itemCount: 1, isFrozen: false, decision: decisionOf(), decidingBoard: 'tn', isTaken: false }
    expect(freezeBlockers(standing)).toEqual([])
    expect(freezeBlockers({ itemCount: 0, isFrozen: true, decision: null, decidingBoard: 'tn', isTaken: true })).toEqual([
      'already-frozen', 'plan-empty', 'decision-not-in-favour', 'decision-taken',
    ])
  })
})

describe('departures from what was decided', () => {
  const before = emptyItem('activity', 'Belys')
  it('are told by kind, with only the fields of that kind', () => {
    expect(departuresBetween(before, { ...before, startsOn: '2027-03-01', title: 'Belys mer', askedKronor: 5 })).toEqual([
      { kind: 'date', before: { startsOn: null, endsOn: null }, after: { startsOn: '2027-03-01', endsOn: null } },
      { kind: 'cost', before: { costKronor: null, askedKronor: null }, after: { costKronor: null, askedKronor: 5 } },
      { kind: 'scope', before: { title: 'Belys', purpose: '', askedOther: '' }, after: { title: 'Belys mer', purpose: '', askedOther: '' } },
    ])
  })

  it('are not who is responsible, the themes or the kind of row', () => {
    expect(departuresBetween(before, { ...before, responsible: 'Bo', themeIds: ['t'], kind: 'measure' })).toEqual([])
  })

  it('show when the plan is held against what was decided', () => {
    const [a, b, c] = [itemOf('a', 'activity'), itemOf('b', 'activity'), itemOf('c', 'activity')]
    const differences = comparePlans([a, b], [c, { ...a, costKronor: 7, position: 9 }])
    expect(differences.map(({ itemId, what, fields }) => [itemId, what, fields.join()])).toEqual([
      ['c', 'added', ''],
      ['a', 'changed', 'costKronor'],
      ['b', 'removed', ''],
    ])
  })
})

const codes = (figures: Parameters<typeof planWarnings>[0]) => planWarnings(figures).map(({ code, subject }) => [code, subject].join(' ').trim())

describe('figures that disagree', () => {
  const plan = { startsOn: '2027-01-01', endsOn: '2027-12-31' }
  const items = [itemOf('A', 'measure', { costKronor: 300 }), itemOf('a', 'activity', { costKronor: 100, askedKronor: 120, endsOn: '2028-01-01' }), itemOf('b', 'activity', { costKronor: 200 })]

  it('are pointed out in the plan itself', () => {
    expect(codes({ plan, items, proposal: null, decision: null })).toEqual(['asked-above-cost a', 'cost-counted-twice A', 'outside-period a'])
  })

  it('are pointed out between plan, proposal and decision', () => {
    const proposal = { soughtKronor: 110, proposedKronor: 115 }
    const decision = { soughtKronor: 120, proposedKronor: 100, grantedKronor: 100 }
    expect(planWarnings({ plan, items: items.slice(2).map((item) => ({ ...item, askedKronor: 120 })), proposal, decision })).toEqual([
      { code: 'sought-differs-from-plan', subject: '', figures: [110, 120] },
      { code: 'proposed-above-sought', subject: '', figures: [115, 110] },
      { code: 'decision-sought-differs', subject: '', figures: [120, 110] },
      { code: 'decision-proposed-differs', subject: '', figures: [100, 115] },
      { code: 'granted-differs-from-plan', subject: '', figures: [100, 120] },
    ])
  })

  it('are none where nothing is said', () => {
    expect(codes({ plan, items: [itemOf('b', 'activity')], proposal: null, decision: null })).toEqual([])
  })
})
