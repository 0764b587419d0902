import { describe, expect, it } from 'vitest'
import { finalisedCase, meetAllCriteria, openCase, viewOf, writeApplication } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { answerOf, close, decisionOf, forwardedTo, goTo, meetingOf, quickPdf, saveFacts, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const timeline = async (caseId: string) => valueOf(await store().client.cases.timeline({ caseId }))

/** Day and kind, newest first. */
const told = async (caseId: string) => (await timeline(caseId)).map(({ on, event }) => `${on} ${event.kind}`)

const latest = async (caseId: string) => {
  const query = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 100 } as const
  const { rows } = valueOf(await store().client.cases.list({ ...query, phases: [], origins: [] }))
  return rows.find(({ id }) => id === caseId)?.latestEvent
}

describe('the diary of a case', () => {
  it('tells everything that happened, newest first, by the day on which it happened', async () => {
    const days = (day: string) => store().setNow(`${day}T10:00:00.000Z`)
    days('2026-11-02')
    const caseId = await openCase(store(), { firstMeetingOn: '2026-11-02' })
    valueOf(await saveFacts(store(), caseId, { informedOn: '2026-11-02' }))
    days('2026-11-05')
    await meetAllCriteria(store(), caseId)
    // Noted afterwards, and shown where it belongs.
    valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn: '2026-11-03', kind: 'planeringsmote', place: 'Biblioteket' })))
    days('2026-11-06')
    valueOf(await store().client.application.finalise({ caseId, expectedRevision: await writeApplication(store(), caseId) }))
    days('2026-11-07')
    valueOf(await store().client.statement.save(statementOf(caseId, { summary: 'Kort' })))
    valueOf(await store().client.statement.export({ caseId, expectedRevision: 1 }))
    days('2026-11-20')
    const answer = answerOf('granted', '2026-11-19')
    valueOf(await store().client.decisions.save(decisionOf(caseId, { outcome: 'forwarded', meetingOn: '2026-11-12', forwarding: forwardedTo('ks', { answer }) })))
    valueOf(await goTo(store(), caseId, 'collaboration', 'Nu börjar dialogen'))
    await close(store(), caseId, 'Aktörerna flyttade')
    expect(await told(caseId)).toEqual([
      '2026-11-20 closed',
      '2026-11-20 phase',
      '2026-11-19 answered',
      '2026-11-12 decided',
      '2026-11-07 exported',
      '2026-11-06 finalised',
      ...Array.from({ length: 6 }, () => '2026-11-05 assessed'),
      '2026-11-03 meeting',
      '2026-11-02 informed',
      '2026-11-02 opened',
    ])
    const events = (await timeline(caseId)).map(({ event }) => event)
    expect(events).toContainEqual(expect.objectContaining({ kind: 'meeting', place: 'Biblioteket', meetingKind: 'planeringsmote' }))
    expect(events).toContainEqual(expect.objectContaining({ kind: 'answered', board: 'ks', paragraph: '§ 7', outcome: 'granted' }))
    expect(events).toContainEqual(expect.objectContaining({ kind: 'decided', board: 'tn', outcome: 'forwarded' }))
    expect(events).toContainEqual({ kind: 'phase', from: 'initiation', to: 'collaboration', note: 'Nu börjar dialogen' })
  })

  it('puts what happened on one day in the order in which it was noted', async () => {
    const caseId = await openCase(store(), { firstMeetingOn: '2026-11-21' })
    store().setNow('2026-11-21T14:00:00.000Z')
    valueOf(await store().client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-21' })))
    store().setNow('2026-11-21T15:00:00.000Z')
    valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn: '2026-11-21' })))
    store().setNow('2026-11-21T16:00:00.000Z')
    valueOf(await goTo(store(), caseId, 'collaboration'))
    expect(await told(caseId)).toEqual(['2026-11-21 phase', '2026-11-21 meeting', '2026-11-21 decided', '2026-11-21 opened'])
    expect((await latest(caseId))?.event.kind).toBe('phase')
  })

  it('puts a decision before the answer to it, also on one day', async () => {
    const caseId = await openCase(store())
    const forwarding = forwardedTo('ks', { answer: answerOf('granted', '2026-11-18') })
    valueOf(await store().client.decisions.save(decisionOf(caseId, { outcome: 'forwarded', forwarding })))
    expect((await told(caseId)).slice(0, 2)).toEqual(['2026-11-18 answered', '2026-11-18 decided'])
  })

  it('opens with the first meeting, also when that is put right', async () => {
    const caseId = await openCase(store(), { firstMeetingOn: '2026-11-02' })
    valueOf(await saveFacts(store(), caseId, { firstMeetingOn: '2026-10-28' }))
    expect(await told(caseId)).toEqual(['2026-10-28 opened'])
  })

  it('tells an answer that changes, and not a motivation that grows', async () => {
    const caseId = await openCase(store())
    const save = (expectedRevision: number, answer: 'met' | 'partly', motivation: string) =>
      store().client.criteria.save({ caseId, criterionId: 'grupp', expectedRevision, answer, motivation, evidence: [], contributions: [] })
    valueOf(await save(0, 'partly', 'Två föreningar'))
    store().setNow('2026-11-21T15:00:00.000Z')
    valueOf(await save(1, 'partly', 'Två föreningar och en bank'))
    valueOf(await save(2, 'met', 'Två föreningar och en bank'))
    const answers = (await timeline(caseId)).flatMap(({ event }) => (event.kind === 'assessed' ? [event.answer] : []))
    expect(answers).toEqual(['met', 'partly'])
  })

  it('forgets what was removed, and tells changed decisions as they are now', async () => {
    const caseId = await openCase(store())
    const [meeting, decision] = [meetingOf(caseId), decisionOf(caseId)]
    valueOf(await store().client.meetings.save(meeting))
    valueOf(await store().client.decisions.save(decision))
    valueOf(await store().client.meetings.remove({ id: meeting.id, expectedRevision: 1 }))
    valueOf(await store().client.decisions.save({ ...decision, expectedRevision: 1, meetingOn: '2026-11-15', paragraph: '§ 9' }))
    expect(await told(caseId)).toEqual(['2026-11-15 decided', '2026-11-02 opened'])
  })
})

describe('the latest event in the list', () => {
  it('is what happened last, not what is planned', async () => {
    const caseId = await openCase(store())
    valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn: '2026-11-20' })))
    valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn: '2026-12-01' })))
    expect(await latest(caseId)).toMatchObject({ on: '2026-11-20' })
  })

  it('becomes the planned meeting when its day comes, in an app that was never restarted', async () => {
    const caseId = await openCase(store())
    valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn: '2026-11-24' })))
    expect(await latest(caseId)).toMatchObject({ on: '2026-11-02' })
    store().setNow('2026-11-25T07:00:00.000Z')
    expect(await latest(caseId)).toMatchObject({ on: '2026-11-24', event: { kind: 'meeting' } })
  })

  it('is the opening where the first meeting is still to come', async () => {
    const caseId = await openCase(store(), { firstMeetingOn: '2026-12-05' })
    expect(await latest(caseId)).toMatchObject({ on: '2026-12-05', event: { kind: 'opened' } })
  })

  it('follows a finalised application and a closing', async () => {
    const caseId = await finalisedCase(store())
    expect(await latest(caseId)).toMatchObject({ on: '2026-11-21', event: { kind: 'finalised', version: 1 } })
    store().setNow('2026-11-23T10:00:00.000Z')
    await close(store(), caseId, 'Färdigt')
    expect(await latest(caseId)).toMatchObject({ on: '2026-11-23', event: { kind: 'closed' } })
    expect((await viewOf(store(), caseId)).case.closedOn).toBe('2026-11-23')
  })
})
