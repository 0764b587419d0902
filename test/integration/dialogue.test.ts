// Dialogue activities, what they cost of the sum for dialogue, and steps that were not needed.
import { describe, expect, it } from 'vitest'
import { dialogueBudget } from '../../shared/domain/dialogue/budget.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { activityOf } from '../support/dialogue.ts'
import { valueOf } from '../support/store.ts'
import { decisionOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest()

describe('a dialogue activity', () => {
  it('is planned, held and removed; only what was held stands in the diary', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const planned = activityOf(caseId)
    valueOf(await client.dialogue.saveActivity(planned))
    const diary = async () => valueOf(await client.cases.timeline({ caseId })).filter(({ event }) => event.kind === 'dialogue')
    expect(await diary()).toEqual([])
    const held = { ...planned, expectedRevision: 1, state: 'held' as const, startsOn: '2026-11-20', reachedCount: 140 }
    valueOf(await client.dialogue.saveActivity(held))
    expect(await diary()).toMatchObject([{ on: '2026-11-20', event: { title: planned.title, reached: 140 } }])
    valueOf(await client.dialogue.removeActivity({ id: planned.id, expectedRevision: 2 }))
    expect(valueOf(await client.dialogue.get({ caseId })).activities).toEqual([])
  })

  it('needs a day when it was held, a reason when it was not, and ends after it begins', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const refused = async (over: Parameters<typeof activityOf>[1]) => {
      const outcome = await client.dialogue.saveActivity(activityOf(caseId, over))
      return outcome.ok || outcome.error.code !== 'invalid-input' ? null : outcome.error.issues[0]
    }
    expect(await refused({ state: 'held', startsOn: null })).toMatchObject({ path: 'startsOn', code: 'required' })
    expect(await refused({ state: 'cancelled', stateReason: ' ' })).toMatchObject({ path: 'stateReason', code: 'required' })
    expect(await refused({ startsOn: '2026-12-05', endsOn: '2026-12-04' })).toMatchObject({ path: 'endsOn', code: 'ends-before-start' })
  })

  it('is never kept on top of what somebody else saved', async () => {
    const { client } = store()
    const activity = activityOf(await openCase(store()))
    valueOf(await client.dialogue.saveActivity(activity))
    expect(await client.dialogue.saveActivity(activity)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })
})

describe('the sum for dialogue', () => {
  it('is what decision 1 granted, less what was held and what is planned', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const budget = async () => dialogueBudget((await viewOf(store(), caseId)).decisions, 'tn', valueOf(await client.dialogue.get({ caseId })).activities)
    valueOf(await client.dialogue.saveActivity(activityOf(caseId, { state: 'held', startsOn: '2026-11-20', costKronor: 30_000 })))
    expect(await budget()).toEqual({ grantedKronor: null, usedKronor: 30_000, plannedKronor: 0, leftKronor: null })
    valueOf(await client.decisions.save(decisionOf(caseId, { grantedKronor: 50_000 })))
    valueOf(await client.dialogue.saveActivity(activityOf(caseId, { costKronor: 25_000 })))
    // Too much is pointed out, never refused.
    expect(await budget()).toEqual({ grantedKronor: 50_000, usedKronor: 30_000, plannedKronor: 25_000, leftKronor: -5_000 })
  })
})

describe('a step that is not needed', () => {
  it('is skipped with a reason, and taken up again', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    expect(await client.dialogue.skip({ caseId, step: 'ask-visitors', reason: '  ' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    valueOf(await client.dialogue.skip({ caseId, step: 'ask-visitors', reason: 'Kvarteret har inga besökare' }))
    expect(valueOf(await client.dialogue.get({ caseId })).skippedSteps).toMatchObject([{ step: 'ask-visitors', reason: 'Kvarteret har inga besökare', skippedOn: '2026-11-21' }])
    valueOf(await client.dialogue.unskip({ caseId, step: 'ask-visitors' }))
    expect(valueOf(await client.dialogue.get({ caseId })).skippedSteps).toEqual([])
    expect(await client.dialogue.unskip({ caseId, step: 'ask-visitors' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})
