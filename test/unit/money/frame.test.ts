import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetFrame } from '../../../shared/domain/frame/budgetFrame.ts'
import { frameMonths } from '../../../shared/domain/frame/months.ts'
import { isAwaited, type ProposedSum } from '../../../shared/domain/frame/pending.ts'
import type { Decision } from '../../../shared/domain/decision.ts'
import { changeOf, reservationOf, shuffled } from './rows.ts'
import example from '../../../resources/examples/frame-2022.json' with { type: 'json' }

const reservations = example.processes.flatMap((process, at) => {
  const common = { caseId: process.title, caseTitle: process.title, happenedOn: `2022-0${at + 1}-10`, restsOnDecision: !('isPending' in process) }
  return [
    ...(process.dialogueKronor === null ? [] : [reservationOf({ ...common, purpose: 'dialogue' as const, kronor: process.dialogueKronor })]),
    reservationOf({ ...common, purpose: 'process' as const, kronor: process.processKronor }),
  ]
})
const view = { year: example.year, changes: [changeOf(example.frameKronor, '2022-01-01')], reservations, proposed: [] as ProposedSum[] }

describe('the frame of 2022', () => {
  it('says what was published, to the krona', () => {
    const frame = budgetFrame(view)
    const { frameKronor, reservedKronor, remainingKronor, dialogueKronor, processKronor } = example
    expect(frame).toMatchObject({ frameKronor, reservedKronor, remainingKronor, dialogueKronor, processKronor })
    expect(frame.processes.map(({ title, dialogueKronor: dialogue, processKronor: process }) => [title, dialogue, process])).toEqual(
      example.processes.map((each) => [each.title, each.dialogueKronor, each.processKronor]),
    )
  })

  it('does not count twice what is reserved ahead of its decision', () => {
    const proposed = [{ caseId: 'Projektberedskap', caseTitle: 'Projektberedskap', purpose: 'process' as const, planId: 'plan', boardMeetingOn: '2022-06-01', kronor: 275_740 }]
    const frame = budgetFrame({ ...view, proposed })
    expect(frame.pending).toMatchObject([{ kronor: 275_740, reservedKronor: 275_740, addedKronor: 0 }])
    expect(frame).toMatchObject({ reservedKronor: 908_680, remainingKronor: 91_320, remainingAfterKronor: 91_320, pendingKronor: 275_740 })
  })

  it('draws off what the decision would add to what is reserved', () => {
    const proposed = [{ caseId: 'Projektberedskap', caseTitle: 'Projektberedskap', purpose: 'process' as const, planId: 'plan', boardMeetingOn: null, kronor: 300_000 }]
    expect(budgetFrame({ ...view, proposed })).toMatchObject({ remainingKronor: 91_320, remainingAfterKronor: 91_320 - 24_260 })
  })
})

const reservationArbitrary = fc.record({
  caseId: fc.constantFrom('a', 'b', 'c'),
  purpose: fc.constantFrom('dialogue' as const, 'process' as const),
  kronor: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  happenedOn: fc.constantFrom('2025-12-20', '2026-01-31', '2026-02-01', '2026-07-15', '2026-12-31', '2027-01-05'),
  restsOnDecision: fc.boolean(),
})
const changesArbitrary = fc.array(fc.tuple(fc.integer({ min: -500_000, max: 5_000_000 }), fc.constantFrom('2025-11-01', '2026-01-01', '2026-09-30', '2026-12-31')))
const proposedArbitrary = fc.array(
  fc.record({ caseId: fc.constantFrom('a', 'b', 'd'), caseTitle: fc.constant('x'), purpose: fc.constantFrom('dialogue' as const, 'process' as const), planId: fc.constant(null), boardMeetingOn: fc.constant(null), kronor: fc.integer({ min: 0, max: 900_000 }) }),
)

describe('any frame, whatever the order of its events', () => {
  it('adds up to the krona, and its processes to its columns', () => {
    fc.assert(
      fc.property(fc.array(reservationArbitrary), changesArbitrary, proposedArbitrary, fc.integer(), (rows, changes, proposed, seed) => {
        const events = { year: 2026, changes: changes.map(([kronor, on]) => changeOf(kronor, on)), reservations: rows.map(reservationOf), proposed }
        const frame = budgetFrame(events)
        const again = budgetFrame({ ...events, changes: shuffled(events.changes, seed), reservations: shuffled(events.reservations, seed) })
        expect(again).toEqual(frame)
        expect(frame.dialogueKronor + frame.processKronor).toBe(frame.reservedKronor)
        expect(frame.processes.reduce((sum, each) => sum + (each.dialogueKronor ?? 0), 0)).toBe(frame.dialogueKronor)
        expect(frame.processes.reduce((sum, each) => sum + (each.processKronor ?? 0), 0)).toBe(frame.processKronor)
        expect(frame.processes.reduce((sum, each) => sum + each.totalKronor, 0)).toBe(frame.reservedKronor)
        expect(frame.remainingKronor).toBe(frame.frameKronor === null ? null : frame.frameKronor - frame.reservedKronor)
      }),
    )
  })

  it('sets nothing aside for two proposals at once, and never more than is proposed', () => {
    fc.assert(
      fc.property(fc.array(reservationArbitrary), proposedArbitrary, (rows, proposed) => {
        const reserved = rows.map(reservationOf)
        const { pending } = budgetFrame({ year: 2026, changes: [], reservations: reserved, proposed })
        for (const each of pending) {
          expect(each.reservedKronor + each.addedKronor).toBe(each.kronor)
          expect(each.addedKronor).toBeGreaterThanOrEqual(0)
        }
        const free = reserved.filter(({ restsOnDecision, caseId, purpose }) => !restsOnDecision && caseId === 'a' && purpose === 'process').reduce((sum, { kronor }) => sum + kronor, 0)
        const used = pending.filter(({ caseId, purpose }) => caseId === 'a' && purpose === 'process').reduce((sum, each) => sum + each.reservedKronor, 0)
        expect(used).toBeLessThanOrEqual(Math.max(0, free))
      }),
    )
  })

  it('ends December where the year ends', () => {
    fc.assert(
      fc.property(fc.array(reservationArbitrary), changesArbitrary, (rows, changes) => {
        const events = { year: 2026, changes: changes.map(([kronor, on]) => changeOf(kronor, on)), reservations: rows.map(reservationOf), proposed: [] }
        const [december, frame] = [frameMonths(events).at(-1), budgetFrame(events)]
        expect(december).toMatchObject({ frameKronor: frame.frameKronor ?? 0, reservedKronor: frame.reservedKronor })
      }),
    )
  })
})

const decision = (over: Partial<Decision>): Decision => ({
  id: 'd', caseId: 'a', revision: 1, board: 'tn', meetingOn: '2026-03-01', paragraph: '§ 1', kind: 'decision2', outcome: 'granted',
  soughtKronor: null, proposedKronor: null, grantedKronor: null, conditions: '', forwarding: null, ...over,
})

describe('what is on its way to a decision', () => {
  it('waits while nothing is decided, and while the board has put it off', () => {
    expect(isAwaited([], 'decision2', null)).toBe(true)
    expect(isAwaited([decision({ outcome: 'tabled' })], 'decision2', '2026-03-01')).toBe(true)
    expect(isAwaited([decision({ kind: 'decision1' })], 'decision2', null)).toBe(true)
  })
  it('waits no more once the board has decided', () => {
    expect(isAwaited([decision({})], 'decision2', '2026-03-01')).toBe(false)
    expect(isAwaited([decision({ outcome: 'rejected' })], 'decision2', null)).toBe(false)
  })
  it('is not answered by an earlier year', () => expect(isAwaited([decision({ meetingOn: '2025-03-01' })], 'decision2', '2026-03-01')).toBe(true))
})
