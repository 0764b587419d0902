import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { decided, planned } from '../support/decidedPlan.ts'
import { valueOf } from '../support/store.ts'
import { decisionOf, meetingOf, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const progress = (id: string | undefined, fields: { state: 'notStarted' | 'ongoing' | 'done'; progressPercent?: number; expectedRevision?: number }) =>
  store().client.execution.saveProgress({ id: id ?? '', expectedRevision: 1, progressPercent: 0, progressNote: '', ...fields })

const execution = async (caseId: string) => valueOf(await store().client.execution.get({ caseId }))

describe('work', () => {
  it('cannot start before decision 2, nor before the plan is frozen, and the refusal says so', async () => {
    const { caseId, items } = await planned(store())
    expect(await progress(items[0], { state: 'ongoing' })).toMatchObject({
      ok: false, error: { refusal: { rule: 'execution', blockers: ['decision-2-missing', 'plan-not-frozen'] } },
    })
    valueOf(await store().client.decisions.save(decisionOf(caseId, { kind: 'decision2', meetingOn: '2026-11-18' })))
    expect(await progress(items[0], { state: 'done' })).toMatchObject({ ok: false, error: { refusal: { blockers: ['plan-not-frozen'] } } })
    expect((await execution(caseId)).plans[0]?.items.map(({ state }) => state)).toEqual(['notStarted', 'notStarted'])
  })

  it('goes on once both are there; what is done is at 100 and what is not begun at 0', async () => {
    const { caseId, items } = await decided(store())
    expect(valueOf(await progress(items[0], { state: 'ongoing', progressPercent: 40 }))).toMatchObject({ progressPercent: 40 })
    expect(valueOf(await progress(items[0], { state: 'done', progressPercent: 40, expectedRevision: 2 }))).toMatchObject({ progressPercent: 100 })
    expect(valueOf(await progress(items[1], { state: 'notStarted', progressPercent: 40 }))).toMatchObject({ progressPercent: 0 })
    expect((await execution(caseId)).plans[0]?.blockers).toEqual([])
  })

  it('ends the phase when every activity is done or struck with a reason', async () => {
    const { caseId, items } = await decided(store())
    const moveTo = async (to: 'collaboration' | 'execution' | 'result') =>
      store().client.cases.changePhase({ caseId, to, note: '', expectedRevision: (await viewOf(store(), caseId)).case.revision })
    valueOf(await moveTo('collaboration'))
    valueOf(await moveTo('execution'))
    expect(await moveTo('result')).toMatchObject({ ok: false, error: { refusal: { blockers: ['activities-open'] } } })
    valueOf(await progress(items[0], { state: 'done' }))
    const deviation = { reason: 'Marken såldes', agreedBy: 'Styrgruppen', agreedOn: '2026-11-20' }
    valueOf(await store().client.plans.dropItem({ id: items[1] ?? '', expectedRevision: 1, deviation }))
    expect((await moveTo('result')).ok).toBe(true)
  })
})

const checkIn = (caseId: string, fields: { id?: string; heldOn: string; meetingId?: string | null; expectedRevision?: number }) => ({
  id: newId(), caseId, expectedRevision: 0, meetingId: null, planned: 'Plantera', happened: 'Planterat', risks: 'Torka', helpNeeded: '', ...fields,
})
const rhythm = async (caseId: string, checkInWeeks: number | null) =>
  valueOf(
    await store().client.execution.saveFollowUp({
      caseId, checkInWeeks, toldOn: null, toldHow: '', annualReport: '', financialReport: '', expectedRevision: (await execution(caseId)).followUp.revision,
    }),
  )

describe('check-ins', () => {
  it('are due a rhythm after the last one, or after the plan was frozen', async () => {
    const { caseId } = await decided(store())
    expect((await execution(caseId)).nextCheckInOn).toBeNull()
    await rhythm(caseId, 4)
    expect((await execution(caseId)).nextCheckInOn).toBe('2026-12-19')
    valueOf(await store().client.execution.saveCheckIn(checkIn(caseId, { heldOn: '2026-11-20' })))
    expect((await execution(caseId)).nextCheckInOn).toBe('2026-12-18')
  })

  it('stand on the overview when they are due, overdue ones first, and only while the plan is carried out', async () => {
    const { caseId } = await decided(store())
    await rhythm(caseId, 1)
    const overview = async () => valueOf(await store().client.overview.get({}))
    expect((await overview()).thisWeek.filter(({ kind }) => kind === 'checkIn')).toEqual([])
    const moveTo = async (to: 'collaboration' | 'execution') =>
      valueOf(await store().client.cases.changePhase({ caseId, to, note: '', expectedRevision: (await viewOf(store(), caseId)).case.revision }))
    await moveTo('collaboration')
    await moveTo('execution')
    expect((await overview()).thisWeek).toMatchObject([{ kind: 'checkIn', on: '2026-11-28', caseId }])
    valueOf(await store().client.execution.saveCheckIn(checkIn(caseId, { heldOn: '2026-11-10' })))
    expect((await overview()).todayAndOverdue).toMatchObject([{ kind: 'checkIn', on: '2026-11-17' }])
  })

  it('are not noted before their day, and name only meetings of their case', async () => {
    const { caseId } = await decided(store())
    const other = await openCase(store())
    const meeting = valueOf(await store().client.meetings.save(meetingOf(other)))
    const issues = async (fields: Parameters<typeof checkIn>[1]) => {
      const outcome = await store().client.execution.saveCheckIn(checkIn(caseId, fields))
      return !outcome.ok && outcome.error.code === 'invalid-input' ? outcome.error.issues : []
    }
    expect(await issues({ heldOn: '2026-11-22' })).toEqual([{ path: 'heldOn', code: 'not-yet' }])
    expect(await issues({ heldOn: '2026-11-20', meetingId: meeting.id })).toEqual([{ path: 'meetingId', code: 'unknown-choice' }])
    expect((await execution(caseId)).checkIns).toEqual([])
  })
})

describe('the follow-up', () => {
  it('needs both when and how the outcome was told', async () => {
    const { caseId } = await decided(store())
    const told = { caseId, expectedRevision: 0, checkInWeeks: null, toldOn: '2026-11-20', annualReport: '', financialReport: '' }
    expect(await store().client.execution.saveFollowUp({ ...told, toldHow: ' ' })).toMatchObject({ error: { issues: [{ path: 'toldHow', code: 'required' }] } })
    valueOf(await store().client.execution.saveFollowUp({ ...told, toldHow: 'Anslag och nyhetsbrev' }))
    expect((await viewOf(store(), caseId)).work.toldOutcome).toBe(true)
  })

  it('asks for two more documents once the actors have formed an association', async () => {
    const { caseId } = await decided(store())
    const form = { caseId, expectedRevision: 0, name: '', note: '' }
    valueOf(await store().client.execution.saveForm({ ...form, id: newId(), form: 'network', sinceOn: '2026-01-01' }))
    expect((await viewOf(store(), caseId)).work.formedAssociation).toBe(false)
    valueOf(await store().client.execution.saveForm({ ...form, id: newId(), form: 'association', sinceOn: '2026-11-01' }))
    valueOf(await store().client.execution.saveForm({ ...form, id: newId(), form: 'Löst sällskap', sinceOn: '2026-11-10' }))
    expect((await viewOf(store(), caseId)).work).toMatchObject({ formedAssociation: true, hasAnnualReport: false, hasFinancialReport: false })
    expect((await execution(caseId)).forms.map((each) => each.form)).toEqual(['network', 'association', 'Löst sällskap'])
  })
})
