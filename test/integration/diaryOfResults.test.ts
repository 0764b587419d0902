// What happened last stands in the list of cases, though a save reads only the newest of a long ledger for it.
import { expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { timelineSentence } from '../../shared/text/catalogue/timeline.ts'
import { openCase } from '../support/cases.ts'
import { indicatorOf, outcomeOf, placeViewOf } from '../support/results.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest({ now: '2026-11-21T13:02:00.000Z' })

const diary = async (caseId: string) => valueOf(await store().client.cases.timeline({ caseId }))

const latest = async (caseId: string) => {
  const query = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 100 } as const
  return valueOf(await store().client.cases.list({ ...query, phases: [], origins: [] })).rows.find(({ id }) => id === caseId)?.latestEvent
}

const pay = async (caseId: string, happenedOn: string, kronor: number, kind: 'paid' | 'used' = 'paid') => {
  const row = { id: newId(), caseId, expectedRevision: 0, happenedOn, kind, purpose: 'dialogue', decisionId: null, planId: null, frameYear: 2026 } as const
  valueOf(await store().client.money.saveRow({ ...row, text: 'Scen', documentReference: '', kronor }))
}

it('is the first line of the diary after every save, whatever came before it', async () => {
  const caseId = await openCase(store(), { firstMeetingOn: '2026-01-02' })
  const { client } = store()
  const learn = (notedOn: string, text: string) =>
    client.lessons.save({ id: newId(), expectedRevision: 0, caseId, kind: 'lesson', text, theme: '', level: '', phase: '', notedOn, notedIn: '' })
  const indicator = valueOf(await client.results.saveIndicator(indicatorOf(caseId)))
  const steps: readonly (() => Promise<unknown>)[] = [
    () => pay(caseId, '2026-02-02', 100),
    () => pay(caseId, '2026-02-02', 200),
    () => pay(caseId, '2026-02-01', 300),
    () => pay(caseId, '2026-05-05', 400, 'used'),
    async () => valueOf(await client.results.saveOutcome(outcomeOf(caseId, indicator.id, { measuredOn: '2026-03-03', value: 12.5 }))),
    async () => valueOf(await client.results.saveOutcome(outcomeOf(caseId, indicator.id, { measuredOn: '2026-03-03', value: -7 }))),
    async () => valueOf(await client.results.savePlaceView(placeViewOf(caseId, { viewedOn: '2026-03-03' }))),
    async () => valueOf(await learn('2026-03-03', 'Börja tidigt')),
    async () => valueOf(await learn('2026-03-01', 'Äldre')),
    () => pay(caseId, '2026-03-03', 500),
    () => pay(caseId, '2026-03-04', 600),
  ]
  for (const [at, step] of steps.entries()) {
    await step()
    const [first] = await diary(caseId)
    expect([at, await latest(caseId)]).toEqual([at, first])
  }
  expect((await diary(caseId)).map(({ on, event }) => `${on} ${event.kind}${'kronor' in event ? ` ${event.kronor}` : ''}${'value' in event ? ` ${event.value}` : ''}`)).toEqual([
    '2026-03-04 money 600',
    '2026-03-03 learnt',
    '2026-03-03 placeViewed',
    '2026-03-03 measured -7',
    '2026-03-03 measured 12.5',
    '2026-03-03 money 500',
    '2026-03-01 learnt',
    '2026-02-02 money 200',
    '2026-02-02 money 100',
    '2026-02-01 money 300',
    '2026-01-02 opened',
  ])
})

it('tells the beginning of a long lesson, and no more of it than a line holds', async () => {
  const caseId = await openCase(store())
  const text = 'Möten på kvällen når fler än möten på dagen. '.repeat(40)
  valueOf(await store().client.lessons.save({ id: newId(), expectedRevision: 0, caseId, kind: 'lesson', text, theme: '', level: '', phase: '', notedOn: '2026-11-20', notedIn: '' }))
  const [told] = (await diary(caseId)).filter(({ event }) => event.kind === 'learnt')
  expect(told && timelineSentence(told, defaultModel)).toBe(`Lärdom: ${text.slice(0, 120).trimEnd()} …`)
  expect(told?.event.kind === 'learnt' && told.event.text.length).toBeLessThan(250)
})
