import { describe, expect, it } from 'vitest'
import { finalisedCase, openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { answerOf, close, decisionOf, forwardedTo, meetingOf, quickPdf, saveFacts, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const overview = async () => valueOf(await store().client.overview.get({}))

const meet = async (title: string, heldOn: string, time = ''): Promise<string> => {
  const caseId = await openCase(store(), { title })
  valueOf(await store().client.meetings.save(meetingOf(caseId, { heldOn, time })))
  return caseId
}

const aimAt = async (caseId: string, boardMeetingOn: string): Promise<void> =>
  void valueOf(await store().client.statement.save(statementOf(caseId, { boardMeetingOn })))

describe('the agenda', () => {
  it('holds the meetings of today and of the seven days after, in order', async () => {
    for (const [title, day, time] of [
      ['Igår', '2026-11-20', ''], ['Idag sent', '2026-11-21', '15.00'], ['Idag tidigt', '2026-11-21', '08.30'], ['Imorgon', '2026-11-22', ''],
      ['Om en vecka', '2026-11-28', ''], ['Om åtta dagar', '2026-11-29', ''],
    ] as const)
      await meet(title, day, time)
    const { today, todayAndOverdue, thisWeek } = await overview()
    expect(today).toBe('2026-11-21')
    expect(todayAndOverdue.map(({ caseTitle }) => caseTitle)).toEqual(['Idag tidigt', 'Idag sent'])
    expect(thisWeek.map(({ caseTitle }) => caseTitle)).toEqual(['Imorgon', 'Om en vecka'])
  })

  it('leaves out closed cases', async () => {
    await close(store(), await meet('Avslutat', '2026-11-21'))
    expect((await overview()).todayAndOverdue).toEqual([])
  })

  it('reminds of a board meeting that has passed, until its decision is recorded', async () => {
    const caseId = await finalisedCase(store())
    await aimAt(caseId, '2026-11-18')
    expect((await overview()).todayAndOverdue).toMatchObject([{ kind: 'board', on: '2026-11-18', caseId }])
    valueOf(await store().client.decisions.save(decisionOf(caseId, { meetingOn: '2026-11-18' })))
    expect((await overview()).todayAndOverdue).toEqual([])
  })

  it('is not taken in by a decision from before that board meeting', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await store().client.decisions.save(decisionOf(caseId, { outcome: 'referredBack', meetingOn: '2026-11-04' })))
    await aimAt(caseId, '2026-11-25')
    expect((await overview()).thisWeek).toMatchObject([{ kind: 'board', on: '2026-11-25' }])
  })
})

describe('the cases', () => {
  it('that wait for a board stand apart from those that wait for her', async () => {
    await openCase(store(), { title: 'Hennes', firstMeetingOn: '2026-10-01' })
    const waiting = await finalisedCase(store(), { title: 'Nämndens' })
    valueOf(await saveFacts(store(), waiting, { informedOn: '2026-11-02' }))
    const { awaitingBoard, quiet, caseCount } = await overview()
    expect(awaitingBoard.map(({ title }) => title)).toEqual(['Nämndens'])
    expect(quiet.map(({ title }) => title)).toEqual(['Hennes'])
    expect(caseCount).toBe(2)
  })

  it('that were forwarded wait for the other board, and for her once it has said no', async () => {
    const caseId = await finalisedCase(store())
    valueOf(await saveFacts(store(), caseId, { informedOn: '2026-11-02' }))
    const decision = decisionOf(caseId, { outcome: 'forwarded', grantedKronor: null, forwarding: forwardedTo('ks') })
    valueOf(await store().client.decisions.save(decision))
    expect((await overview()).awaitingBoard[0]?.nextStep?.code).toBe('await-forward-answer')
    valueOf(await store().client.decisions.save({ ...decision, expectedRevision: 1, forwarding: forwardedTo('ks', { answer: answerOf('rejected') }) }))
    expect((await overview()).awaitingBoard).toEqual([])
  })

  it('are quiet after a week without anything, the longest first', async () => {
    await openCase(store(), { title: 'Nyss', firstMeetingOn: '2026-11-14' })
    await openCase(store(), { title: 'Länge', firstMeetingOn: '2026-11-01' })
    await openCase(store(), { title: 'Längst', firstMeetingOn: '2026-10-01' })
    expect((await overview()).quiet.map(({ title }) => title)).toEqual(['Längst', 'Länge'])
  })
})
