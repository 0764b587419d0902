// Nobody is disposed of before time, nobody due is forgotten, and afterwards nothing but facts and figures is left.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsWithText } from '../../electron/db/repositories/dataSubjects.ts'
import type { ContactInput } from '../../shared/domain/register/contact.ts'
import { DEFAULT_RULES, isPersonKind } from '../../shared/domain/respect/disposal.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { close, storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const person = (over: Partial<ContactInput> = {}): ContactInput => ({
  id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '070-174 06 05', email: 'astrid@example.se', preferredWay: 'email',
  source: 'Visitkort', sourceOn: null, influence: 'high', interest: 'low', notes: 'Ring efter lunch.', positions: [], ...over,
})
const save = async (over: Partial<ContactInput> = {}) => valueOf(await store().client.contacts.save(person(over)))
const due = async () => valueOf(await store().client.disposal.due({}))
const people = async () => (await due()).records.filter(({ kind }) => isPersonKind(kind))
const decide = (subjectId: string, keepUntil: string | null = null, expectedRevision = 1) =>
  store().client.disposal.decide({ kind: 'withoutCase', subjectId, expectedRevision, keepUntil, reason: 'Behövs inte längre.', withoutBackup: false })

/** A person with a role in a case. */
async function speakerIn(caseId: string, over: Partial<ContactInput> = {}) {
  const actorId = newId()
  valueOf(await store().client.register.save({
    id: actorId, expectedRevision: 0, name: 'Provhuset', aliases: [], kind: 'förening', organisationNumber: '', address: '', area: '', web: '', phone: '', email: '', tags: [], notes: '',
  }))
  const contact = await save({ ...over, positions: [{ id: newId(), actorId, role: 'Ordförande', since: null, until: null }] })
  valueOf(await store().client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: contact.id, role: 'driving', since: null, until: null, conflictNote: 'Astrid Demolin äger huset.' }))
  return { contact, actorId }
}

describe('people who are due', () => {
  it('are those without a case a year after the last contact, and nobody before', async () => {
    const { id } = await save()
    store().setNow('2027-11-20T13:00:00.000Z')
    expect(await people()).toEqual([])
    store().setNow('2027-11-21T13:00:00.000Z')
    expect(await due()).toMatchObject({ counts: { withoutCase: 1 }, records: [{ subjectId: id, kind: 'withoutCase', dueOn: '2027-11-21' }] })
  })

  it('are never those whom an open case needs, and two years after it closed those whom it knew', async () => {
    const caseId = await openCase(store())
    await speakerIn(caseId)
    store().setNow('2035-01-01T13:00:00.000Z')
    expect(await people()).toEqual([])
    await close(store(), caseId)
    store().setNow('2037-01-01T13:00:00.000Z')
    expect(await people()).toMatchObject([{ kind: 'afterCase', details: ['Provhuset'] }])
  })

  it('follow the rules as they are changed', async () => {
    await save()
    valueOf(await store().client.disposal.saveRules({ ...DEFAULT_RULES, withoutCase: 3 }))
    store().setNow('2027-02-21T13:00:00.000Z')
    expect(await due()).toMatchObject({ counts: { withoutCase: 1 }, rules: { withoutCase: 3 } })
  })

  it('come back when the day that they were kept until has come', async () => {
    const { id } = await save()
    store().setNow('2028-01-01T13:00:00.000Z')
    valueOf(await decide(id, '2028-06-01'))
    expect(await people()).toEqual([])
    store().setNow('2028-06-01T13:00:00.000Z')
    expect(await people()).toMatchObject([{ subjectId: id, dueOn: '2028-06-01' }])
  })
})

describe('a decision', () => {
  it('is refused for somebody who is not due, and for somebody changed meanwhile', async () => {
    const { id } = await save()
    expect(await decide(id)).toMatchObject({ ok: false, error: { refusal: { rule: 'not-due' } } })
    store().setNow('2028-01-01T13:00:00.000Z')
    expect(await decide(id, null, 7)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('to dispose leaves no trace of the person outside public records, and keeps the facts and figures of the case', async () => {
    const caseId = await finalisedCase(store(), { firstContact: 'Astrid Demolin' })
    const { contact } = await speakerIn(caseId)
    valueOf(await store().client.meetings.save({
      id: newId(), caseId, expectedRevision: 0, kind: 'avstamning', heldOn: '2026-11-05', time: '', place: 'Torget', participants: 'Astrid Demolin, Bertil Exempelsson', notes: 'Nå Astrid på 0701740605.\n\nAstrid Demolin återkommer.',
    }))
    await close(store(), caseId)
    store().setNow('2030-01-01T13:00:00.000Z')
    const frozen = store().context.connection.prepare('SELECT content FROM application_version').pluck().get()
    const decision = valueOf(await decide(contact.id))
    expect(decision.changedTexts).toBeGreaterThan(2)
    const kept = new Set(['application_version', 'document'])
    const traces = [...rowsWithText(store().context.connection)].filter(
      ({ table, row }) => !kept.has(table) && /Demolin|astrid@example|070-?174 ?06 ?05/i.test(JSON.stringify(row)),
    )
    expect(traces).toEqual([])
    expect(store().context.connection.prepare('SELECT content FROM application_version').pluck().get()).toBe(frozen)
    const { meetings, case: entity } = valueOf(await store().client.cases.get({ caseId }))
    expect(entity.firstContact).toBe('[gallrad person]')
    expect(meetings[0]).toMatchObject({ heldOn: '2026-11-05', place: 'Torget', participants: '[gallrad person], Bertil Exempelsson' })
    const [role] = valueOf(await store().client.roles.listForCase({ caseId })).filter(({ contactId }) => contactId === contact.id)
    expect(role).toMatchObject({ role: 'driving', actorName: 'Provhuset' })
    expect(await people()).toEqual([])
  })

  it('leaves a name in texts where another person has the same, since they cannot be told apart there', async () => {
    const { id } = await save()
    await save({ email: 'annan@example.se', phone: '' })
    await openCase(store(), { firstContact: 'Astrid Demolin, astrid@example.se' })
    store().setNow('2028-01-01T13:00:00.000Z')
    valueOf(await decide(id))
    const texts = store().context.connection.prepare('SELECT first_contact FROM cases').pluck().get()
    expect(texts).toBe('Astrid Demolin, [gallrad person]')
  })

  it('stands in the log with its reason and without a name, also as a PDF', async () => {
    const { id } = await save()
    store().setNow('2028-01-01T13:00:00.000Z')
    valueOf(await decide(id))
    const log = valueOf(await store().client.disposal.log({}))
    expect(log).toMatchObject([{ subjectId: id, outcome: 'disposed', reason: 'Behövs inte längre.', kind: 'withoutCase' }])
    expect(JSON.stringify(log)).not.toContain('Astrid')
    const { path } = valueOf(await store().client.disposal.saveLog({}))
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
