import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awaitsForwardAnswer, decisionInputSchema, decisionWarnings, favourableDecision, isInFavour, OUTCOMES } from '../../../shared/domain/decision.ts'
import { toFieldIssues } from '../../../shared/domain/field.ts'
import { decision, decisionArbitrary } from './standing.ts'

const answer = (outcome: 'granted' | 'grantedWithChanges' | 'rejected' | 'referredBack' | 'tabled') => ({
  outcome,
  meetingOn: '2026-11-20',
  paragraph: '§ 7',
  note: '',
})
const forwarding = (over: Partial<NonNullable<ReturnType<typeof decision>['forwarding']>> = {}) => ({
  board: 'ks',
  scope: 'whole' as const,
  part: '',
  answer: null,
  ...over,
})

describe('a decision in favour', () => {
  it('is a yes, with or without changes, by the deciding board', () => {
    const yes = OUTCOMES.filter((outcome) => isInFavour(decision({ outcome, forwarding: outcome === 'forwarded' ? forwarding() : null }), 'tn'))
    expect(yes).toEqual(['granted', 'grantedWithChanges'])
  })

  it('is not a yes by another board', () => {
    expect(isInFavour(decision({ board: 'ks' }), 'tn')).toBe(false)
    expect(isInFavour(decision({ board: 'Tekniska nämnden' }), 'tn')).toBe(false)
  })

  it.each([
    ['granted', true],
    ['grantedWithChanges', true],
    ['rejected', false],
    ['referredBack', false],
    ['tabled', false],
  ] as const)('is a forwarding that was answered with %s: %s', (outcome, favourable) => {
    expect(isInFavour(decision({ outcome: 'forwarded', forwarding: forwarding({ answer: answer(outcome) }) }), 'tn')).toBe(favourable)
  })

  it('is not a forwarding by a board that may not forward', () => {
    expect(isInFavour(decision({ board: 'ks', outcome: 'forwarded', forwarding: forwarding({ answer: answer('granted') }) }), 'tn')).toBe(false)
  })

  it('of each kind is the first one: renewed decisions come later', () => {
    const [first, renewed] = [decision({ meetingOn: '2025-01-10' }), decision({ meetingOn: '2026-01-10' })]
    expect(favourableDecision([renewed, decision({ outcome: 'rejected', meetingOn: '2024-01-01' }), first], 'decision1', 'tn')).toBe(first)
    expect(favourableDecision([renewed, first], 'decision2', 'tn')).toBeNull()
  })

  it('never waits for an answer at the same time', () => {
    assert(
      property(decisionArbitrary, (each) => {
        expect(isInFavour(each, 'tn') && awaitsForwardAnswer(each)).toBe(false)
      }),
    )
  })
})

const warn = (over: Parameters<typeof decision>[0], context: { applicationKronor?: number; statementKronor?: number } = {}) =>
  decisionWarnings(decision(over), { decidingBoard: 'tn', applicationKronor: null, statementKronor: null, ...context })

describe('the warnings about figures', () => {
  it('are silent where the figures agree', () => {
    const agreed = { soughtKronor: 670_000, proposedKronor: 500_000, grantedKronor: 500_000 }
    expect(warn(agreed, { applicationKronor: 670_000, statementKronor: 500_000 })).toEqual([])
  })

  it('are silent where there are no figures: support may be other resources than money', () => {
    expect(warn({ kind: 'decision2' })).toEqual([])
  })

  it.each([
    ['granted-without-favour', { outcome: 'rejected', grantedKronor: 1 }, {}],
    ['granted-without-favour', { outcome: 'forwarded', forwarding: forwarding(), grantedKronor: 1 }, {}],
    ['granted-above-sought', { soughtKronor: 100, grantedKronor: 101 }, {}],
    ['granted-differs-from-proposed', { proposedKronor: 500_000, grantedKronor: 400_000 }, {}],
    ['sought-differs-from-application', { soughtKronor: 670_000, grantedKronor: 1 }, { applicationKronor: 600_000 }],
    ['proposed-differs-from-statement', { proposedKronor: 1 }, { statementKronor: 2 }],
    ['granted-missing', { soughtKronor: 670_000 }, {}],
    ['favour-by-other-board', { board: 'ks' }, {}],
  ] as const)('say %s', (warning, over, context) => {
    expect(warn(over, context)).toContain(warning)
  })

  it.each([
    ['nothing granted on a no', { outcome: 'rejected', grantedKronor: 0 }],
    ['a yes with changes to the sum', { outcome: 'grantedWithChanges', proposedKronor: 500_000, grantedKronor: 400_000, soughtKronor: 500_000 }],
    ['a sum granted by the board it was forwarded to', { outcome: 'forwarded', forwarding: forwarding({ answer: answer('granted') }), grantedKronor: 5 }],
    ['all of what was sought', { soughtKronor: 100, grantedKronor: 100 }],
  ] as const)('do not object to %s', (_what, over) => {
    expect(warn(over)).toEqual([])
  })

  it('measure only decision 1 by the application and the statement', () => {
    const second = { kind: 'decision2', soughtKronor: 1, proposedKronor: 1, grantedKronor: 1 } as const
    expect(warn(second, { applicationKronor: 2, statementKronor: 2 })).toEqual([])
  })
})

describe('the input of a decision', () => {
  const { revision: _revision, ...content } = decision({ soughtKronor: 1 })
  const issues = (over: Record<string, unknown>) => {
    const parsed = decisionInputSchema.safeParse({ ...content, expectedRevision: 0, ...over })
    return parsed.success ? [] : toFieldIssues(parsed.error).map(({ path, code }) => `${path} ${code}`)
  }

  it.each([
    [{}, []],
    [{ outcome: 'forwarded' }, ['forwarding required']],
    [{ forwarding: forwarding() }, ['forwarding required']],
    [{ outcome: 'forwarded', forwarding: forwarding({ scope: 'part' }) }, ['forwarding.part required']],
    [{ outcome: 'forwarded', forwarding: forwarding({ scope: 'part', part: 'Lekplatsen' }) }, []],
    [{ outcome: 'forwarded', forwarding: forwarding({ answer: { ...answer('granted'), meetingOn: '2026-11-17' } }) }, ['forwarding.answer.meetingOn answer-before-decision']],
    [{ outcome: 'forwarded', forwarding: forwarding({ answer: { ...answer('granted'), outcome: 'forwarded' } as never }) }, ['forwarding.answer.outcome unknown-choice']],
    [{ meetingOn: '2026-02-29' }, ['meetingOn no-such-day']],
    [{ soughtKronor: 100_000_000_000 }, ['soughtKronor too-large']],
    [{ kind: 'decision3' }, ['kind unknown-choice']],
  ])('%j gives %j', (over, found) => {
    expect(issues(over)).toEqual(found)
  })
})
