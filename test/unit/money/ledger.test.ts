import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../shared/domain/decision.ts'
import { ledgerSummary } from '../../../shared/domain/ledger/answer.ts'
import { discrepanciesOf } from '../../../shared/domain/ledger/discrepancy.ts'
import { FIGURES, figuresOf, totalFigures } from '../../../shared/domain/ledger/figures.ts'
import { LEDGER_KINDS, PURPOSES } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { readQuickRow } from '../../../shared/domain/ledger/quickRow.ts'
import { bothPurposes, sumsByKind, sumsByPurpose } from '../../../shared/domain/ledger/sums.ts'
import { unreserved } from '../../../shared/domain/ledger/unreserved.ts'
import { rowOf, shuffled } from './rows.ts'

const decisionOf = (over: Partial<Decision>): Decision => ({
  id: 'd2', caseId: 'case', revision: 1, board: 'tn', meetingOn: '2026-02-01', paragraph: '§ 7', kind: 'decision2', outcome: 'granted',
  soughtKronor: 670_000, proposedKronor: 500_000, grantedKronor: 500_000, conditions: '', forwarding: null, ...over,
})
const viewOf = (over: Partial<MoneyView>): MoneyView => ({
  caseId: 'case', decidingBoard: 'tn', rows: [], contributions: [], commitments: [], decisions: [decisionOf({})], plans: [], activities: [],
  applicationKronor: null, statementKronor: null, ...over,
})
const codesOf = (view: MoneyView) => discrepanciesOf(view).map(({ code }) => code)

const rowArbitrary = fc.record({
  kind: fc.constantFrom(...LEDGER_KINDS),
  purpose: fc.constantFrom(...PURPOSES),
  kronor: fc.integer({ min: 1, max: 99_999_999 }),
  happenedOn: fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-30'),
})

describe('any ledger, whatever the order of its rows', () => {
  it('adds up per kind, per support and all together', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.integer(), (written, seed) => {
        const rows = written.map(rowOf)
        const sums = sumsByPurpose(rows)
        expect(sumsByPurpose(shuffled(rows, seed))).toEqual(sums)
        expect(bothPurposes(sums)).toEqual(sumsByKind(rows))
        const total = LEDGER_KINDS.reduce((sum, kind) => sum + sumsByKind(rows)[kind], 0)
        expect(total).toBe(rows.reduce((sum, { kronor }) => sum + kronor, 0))
      }),
    )
  })

  it('answers what was used with the same rows in the same order', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.integer(), (written, seed) => {
        const rows = written.map(rowOf)
        const summary = ledgerSummary(viewOf({ rows }))
        expect(ledgerSummary(viewOf({ rows: shuffled(rows, seed) }))).toEqual(summary)
        expect(summary.rowsByKind.used.reduce((sum, { kronor }) => sum + kronor, 0)).toBe(summary.usedKronor)
        expect(LEDGER_KINDS.flatMap((kind) => summary.rowsByKind[kind])).toHaveLength(rows.length)
      }),
    )
  })

  it('finds the same disagreements, and shows totals that are the sum of their parts', () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary), fc.integer(), (written, seed) => {
        const rows = written.map(rowOf)
        expect(discrepanciesOf(viewOf({ rows: shuffled(rows, seed) }))).toEqual(discrepanciesOf(viewOf({ rows })))
        const [dialogue, process] = [figuresOf(viewOf({ rows }), 'dialogue'), figuresOf(viewOf({ rows }), 'process')]
        const total = totalFigures(dialogue, process)
        for (const name of FIGURES) expect(total[name].kronor ?? 0).toBe((dialogue[name].kronor ?? 0) + (process[name].kronor ?? 0))
      }),
    )
  })
})

describe('the figures of a case', () => {
  it('says what the decision says, and where it says it', () => {
    const { sought, proposed, granted, paid } = figuresOf(viewOf({}), 'process')
    expect([sought.kronor, proposed.kronor, granted.kronor, paid.kronor]).toEqual([670_000, 500_000, 500_000, null])
    expect(granted.sources).toEqual([{ kind: 'decision', id: 'd2' }])
  })
  it('takes what is sought from the proposal while nothing is decided', () => {
    const plans = [{ id: 'p', title: 'Plan', decisionId: null, soughtKronor: 120_000, proposedKronor: 100_000 }]
    expect(figuresOf(viewOf({ decisions: [], plans }), 'process').sought).toEqual({ kronor: 120_000, sources: [{ kind: 'proposal', planId: 'p' }] })
  })
  it('does not count a tabled case twice', () => {
    const decisions = [decisionOf({ id: 'd1', outcome: 'tabled', grantedKronor: null, meetingOn: '2026-01-01' }), decisionOf({})]
    expect(figuresOf(viewOf({ decisions }), 'process').sought.kronor).toBe(670_000)
  })
  it('adds renewed grants', () => {
    const decisions = [decisionOf({}), decisionOf({ id: 'd3', grantedKronor: 90_000, meetingOn: '2027-01-01' })]
    expect(figuresOf(viewOf({ decisions }), 'process').granted.kronor).toBe(590_000)
  })
})

describe('figures that disagree', () => {
  const reserved = rowOf({ kind: 'reserved', kronor: 500_000 })
  const paid = rowOf({ kind: 'paid', kronor: 500_000 })
  it('are silent where all is well, also when what was not needed has gone back', () => {
    const rows = [reserved, paid, rowOf({ kind: 'used', kronor: 400_000 }), rowOf({ kind: 'repaid', kronor: 100_000 }), rowOf({ kind: 'released', kronor: 100_000 })]
    expect(codesOf(viewOf({ rows }))).toEqual([])
  })
  it('more is used than paid out', () => expect(codesOf(viewOf({ rows: [reserved, paid, rowOf({ kronor: 500_001 })] }))).toEqual(['used-above-paid']))
  it('what has gone back was not used', () =>
    expect(codesOf(viewOf({ rows: [reserved, paid, rowOf({ kronor: 450_000 }), rowOf({ kind: 'repaid', kronor: 100_000 })] }))).toEqual(['used-above-paid']))
  it('more is paid than granted', () => expect(codesOf(viewOf({ rows: [reserved, rowOf({ kind: 'paid', kronor: 500_001 })] }))).toEqual(['paid-above-granted']))
  it('granted differs from reserved', () => expect(codesOf(viewOf({ rows: [rowOf({ kind: 'reserved', kronor: 400_000 })] }))).toEqual(['granted-differs-from-reserved']))
  it('the dialogue cost more than the ledger says', () => {
    const activity = {
      id: 'x', revision: 1, caseId: 'case', title: 'Träff', method: '', targetGroups: [], state: 'held' as const, stateReason: '', startsOn: '2026-03-01', endsOn: null,
      time: '', place: '', invitedCount: null, reachedCount: null, costKronor: 7_500, documentReferences: [], notes: '',
    }
    const found = discrepanciesOf(viewOf({ activities: [activity] }))
    expect(found).toEqual([{ code: 'dialogue-cost-differs', purpose: 'dialogue', kronor: 7_500, against: 0 }])
    const rows = [rowOf({ kind: 'used', purpose: 'dialogue', kronor: 9 })]
    const codes = (costKronor: number | null) => codesOf(viewOf({ activities: [{ ...activity, costKronor }], rows })).filter((code) => code === 'dialogue-cost-differs')
    expect([codes(null), codes(0), codes(9)], 'a cost that nobody has told disagrees with nothing').toEqual([[], ['dialogue-cost-differs'], []])
  })
  it('rows that rest on a decision of the other support, or on one that was not in favour', () => {
    const tied = rowOf({ kind: 'reserved', purpose: 'dialogue', decisionId: 'd2', kronor: 5 })
    expect(codesOf(viewOf({ rows: [tied] }))).toContain('decision-of-other-support')
    expect(codesOf(viewOf({ decisions: [decisionOf({ outcome: 'rejected', grantedKronor: null })], rows: [rowOf({ kind: 'reserved', decisionId: 'd2', kronor: 5 })] }))).toEqual(['decision-not-in-favour'])
  })
  it('a grant that no frame has set aside is found, until it is', () => {
    expect(unreserved(viewOf({})).map(({ kronor }) => kronor)).toEqual([500_000])
    expect(unreserved(viewOf({ rows: [reserved] }))).toEqual([])
  })
})

describe('a row typed in one line', () => {
  const today = '2026-05-20'
  it.each([
    ['2026-03-04 12 500 hyra av lokal', { happenedOn: '2026-03-04', kronor: 12_500, kind: null, text: 'hyra av lokal' }],
    ['4/3, 12 tkr, scen och ljud', { happenedOn: '2026-03-04', kronor: 12_000, kind: null, text: 'scen och ljud' }],
    ['hyra av lokal 12 500 kr', { happenedOn: today, kronor: 12_500, kind: null, text: 'hyra av lokal' }],
    ['igår utbetalt 250000 första delen', { happenedOn: '2026-05-19', kronor: 250_000, kind: 'paid', text: 'första delen' }],
    ['reserverat 500 000', { happenedOn: today, kronor: 500_000, kind: 'reserved', text: '' }],
    ['återbetalt 1 200 kr, kvarvarande medel', { happenedOn: today, kronor: 1_200, kind: 'repaid', text: 'kvarvarande medel' }],
    ['hyra av lokal', { happenedOn: today, kronor: null, kind: null, text: 'hyra av lokal' }],
    ['', { happenedOn: today, kronor: null, kind: null, text: '' }],
  ])('reads %j', (line, read) => expect(readQuickRow(line, today)).toEqual(read))
  it('never throws, and never reads a sum below one', () => {
    fc.assert(fc.property(fc.string(), (line) => {
      expect(readQuickRow(line, today).kronor ?? 1).toBeGreaterThan(0)
    }))
  })
})
