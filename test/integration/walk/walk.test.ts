// Long random walks of valid calls: no fault of the program's, and the rules hold after every step.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CaseRow, NO_FILTER } from '../../../shared/domain/caseList.ts'
import { type CaseView, standingOf } from '../../../shared/domain/caseView.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import { favourableDecision } from '../../../shared/domain/decision.ts'
import { nextPhase, phaseIndex } from '../../../shared/domain/phase.ts'
import { newestFirst } from '../../../shared/domain/timeline.ts'
import { phaseBlockers, todosOf } from '../../../shared/domain/todo.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { openCase, viewOf } from '../../support/cases.ts'
import { createTestStore, defaultModel, type TestStore, valueOf } from '../../support/store.ts'
import { caseIn, quickPdf } from '../harness.ts'
import { type Move, moveArbitrary } from './steps.ts'

const WALKS = 30
const LONGEST = 60

const rowOf = async (store: TestStore, caseId: string): Promise<CaseRow | undefined> => {
  const query = { ...NO_FILTER, includeClosed: true, sort: 'title' as const, descending: false, offset: 0, limit: 200 }
  return valueOf(await store.client.cases.list(query)).rows.find(({ id }) => id === caseId)
}

/**
 * The list says what the rules say. While the clock is back, a meeting that was held may be still to come: what the
 * list calls latest is then left as it was.
 */
async function expectRowToAgree(store: TestStore, view: CaseView, clockIsBack: boolean): Promise<void> {
  const row = await rowOf(store, view.case.id)
  const todos = view.case.closedOn === null ? todosOf(standingOf(view), defaultModel) : []
  const missing = todos.filter(({ weight }) => weight === 'required')
  expect(view.todos).toEqual(todos)
  expect(row).toMatchObject({ missingCount: missing.length, missing: missing.slice(0, 8) })
  if (missing.length > 0) expect(row?.nextStep).toEqual(missing[0])
  for (const name of ['title', 'area', 'origin', 'registryNumber', 'phase', 'closedOn'] as const) expect(row?.[name]).toBe(view.case[name])
  const timeline = valueOf(await store.client.cases.timeline({ caseId: view.case.id }))
  expect(newestFirst(timeline)).toEqual(timeline)
  const today = todayIn(store.context.clock())
  const planned = ['opened', 'informed', 'meeting']
  const latest = timeline.find(({ on, event }) => on <= today || !planned.includes(event.kind))
  if (!clockIsBack) expect(row?.latestEvent).toEqual(latest ?? expect.objectContaining({ event: { kind: 'opened' } }))
}

/** Nothing goes on without its board decision, and the button and the list of what is left agree. */
function expectRulesToHold(view: CaseView): void {
  const { phase, closedOn } = view.case
  const has = (kind: 'decision1' | 'decision2') => favourableDecision(view.decisions, kind, defaultModel.board) !== null
  expect(phaseIndex(phase) < phaseIndex('collaboration') || has('decision1')).toBe(true)
  expect(phaseIndex(phase) < phaseIndex('execution') || has('decision2')).toBe(true)
  const next = nextPhase(phase)
  if (closedOn !== null || next === null) return
  const blockers = phaseBlockers(standingOf(view), { to: next, note: 'Skäl' }, defaultModel)
  expect(blockers.length === 0).toBe(view.todos.every(({ weight }) => weight !== 'required'))
}

const REFUSALS = ['rule', 'conflict', 'invalid-input']

function expectKnown(outcome: Outcome<unknown>): void {
  if (!outcome.ok) expect(REFUSALS, JSON.stringify(outcome.error)).toContain(outcome.error.code)
}

async function walk(moves: readonly Move[], reached: Set<string>): Promise<void> {
  const store = createTestStore({ renderPdf: quickPdf, now: '2026-11-21T13:02:00.000Z' })
  let latestNow = 0
  let now = Date.parse('2026-11-21T13:02:00.000Z')
  const frozen = new Map<string, string>()
  await openCase(store, { firstMeetingOn: '2026-09-01' })
  await caseIn(store, 'collaboration')
  try {
    for (const { step, choices, caseNumber, minutesLater, text } of moves) {
      now += minutesLater * 60_000
      store.setNow(new Date(now).toISOString())
      const ids = store.context.connection.prepare('SELECT id FROM cases ORDER BY rowid').pluck().all() as string[]
      const view = await viewOf(store, ids[caseNumber % ids.length] ?? '')
      const pick = <Item>(items: readonly [Item, ...Item[]], place = 0): Item => items[(choices[place] ?? 0) % items.length] ?? items[0]
      const outcome = await step({ store, view, today: todayIn(store.context.clock()), pick, text })
      expectKnown(outcome)
      reached.add(`${step.name} ${outcome.ok}`)
      expect(store.incidents).toEqual([])
      const after = await viewOf(store, view.case.id)
      reached.add(after.case.phase)
      expectRulesToHold(after)
      latestNow = Math.max(latestNow, now)
      await expectRowToAgree(store, after, now < latestNow)
      for (const { id } of after.versions) {
        const content = JSON.stringify(valueOf(await store.client.application.version({ id })))
        expect(frozen.get(id) ?? content).toBe(content)
        frozen.set(id, content)
      }
    }
  } finally {
    store.close()
  }
}

it('a long walk of any calls keeps the list, the diary, the rules and the frozen versions right', async () => {
  const reached = new Set<string>()
  const moves = fc.array(moveArbitrary, { minLength: 20, maxLength: LONGEST, size: 'max' })
  await fc.assert(fc.asyncProperty(moves, (each) => walk(each, reached)), { numRuns: WALKS })
  // The walks went somewhere.
  for (const place of ['makeReady true', 'decide true', 'decide false', 'saveFacts true', 'initiation', 'collaboration'])
    expect(reached).toContain(place)
}, 120_000)
