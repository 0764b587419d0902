import { describe, expect, it } from 'vitest'
import { type CaseFilter, NO_FILTER } from '../../shared/domain/caseList.ts'
import { medianOf } from '../../shared/domain/numbers.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { answerOf, caseIn, close, decisionOf, forwardedTo, goTo, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const numbers = async () => valueOf(await store().client.numbers.get({}))
const behind = async (filter: Partial<CaseFilter>) =>
  valueOf(await store().client.cases.list({ ...NO_FILTER, ...filter, sort: 'title', descending: false, offset: 0, limit: 200 })).total

const decide = async (over: Parameters<typeof decisionOf>[1]) => valueOf(await store().client.decisions.save(decisionOf(await openCase(store()), over)))

describe('all cases in numbers', () => {
  it('are counted per phase, origin and area, and each number is as long as the list behind it', async () => {
    await openCase(store(), { title: 'A', area: 'Möllan', origin: 'city' })
    await openCase(store(), { title: 'B', area: 'Möllan' })
    const closed = await openCase(store(), { title: 'C', area: 'Ön' })
    await close(store(), closed)
    const found = await numbers()
    expect([found.open, found.closed, found.moreAreas]).toEqual([2, 1, 0])
    expect(found.perArea).toEqual([{ area: 'Möllan', count: 2 }, { area: 'Ön', count: 1 }])
    for (const { phase, count } of found.perPhase) expect(await behind({ phases: [phase] })).toBe(count)
    for (const { origin, count } of found.perOrigin) expect(await behind({ origins: [origin], includeClosed: true })).toBe(count)
    for (const { area, count } of found.perArea) expect(await behind({ area, includeClosed: true })).toBe(count)
  })

  it('sum what the deciding board decided, without what was put off and without what another board said by itself', async () => {
    const sums = { soughtKronor: 670_000, proposedKronor: 500_000 }
    await decide({ ...sums, grantedKronor: 500_000 })
    await decide({ ...sums, outcome: 'tabled', grantedKronor: null })
    await decide({ ...sums, outcome: 'rejected', grantedKronor: null })
    await decide({ ...sums, outcome: 'forwarded', grantedKronor: 400_001, forwarding: forwardedTo('ksau', { answer: answerOf('granted') }) })
    const { money, decisions } = await numbers()
    expect(money).toEqual({ sought: { kronor: 3 * 670_000, cases: 3 }, proposed: { kronor: 1_500_000, cases: 3 }, granted: { kronor: 900_001, cases: 2 } })
    for (const having of ['sought', 'proposed', 'granted'] as const) expect(await behind({ having, includeClosed: true })).toBe(money[having].cases)
    for (const { kind, outcome, cases } of decisions) expect(await behind({ decided: { kind, outcome }, includeClosed: true })).toBe(cases)
  })

  it('tell how many were reached, in activities that were held', async () => {
    const caseId = await openCase(store())
    const activity = { caseId, expectedRevision: 0, title: 'Gåtur', method: '', targetGroups: [], stateReason: '', startsOn: '2026-11-10', endsOn: null, time: '', place: '', invitedCount: null, costKronor: null, documentReferences: [], notes: '' }
    valueOf(await store().client.dialogue.saveActivity({ ...activity, id: newId(), state: 'held', reachedCount: 40 }))
    valueOf(await store().client.dialogue.saveActivity({ ...activity, id: newId(), state: 'planned', reachedCount: 1_000 }))
    expect((await numbers()).dialogue).toEqual({ activities: 1, reached: 40, cases: 1 })
    expect(await behind({ having: 'dialogue' })).toBe(1)
  })

  it('tell how long the phases took, also where a case went back', async () => {
    const caseId = await caseIn(store(), 'execution')
    const { durations } = await numbers()
    expect(durations.map(({ phase, cases }) => [phase, cases])).toEqual([['initiation', 1], ['collaboration', 1]])
    expect(durations.every(({ shortestDays, medianDays, longestDays }) => shortestDays <= medianDays && medianDays <= longestDays)).toBe(true)
    valueOf(await goTo(store(), caseId, 'collaboration', 'Planen görs om.'))
    expect((await numbers()).durations.map(({ phase, cases }) => [phase, cases])).toEqual([['initiation', 1], ['collaboration', 1], ['execution', 1]])
  })

  it('name the middle', () => {
    expect([medianOf([]), medianOf([5]), medianOf([9, 1]), medianOf([3, 1, 200])]).toEqual([0, 5, 5, 3])
  })
})
