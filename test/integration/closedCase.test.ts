import { beforeEach, describe, expect, it } from 'vitest'
import { factsOf } from '../../shared/domain/case.ts'
import { writingOf } from '../../shared/domain/application.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { close, decisionOf, meetingOf, quickPdf, statementOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
let caseId = ''

const actorOf = (id: string, expectedRevision: number) =>
  ({ id, caseId, expectedRevision, name: 'Föreningen', kind: '', contactName: '', phone: '', email: '', involvement: 'inArea' }) as const

const ids = { actor: newId(), decision: newId(), meeting: newId() }

beforeEach(async () => {
  const { client } = store()
  caseId = await finalisedCase(store())
  valueOf(await client.actors.save(actorOf(ids.actor, 0)))
  valueOf(await client.decisions.save(decisionOf(caseId, { id: ids.decision, outcome: 'rejected', grantedKronor: null })))
  valueOf(await client.meetings.save(meetingOf(caseId, { id: ids.meeting })))
  valueOf(await client.statement.save(statementOf(caseId, { summary: 'Sammanfattat' })))
  await close(store(), caseId, 'Avslag i nämnden')
})

const refused = { ok: false, error: { code: 'rule', refusal: { rule: 'case-closed' } } }

describe('a closed case', () => {
  it('takes no change from any side', async () => {
    const { client } = store()
    const { case: entity, application, assessments } = await viewOf(store(), caseId)
    const [assessment] = assessments
    if (!assessment) throw new Error('no assessment')
    const { revision, assessedBy: _by, assessedAt: _at, ...answer } = assessment
    const counter = () => store().context.connection.prepare('SELECT total_changes()').pluck().get()
    const before = counter()
    const one = { expectedRevision: 1 }
    for (const outcome of [
      await client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts: factsOf(entity) }),
      await client.cases.close({ caseId, expectedRevision: entity.revision, reason: 'En gång till' }),
      await client.criteria.save({ ...answer, expectedRevision: revision }),
      await client.actors.save(actorOf(ids.actor, 1)),
      await client.actors.save(actorOf(newId(), 0)),
      await client.actors.remove({ id: ids.actor, ...one }),
      await client.decisions.save(decisionOf(caseId)),
      await client.decisions.remove({ id: ids.decision, ...one }),
      await client.meetings.save(meetingOf(caseId)),
      await client.meetings.remove({ id: ids.meeting, ...one }),
      await client.application.save({ caseId, expectedRevision: application.revision, ...writingOf(application) }),
      await client.application.finalise({ caseId, expectedRevision: application.revision }),
      await client.statement.save(statementOf(caseId, { expectedRevision: 1 })),
      await client.statement.export({ caseId, expectedRevision: 1 }),
    ])
      expect(outcome).toEqual(refused)
    expect(counter()).toBe(before)
  })

  it('can still be read, previewed and exported again', async () => {
    const { client } = store()
    const view = await viewOf(store(), caseId)
    expect(view.case).toMatchObject({ closedOn: '2026-11-21', closedReason: 'Avslag i nämnden' })
    expect(view.todos).toEqual([])
    valueOf(await client.application.preview({ caseId }))
    valueOf(await client.statement.preview({ caseId }))
    const [document] = valueOf(await client.documents.list({ caseId, kind: null, limit: 10 }))
    expect(valueOf(await client.documents.exportAgain({ id: document?.id ?? '' })).sha256).toBe(document?.sha256)
    expect(valueOf(await client.cases.timeline({ caseId }))[0]?.event).toEqual({ kind: 'closed', reason: 'Avslag i nämnden' })
  })

  it('is written in again once it is reopened, with the reason in the diary', async () => {
    const { client } = store()
    const { revision } = (await viewOf(store(), caseId)).case
    valueOf(await client.cases.reopen({ caseId, expectedRevision: revision, reason: 'Ny ansökan' }))
    const view = await viewOf(store(), caseId)
    expect(view.case).toMatchObject({ closedOn: null, closedReason: '' })
    expect(view.todos.length).toBeGreaterThan(0)
    valueOf(await client.meetings.save(meetingOf(caseId)))
    const kinds = valueOf(await client.cases.timeline({ caseId })).map(({ event }) => event.kind)
    expect(kinds.slice(0, 2)).toEqual(['reopened', 'closed'])
  })

  it('is not reopened twice', async () => {
    const { client } = store()
    const { revision } = (await viewOf(store(), caseId)).case
    valueOf(await client.cases.reopen({ caseId, expectedRevision: revision, reason: 'Ny ansökan' }))
    expect(await client.cases.reopen({ caseId, expectedRevision: revision + 1, reason: 'Igen' })).toEqual({
      ok: false,
      error: { code: 'conflict', entity: 'case' },
    })
  })

  it('needs a reason both ways', async () => {
    const { client } = store()
    const { revision } = (await viewOf(store(), caseId)).case
    expect(await client.cases.reopen({ caseId, expectedRevision: revision, reason: ' ' })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'reason', code: 'required' }] },
    })
  })
})
