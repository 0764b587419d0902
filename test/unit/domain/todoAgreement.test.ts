// The list of what is left, the greyed-out button and the store's refusal come from one set of rules: they never disagree.
import { assert, constantFrom, pre, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { favourableDecision } from '../../../shared/domain/decision.ts'
import { nextPhase, PHASES, phaseIndex } from '../../../shared/domain/phase.ts'
import { finalisationBlockers, phaseBlockers, TODO_CODES, todosOf } from '../../../shared/domain/todo.ts'
import { decisionArbitrary, model, type Standing, standingArbitrary } from './standing.ts'

const RUNS = { numRuns: 3_000 }

const open = standingArbitrary.map((each): Standing => ({ ...each, case: { ...each.case, closedOn: null } }))

const forEvery = (check: (standing: Standing) => void, arbitrary = open): void =>
  assert(property(arbitrary, (standing) => {
    check(standing)
  }), RUNS)

const requiredOf = (standing: Standing) => todosOf(standing, model).filter(({ weight }) => weight === 'required')

describe('for every standing', () => {
  it('an open case may go on, with a note, exactly when nothing required is left', () => {
    forEvery((standing) => {
      const next = nextPhase(standing.case.phase)
      pre(next !== null)
      const blockers = next === null ? [] : phaseBlockers(standing, { to: next, note: 'Skäl' }, model)
      expect(blockers.length === 0).toBe(requiredOf(standing).length === 0)
    })
  })

  it('what blocks the way to Utförande is exactly what Samverkan lacks', () => {
    forEvery((each) => {
      const standing = { ...each, case: { ...each.case, phase: 'collaboration' as const } }
      const blockers = phaseBlockers(standing, { to: 'execution', note: '' }, model)
      const lacking: Record<string, string> = {
        'await-decision-2': 'decision-2-missing',
        'write-plan': 'plan-missing',
        'freeze-plan': 'plan-missing',
      }
      // One writes the plan before the board decides, and the decision is named first all the same.
      expect(blockers.toSorted()).toEqual(requiredOf(standing).map(({ code }) => lacking[code]).toSorted())
    })
  })

  it('while no application is sent, all that keeps it from being finalised is on the list', () => {
    forEvery((each) => {
      const standing = { ...each, case: { ...each.case, phase: 'initiation' as const }, applicationVersions: 0 }
      pre(favourableDecision(standing.decisions, 'decision1', model.board) === null)
      const todos = todosOf(standing, model)
      for (const blocker of finalisationBlockers(standing, model)) expect(todos).toContainEqual(blocker)
      expect(todos).toContainEqual(expect.objectContaining({ code: 'finalise-application', weight: 'required' }))
    })
  })

  it('the list says nothing twice, and only what it can say', () => {
    forEvery((standing) => {
      const todos = todosOf(standing, model)
      expect(new Set(todos.map(({ code, subject }) => `${code} ${subject}`)).size).toBe(todos.length)
      for (const { code } of todos) expect(TODO_CODES).toContain(code)
    })
  })

  it('a closed case goes nowhere', () => {
    const closed = standingArbitrary.map((each): Standing => ({ ...each, case: { ...each.case, closedOn: '2026-11-01' } }))
    forEvery((standing) => {
      for (const to of PHASES) expect(phaseBlockers(standing, { to, note: 'Skäl' }, model)).toEqual(['case-closed'])
    }, closed)
  })

  it('a case moves one phase at a time', () => {
    assert(
      property(open, constantFrom(...PHASES), constantFrom('', 'Skäl'), (standing, to, note) => {
        const blockers = phaseBlockers(standing, { to, note }, model)
        const isNextDoor = Math.abs(phaseIndex(to) - phaseIndex(standing.case.phase)) === 1
        expect(blockers.includes('not-adjacent')).toBe(!isNextDoor)
        expect(isNextDoor || blockers.length === 1).toBe(true)
      }),
      RUNS,
    )
  })

  it('a decision more never takes a way away that was open', () => {
    assert(
      property(open, decisionArbitrary, (standing, another) => {
        const next = nextPhase(standing.case.phase)
        const blockersOf = (each: Standing) => (next === null ? [] : phaseBlockers(each, { to: next, note: 'Skäl' }, model))
        pre(blockersOf(standing).length === 0)
        expect(blockersOf({ ...standing, decisions: [...standing.decisions, another] })).toEqual([])
      }),
      RUNS,
    )
  })

  it('the order in which decisions were written down changes nothing', () => {
    expect.hasAssertions()
    forEvery((standing) => {
      const turned = { ...standing, decisions: standing.decisions.toReversed() }
      // Of two decisions of one day the later written is the later one.
      pre(new Set(standing.decisions.map(({ meetingOn }) => meetingOn)).size === standing.decisions.length)
      expect(todosOf(turned, model)).toEqual(todosOf(standing, model))
    })
  })
})
