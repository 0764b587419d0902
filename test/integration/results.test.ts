import { describe, expect, it } from 'vitest'
import { addDays, todayIn } from '../../shared/domain/date.ts'
import { newId } from '../../shared/newId.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { answerAll, finaliseResult, indicatorOf, outcomeOf, placeViewOf, QUESTIONS, targetOf } from '../support/results.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, close, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

const results = async (caseId: string) => valueOf(await store().client.results.get({ caseId }))
const closeWith = async (caseId: string, reason: string) =>
  store().client.cases.close({ caseId, expectedRevision: (await viewOf(store(), caseId)).case.revision, reason })

describe('the report', () => {
  it('asks for all seven answers, one line each in what is left', async () => {
    const caseId = await caseIn(store(), 'result')
    const todos = (await viewOf(store(), caseId)).todos
    expect(todos.filter(({ code }) => code === 'write-result-question').map(({ subject }) => subject)).toEqual([...QUESTIONS])
    await answerAll(store(), caseId, { utfall: ' \n ' })
    expect((await viewOf(store(), caseId)).todos.map(({ code, subject }) => `${code} ${subject}`.trim())).toEqual([
      'write-result-question utfall', 'finalise-result',
    ])
  })

  it('is not finalised while an answer is missing, nor before its phase', async () => {
    const caseId = await caseIn(store(), 'result')
    const expectedRevision = await answerAll(store(), caseId, { dialog: '' })
    expect(await store().client.results.finalise({ caseId, expectedRevision })).toMatchObject({
      ok: false, error: { refusal: { rule: 'finalise-result', missing: [{ code: 'write-result-question', subject: 'dialog' }] } },
    })
    const early = await caseIn(store(), 'execution')
    expect(await store().client.results.finalise({ caseId: early, expectedRevision: await answerAll(store(), early) })).toMatchObject({
      ok: false, error: { refusal: { rule: 'result-before-its-phase' } },
    })
  })

  it('is frozen: what is written and measured afterwards changes no version', async () => {
    const caseId = await caseIn(store(), 'result')
    const indicator = valueOf(await store().client.results.saveIndicator(indicatorOf(caseId)))
    const { version } = await finaliseResult(store(), caseId)
    const before = valueOf(await store().client.results.version({ id: version.id }))
    expect((await results(caseId)).draftDiffers).toBe(false)
    valueOf(await store().client.results.saveOutcome(outcomeOf(caseId, indicator.id)))
    expect((await results(caseId)).draftDiffers).toBe(true)
    await finaliseResult(store(), caseId, { utfall: 'Ett annat svar.' })
    expect(valueOf(await store().client.results.version({ id: version.id }))).toEqual(before)
    expect((await results(caseId)).versions.map((each) => each.version)).toEqual([1, 2])
    expect(() => store().context.connection.prepare('UPDATE result_version SET version = 9').run()).toThrow(/frozen/)
  })

  it('is frozen along the way as often as there is something to tell, without closing the case', async () => {
    const caseId = await caseIn(store(), 'execution')
    const { results: calls } = store().client
    const empty = await answerAll(store(), caseId, Object.fromEntries(QUESTIONS.map((id) => [id, ''])))
    expect(await calls.finalise({ caseId, stage: 'interim', expectedRevision: empty })).toMatchObject({ error: { refusal: { rule: 'finalise-result' } } })
    const half = await answerAll(store(), caseId, { dialog: '' })
    const { version } = valueOf(await calls.finalise({ caseId, stage: 'interim', expectedRevision: half }))
    expect(version).toMatchObject({ version: 1, stage: 'interim' })
    expect(await calls.finalise({ caseId, stage: 'interim', expectedRevision: half })).toMatchObject({ error: { refusal: { rule: 'result-unchanged' } } })
    expect(await closeWith(caseId, '')).toMatchObject({ ok: false, error: { issues: [{ path: 'reason', code: 'required' }] } })
    const early = await openCase(store())
    expect(await calls.finalise({ caseId: early, stage: 'interim', expectedRevision: await answerAll(store(), early) })).toMatchObject({
      error: { refusal: { rule: 'interim-before-its-phase' } },
    })
  })

  it('says as final what was said along the way, and only then closes the case', async () => {
    const caseId = await caseIn(store(), 'result')
    const expectedRevision = await answerAll(store(), caseId)
    valueOf(await store().client.results.finalise({ caseId, stage: 'interim', expectedRevision }))
    expect((await viewOf(store(), caseId)).todos.map(({ code }) => code)).toContain('finalise-result')
    valueOf(await store().client.results.finalise({ caseId, expectedRevision }))
    expect((await results(caseId)).versions.map(({ stage }) => stage)).toEqual(['interim', 'final'])
    expect(valueOf(await closeWith(caseId, '')).closedOn).not.toBeNull()
  })

  it('is reminded of the week before its day, until the final one is locked', async () => {
    const caseId = await caseIn(store(), 'result')
    const expectedRevision = await answerAll(store(), caseId)
    const { draft } = await results(caseId)
    const dueOn = addDays(todayIn(store().context.clock()), 5)
    const saved = valueOf(await store().client.results.save({ caseId, expectedRevision, answers: draft.answers, dueOn }))
    const reminders = async () => valueOf(await store().client.overview.get({})).thisWeek.filter(({ kind }) => kind === 'result')
    expect(await reminders()).toMatchObject([{ caseId, on: dueOn }])
    valueOf(await store().client.results.finalise({ caseId, stage: 'interim', expectedRevision: saved.revision }))
    expect(await reminders()).toHaveLength(1)
    valueOf(await store().client.results.finalise({ caseId, expectedRevision: saved.revision }))
    expect(await reminders()).toEqual([])
  })

  it('is not finalised twice with the same words', async () => {
    const caseId = await caseIn(store(), 'result')
    await finaliseResult(store(), caseId)
    const { draft } = await results(caseId)
    expect(await store().client.results.finalise({ caseId, expectedRevision: draft.revision })).toMatchObject({
      ok: false, error: { refusal: { rule: 'result-unchanged' } },
    })
  })

  it('waits for an association’s own reports', async () => {
    const caseId = await caseIn(store(), 'result')
    const { execution } = store().client
    valueOf(await execution.saveForm({ id: newId(), caseId, expectedRevision: 0, form: 'association', name: 'Kvarterets vänner', sinceOn: '2026-11-01', note: '' }))
    const expectedRevision = await answerAll(store(), caseId)
    expect(await store().client.results.finalise({ caseId, expectedRevision })).toMatchObject({
      ok: false, error: { refusal: { missing: [{ code: 'receive-annual-report' }, { code: 'receive-financial-report' }] } },
    })
    valueOf(await execution.saveFollowUp({
      caseId, expectedRevision: 0, checkInWeeks: null, toldOn: null, toldHow: '', annualReport: 'TN-2026-9', financialReport: 'TN-2026-10',
    }))
    valueOf(await store().client.results.finalise({ caseId, expectedRevision }))
  })

  it('keeps no answer to a question that the model does not ask', async () => {
    const caseId = await caseIn(store(), 'result')
    const answers = { hittepå: { text: 'x', prefilled: false } }
    expect(await store().client.results.save({ caseId, expectedRevision: 0, answers, dueOn: null })).toMatchObject({
      ok: false, error: { code: 'invalid-input', issues: [{ path: 'answers.hittepå', code: 'unknown-choice' }] },
    })
  })

  it('goes to a word processor as it is now', async () => {
    const caseId = await caseIn(store(), 'result')
    const expectedRevision = await answerAll(store(), caseId)
    const first = valueOf(await store().client.results.exportWord({ caseId, expectedRevision }))
    expect(first).toMatchObject({ kind: 'resultReport', format: 'docx', version: 1 })
    expect(valueOf(await store().client.results.exportWord({ caseId, expectedRevision })).version).toBe(2)
  })
})

describe('the order of indicators', () => {
  it('is the user’s own, in one step, and refuses a list that is not of them all', async () => {
    const caseId = await caseIn(store(), 'execution')
    const { results: calls } = store().client
    const [a, b, c] = [indicatorOf(caseId, { name: 'A' }), indicatorOf(caseId, { name: 'B' }), indicatorOf(caseId, { name: 'C' })]
    for (const each of [a, b, c]) valueOf(await calls.saveIndicator(each))
    const before = (await results(caseId)).indicators.map(({ indicator }) => indicator)
    valueOf(await calls.orderIndicators({ caseId, ids: [c.id, a.id, b.id] }))
    const after = (await results(caseId)).indicators.map(({ indicator }) => indicator)
    expect(after.map(({ name }) => name)).toEqual(['C', 'A', 'B'])
    // What is being written in a form meanwhile is in nobody's way.
    expect(after.map(({ revision }) => revision)).toEqual(before.map(({ revision }) => revision))
    for (const ids of [[a.id, b.id], [a.id, b.id, b.id], [a.id, b.id, newId()]])
      expect(await calls.orderIndicators({ caseId, ids })).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })
})

describe('closing a case', () => {
  it('needs a written reason without a finalised report, in whatever phase', async () => {
    const caseId = await openCase(store())
    for (const reason of ['', ' ']) {
      expect(await closeWith(caseId, reason)).toMatchObject({ ok: false, error: { issues: [{ path: 'reason', code: 'required' }] } })
    }
    await close(store(), caseId, 'Aktörerna drog sig ur')
    expect((await viewOf(store(), caseId)).case.closedReason).toBe('Aktörerna drog sig ur')
  })

  it('needs none with one', async () => {
    const caseId = await caseIn(store(), 'result')
    await finaliseResult(store(), caseId)
    expect((await viewOf(store(), caseId)).todos.map(({ code }) => code)).toEqual(['close-case'])
    valueOf(await closeWith(caseId, ''))
    expect((await viewOf(store(), caseId)).case.closedOn).not.toBeNull()
  })
})

describe('the due date', () => {
  it('is three months after the phase began, until another is chosen', async () => {
    const caseId = await caseIn(store(), 'result')
    expect((await results(caseId)).dueOn).toBe('2027-02-21')
    valueOf(await store().client.results.save({ caseId, expectedRevision: 0, answers: {}, dueOn: '2026-11-24' }))
    expect((await results(caseId)).dueOn).toBe('2026-11-24')
  })

  it('stands on the overview before it and when it has passed, until the report is finalised', async () => {
    const caseId = await caseIn(store(), 'result')
    const due = async (dueOn: string) => {
      const { revision, answers } = (await results(caseId)).draft
      valueOf(await store().client.results.save({ caseId, expectedRevision: revision, answers, dueOn }))
      const { todayAndOverdue, thisWeek } = valueOf(await store().client.overview.get({}))
      const days = (list: typeof thisWeek) => list.filter(({ kind }) => kind === 'result').map(({ on }) => on)
      return { late: days(todayAndOverdue), week: days(thisWeek) }
    }
    expect(await due('2027-01-30')).toEqual({ late: [], week: [] })
    expect(await due('2026-11-27')).toEqual({ late: [], week: ['2026-11-27'] })
    expect(await due('2026-11-20')).toEqual({ late: ['2026-11-20'], week: [] })
    await finaliseResult(store(), caseId)
    expect(await due('2026-11-20')).toEqual({ late: [], week: [] })
  })
})

describe('indicators', () => {
  it('keep every target there has been, in the order they took effect', async () => {
    const caseId = await openCase(store())
    const { id } = valueOf(await store().client.results.saveIndicator(indicatorOf(caseId)))
    valueOf(await store().client.results.saveTarget(targetOf(caseId, id, { revisedOn: '2026-09-01', target: 90 })))
    valueOf(await store().client.results.saveTarget(targetOf(caseId, id, { revisedOn: '2026-03-01', target: 120 })))
    expect((await results(caseId)).indicators[0]?.targetRevisions.map(({ target }) => target)).toEqual([120, 90])
  })

  it('come back whole when their removal is undone', async () => {
    const caseId = await openCase(store())
    const indicator = valueOf(await store().client.results.saveIndicator(indicatorOf(caseId)))
    valueOf(await store().client.results.saveTarget(targetOf(caseId, indicator.id)))
    valueOf(await store().client.results.saveOutcome(outcomeOf(caseId, indicator.id, { split: [{ group: 'kvinnor', value: 70 }, { group: 'män', value: 60 }] })))
    const before = await results(caseId)
    const gone = valueOf(await store().client.results.removeIndicator({ id: indicator.id, expectedRevision: 1 }))
    expect((await results(caseId)).indicators).toEqual([])
    valueOf(await store().client.results.restoreIndicator(gone))
    expect((await results(caseId)).indicators).toEqual(before.indicators)
  })

  it('take no target or outcome of another case, and none from the future', async () => {
    const [mine, other] = [await openCase(store()), await openCase(store())]
    const { id } = valueOf(await store().client.results.saveIndicator(indicatorOf(mine)))
    expect(await store().client.results.saveTarget(targetOf(other, id))).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await store().client.results.saveOutcome(outcomeOf(other, id))).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await store().client.results.saveOutcome(outcomeOf(mine, id, { measuredOn: '2026-12-24' }))).toMatchObject({
      ok: false, error: { issues: [{ path: 'measuredOn', code: 'not-yet' }] },
    })
  })

  it('stand in the diary when they are measured', async () => {
    const caseId = await openCase(store())
    const { id } = valueOf(await store().client.results.saveIndicator(indicatorOf(caseId)))
    valueOf(await store().client.results.saveOutcome(outcomeOf(caseId, id)))
    const timeline = valueOf(await store().client.cases.timeline({ caseId }))
    expect(timeline).toContainEqual(expect.objectContaining({ on: '2026-11-10', event: expect.objectContaining({ kind: 'measured', value: 130 }) }))
  })
})

describe('looks at the place', () => {
  it('need a reason for each rating', async () => {
    const caseId = await openCase(store())
    const input = placeViewOf(caseId, { ratings: [{ perspective: 'method', rating: 3, reason: '' }] })
    expect(await store().client.results.savePlaceView(input)).toMatchObject({
      ok: false, error: { issues: [{ path: 'ratings.method.reason', code: 'required' }] },
    })
  })

  it('lie in the order of their days, all eight perspectives in each', async () => {
    const caseId = await openCase(store())
    valueOf(await store().client.results.savePlaceView(placeViewOf(caseId, { viewedOn: '2026-11-01' })))
    valueOf(await store().client.results.savePlaceView(placeViewOf(caseId, { viewedOn: '2026-02-01', ratings: [] })))
    const { placeViews } = await results(caseId)
    expect(placeViews.map(({ viewedOn, ratings }) => [viewedOn, ratings.length])).toEqual([['2026-02-01', 8], ['2026-11-01', 8]])
  })
})

describe('the matrix', () => {
  it('holds indicators of the case only', async () => {
    const [caseId, other] = [await openCase(store()), await openCase(store())]
    const [mine, foreign] = [
      valueOf(await store().client.results.saveIndicator(indicatorOf(caseId))).id,
      valueOf(await store().client.results.saveIndicator(indicatorOf(other))).id,
    ]
    const axes = { columns: { name: 'Tid', steps: ['kort', 'lång'] }, rows: { name: 'Nytta', steps: ['för få', 'för många'] } }
    const placements = [{ indicatorId: mine, column: 1, row: 0 }, { indicatorId: foreign, column: 0, row: 0 }]
    valueOf(await store().client.results.saveMatrix({ caseId, expectedRevision: 0, ...axes, placements }))
    expect((await results(caseId)).matrix.placements).toEqual([{ indicatorId: mine, column: 1, row: 0 }])
  })
})
