import { describe, expect, it } from 'vitest'
import { factsOf } from '../../shared/domain/case.ts'
import { newId } from '../../shared/newId.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { newCase, openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { decisionOf, meetingOf, quickPdf, saveFacts, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })

type Save = (caseId: string, id: string, expectedRevision: number, mark: string) => Promise<Outcome<unknown>>

/** Everything that is saved over a revision, each with a text that tells one save from another. */
const SAVES: readonly [entity: string, Save][] = [
  ['actor', (caseId, id, expectedRevision, name) =>
    store().client.actors.save({ id, caseId, expectedRevision, name, kind: '', contactName: '', phone: '', email: '', involvement: 'inArea' })],
  ['decision', (caseId, id, expectedRevision, conditions) => store().client.decisions.save(decisionOf(caseId, { id, expectedRevision, conditions }))],
  ['meeting', (caseId, id, expectedRevision, notes) => store().client.meetings.save(meetingOf(caseId, { id, expectedRevision, notes }))],
  ['statement', (caseId, _id, expectedRevision, summary) => store().client.statement.save(statementOf(caseId, { expectedRevision, summary }))],
  ['assessment', (caseId, _id, expectedRevision, motivation) =>
    store().client.criteria.save({ caseId, criterionId: 'behov', expectedRevision, answer: 'partly', motivation, evidence: [], contributions: [] })],
  ['application', (caseId, _id, expectedRevision, relatedProgrammes) =>
    store().client.application.save({
      caseId, expectedRevision, parts: {}, soughtKronor: null, contact: { name: '', organisation: '', phone: '', email: '' },
      boards: [], relatedProgrammes, attachments: [],
    })],
]

const everything = async (caseId: string): Promise<string> =>
  JSON.stringify([await viewOf(store(), caseId), await store().client.statement.get({ caseId })])

describe('two saves over one revision', () => {
  it.each(SAVES)('of one %s: the second is told of the first and changes nothing', async (entity, save) => {
    const caseId = await openCase(store())
    const id = newId()
    expect(valueOf(await save(caseId, id, 0, 'första'))).toMatchObject({ revision: 1 })
    expect(valueOf(await save(caseId, id, 1, 'andra'))).toMatchObject({ revision: 2 })
    const before = await everything(caseId)
    for (const stale of [0, 1, 3, 99])
      expect(await save(caseId, id, stale, 'för sent')).toEqual({ ok: false, error: { code: 'conflict', entity } })
    expect(await everything(caseId)).toBe(before)
    expect(before).toContain('andra')
  })

  it.each(SAVES)('of one %s at the same moment: one of them lands', async (_entity, save) => {
    const caseId = await openCase(store())
    const id = newId()
    const outcomes = await Promise.all(['en', 'två', 'tre'].map((mark) => save(caseId, id, 0, mark)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('of the facts of a case, its phase and its closing go by the same revision', async () => {
    const caseId = await openCase(store())
    const { case: entity } = await viewOf(store(), caseId)
    valueOf(await saveFacts(store(), caseId, { title: 'Nytt namn' }))
    const conflict = { ok: false, error: { code: 'conflict', entity: 'case' } }
    const { client } = store()
    expect(await client.cases.saveFacts({ caseId, expectedRevision: 1, facts: factsOf(entity) })).toEqual(conflict)
    expect(await client.cases.changePhase({ caseId, expectedRevision: 1, to: 'collaboration', note: '' })).toEqual(conflict)
    expect(await client.cases.close({ caseId, expectedRevision: 1, reason: 'Klart' })).toEqual(conflict)
    expect((await viewOf(store(), caseId)).case).toMatchObject({ title: 'Nytt namn', revision: 2, closedOn: null })
  })

  it('of something removed meanwhile are conflicts, and a removal of it is not found', async () => {
    const caseId = await openCase(store())
    const meeting = meetingOf(caseId)
    valueOf(await store().client.meetings.save(meeting))
    expect(await store().client.meetings.remove({ id: meeting.id, expectedRevision: 7 })).toMatchObject({ error: { code: 'conflict' } })
    valueOf(await store().client.meetings.remove({ id: meeting.id, expectedRevision: 1 }))
    expect(await store().client.meetings.remove({ id: meeting.id, expectedRevision: 1 })).toEqual({
      ok: false,
      error: { code: 'not-found', entity: 'meeting' },
    })
    expect(await store().client.meetings.save({ ...meeting, expectedRevision: 1 })).toMatchObject({ error: { code: 'conflict' } })
  })

  it('cannot move a row to another case', async () => {
    const [one, other] = [await openCase(store()), await openCase(store())]
    const meeting = meetingOf(one)
    valueOf(await store().client.meetings.save(meeting))
    expect(await store().client.meetings.save({ ...meeting, caseId: other, expectedRevision: 1 })).toMatchObject({
      error: { code: 'not-found', entity: 'meeting' },
    })
  })
})

const missing = (entity: string) => ({ ok: false, error: { code: 'not-found', entity } })

describe('what is not there', () => {
  it('is said not to be found', async () => {
    const caseId = newId()
    const { client } = store()
    expect(await client.cases.get({ caseId })).toEqual(missing('case'))
    expect(await client.cases.timeline({ caseId })).toEqual(missing('case'))
    expect(await client.meetings.save(meetingOf(caseId))).toEqual(missing('case'))
    expect(await client.statement.get({ caseId })).toEqual(missing('case'))
    expect(await client.application.finalise({ caseId, expectedRevision: 0 })).toEqual(missing('case'))
    expect(await client.application.version({ id: caseId })).toEqual(missing('applicationVersion'))
    expect(await client.documents.exportAgain({ id: caseId })).toEqual(missing('document'))
    expect(await client.processModel.get({ key: 'malmo@1999.1' })).toEqual(missing('processModel'))
    const known = await openCase(store())
    const assessment = { caseId: known, criterionId: 'okänt', expectedRevision: 0, answer: 'met', motivation: '', evidence: [], contributions: [] } as const
    expect(await client.criteria.save({ ...assessment, evidence: [], contributions: [] })).toEqual(missing('criterion'))
  })

  it('is not kept either: a part of the application that the model does not have', async () => {
    const caseId = await openCase(store())
    const outcome = await store().client.application.save({
      caseId, expectedRevision: 0, parts: { omrade: { text: 'Här', prefilled: false }, okand: { text: 'Där', prefilled: false } },
      soughtKronor: null, contact: { name: '', organisation: '', phone: '', email: '' }, boards: [], relatedProgrammes: '', attachments: [],
    })
    expect(outcome).toEqual({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'parts.okand', code: 'unknown-choice' }] } })
    expect((await viewOf(store(), caseId)).application.revision).toBe(0)
  })
})

describe('opening a case again with the same id', () => {
  it('answers with the case, and opens it once', async () => {
    const input = newCase()
    const first = valueOf(await store().client.cases.create(input))
    expect(valueOf(await store().client.cases.create(input))).toEqual(first)
    const both = await Promise.all([store().client.cases.create(input), store().client.cases.create(input)])
    expect(both.map(valueOf)).toEqual([first, first])
    expect(valueOf(await store().client.cases.timeline({ caseId: input.id }))).toHaveLength(1)
  })

  it('corrects a case that nobody has touched: the answer was lost, and the form was changed before it was sent again', async () => {
    const input = newCase()
    valueOf(await store().client.cases.create(input))
    const corrected = valueOf(await store().client.cases.create({ ...input, title: 'Rättad', firstMeetingOn: '2026-11-03' }))
    expect(corrected).toMatchObject({ title: 'Rättad', firstMeetingOn: '2026-11-03', revision: 2 })
    const timeline = valueOf(await store().client.cases.timeline({ caseId: input.id }))
    expect(timeline.map(({ on, event }) => [on, event.kind])).toEqual([['2026-11-03', 'opened']])
  })

  it('does not write over what was done to it since', async () => {
    const input = newCase()
    valueOf(await store().client.cases.create(input))
    valueOf(await saveFacts(store(), input.id, { title: 'Nytt namn' }))
    expect(await store().client.cases.create({ ...input, title: 'Gammal flik' })).toEqual({ ok: false, error: { code: 'conflict', entity: 'case' } })
    expect((await viewOf(store(), input.id)).case.title).toBe('Nytt namn')
  })
})
