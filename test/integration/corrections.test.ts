// What somebody asks to have put right is put right, told apart from ordinary edits, and followed to those who got it wrong.
import { describe, expect, it } from 'vitest'
import { rowsWithText } from '../../electron/db/repositories/dataSubjects.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import type { Contact, ContactInput } from '../../shared/domain/register/contact.ts'
import type { CorrectionInput } from '../../shared/domain/respect/correction.ts'
import { newId } from '../../shared/newId.ts'
import { finalisedCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const WRITING = {
  name: 'Astrid Demolin', phone: '070-174 06 05', email: 'astrid@example.se', preferredWay: 'email', source: 'Visitkort', sourceOn: null,
  influence: 'notSet', interest: 'notSet', notes: '',
} as const
const saved = async (over: Partial<ContactInput> = {}) => valueOf(await store().client.contacts.save({ id: newId(), expectedRevision: 0, ...WRITING, positions: [], ...over }))

type ContactCorrection = Extract<CorrectionInput, { entity: 'contact' }>
const correction = ({ id, revision, name, phone, email, source, notes }: Contact, over: Partial<ContactCorrection['fields']>, keepOld = true): ContactCorrection => ({
  entity: 'contact', id: newId(), entityId: id, expectedRevision: revision, askedBy: 'Astrid själv', askedOn: '2026-11-20', reason: 'Har gift sig', keepOld,
  fields: { name, phone, email, source, notes, ...over },
})
const correct = async (contact: Contact, over: Partial<ContactCorrection['fields']>, keepOld = true) =>
  valueOf(await store().client.corrections.save(correction(contact, over, keepOld)))
const corrections = async (entityId: string) => valueOf(await store().client.corrections.list({ entity: 'contact', entityId }))
const logOf = (id: string) =>
  store().context.connection.prepare("SELECT before, after FROM change_log WHERE entity = 'contact' AND entity_id = ? ORDER BY rowid").all(id) as {
    before: string | null
    after: string
  }[]

describe('a correction', () => {
  it('puts the detail right and remembers what stood there, who asked and why', async () => {
    const contact = await saved()
    await correct(contact, { name: 'Astrid Provberg' })
    expect(valueOf(await store().client.contacts.get({ contactId: contact.id }))).toMatchObject({ name: 'Astrid Provberg', revision: 2, phone: '070-174 06 05' })
    expect(await corrections(contact.id)).toMatchObject([
      { before: { name: 'Astrid Demolin' }, after: { name: 'Astrid Provberg' }, askedBy: 'Astrid själv', askedOn: '2026-11-20', reason: 'Har gift sig', toldOn: null },
    ])
  })

  it('is an entry of its own between ordinary edits of the same minute', async () => {
    const first = await saved()
    const second = await saved({ id: first.id, expectedRevision: 1, name: 'Astrid D' })
    await correct(second, { name: 'Astrid Provberg' })
    await correct({ ...second, name: 'Astrid Provberg', revision: 3 }, { name: 'Astrid Provberg-Demolin' })
    await saved({ id: first.id, expectedRevision: 4, name: 'Astrid P-D' })
    expect(logOf(first.id).map(({ after }) => JSON.parse(after).name)).toEqual([
      'Astrid Demolin', 'Astrid D', 'Astrid Provberg', 'Astrid Provberg-Demolin', 'Astrid P-D',
    ])
  })

  it('leaves no trace of the old value where it must not be kept, not even in what an import remembers', async () => {
    const contact = await saved({ email: 'hemlig@example.se' })
    const { connection } = store().context
    connection.prepare("INSERT INTO import_batch VALUES ('b', 'f.csv', '2026-01-01T00:00:00.000Z', '', 'done', 0, 1, 0, 0)").run()
    connection
      .prepare("INSERT INTO import_change (batch_id, entity, entity_id, name, before, after_revision) VALUES ('b', 'contact', ?, 'Astrid', ?, 9)")
      .run(contact.id, JSON.stringify(contact))
    await correct(contact, { email: 'astrid@example.se' }, false)
    expect([...rowsWithText(connection)].filter(({ row }) => JSON.stringify(row).includes('hemlig'))).toEqual([])
    expect(logOf(contact.id)[0]?.after).toContain('[borttagen uppgift]')
    expect((await corrections(contact.id))[0]).toMatchObject({ before: null, after: { email: 'astrid@example.se' } })
  })

  it('tells where the wrong detail has gone since it came in, and when they had been told', async () => {
    const contact = await saved()
    await finalisedCase(store(), { firstContact: 'Astrid Demolin' })
    const { connection } = store().context
    const exported = connection.prepare("INSERT INTO register_export VALUES (?, ?, '', 'csv', 1, 1, ?, '')")
    exported.run('early', '2020-01-01T00:00:00.000Z', '/tmp/tidig.csv')
    exported.run('late', '2026-11-22T00:00:00.000Z', '/tmp/Aktörer 2026.csv')
    const meetingId = newId()
    valueOf(await store().client.networkMeetings.save({
      id: meetingId, expectedRevision: 0, title: 'Träff om trygghet', heldOn: '2026-12-01', startsAt: '', endsAt: '', place: '', themes: [], notes: '', invitationSubject: '', invitationText: '',
    }))
    connection
      .prepare("INSERT INTO invitation_sending (id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path) VALUES ('s', ?, '2026-11-23T00:00:00.000Z', '', 'copied', '', '', ?, '')")
      .run(meetingId, JSON.stringify([{ contactName: 'Astrid Demolin', email: 'astrid@example.se' }]))
    const made = await correct(contact, { name: 'Astrid Provberg' })
    expect(made.recipients).toMatchObject([
      { kind: 'export', on: '2026-11-22', name: 'Aktörer 2026.csv' },
      { kind: 'invitation', name: 'Träff om trygghet' },
      { kind: 'application' },
    ])
    valueOf(await store().client.corrections.markTold({ id: made.id }))
    expect((await corrections(contact.id))[0]).toMatchObject({ toldOn: '2026-11-21' })
    const elsewhere = await saved({ name: 'Bertil Exempelsson', phone: '' })
    expect((await correct(elsewhere, { phone: '070-174 06 20' })).recipients).toEqual([])
  })

  it('stands in the extract under its own heading', async () => {
    const contact = await saved()
    await correct(contact, { name: 'Astrid Provberg' })
    const { items } = valueOf(await store().client.extracts.make({ contactId: contact.id, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] }))
    const [own] = items.filter(({ kind }) => kind === 'correction')
    expect(own?.fields).toEqual(expect.arrayContaining([
      { name: 'reason', text: 'Har gift sig' }, { name: 'before.name', text: 'Astrid Demolin' }, { name: 'after.name', text: 'Astrid Provberg' },
    ]))
  })

  it('of an actor stands in its history too', async () => {
    const id = newId()
    valueOf(await store().client.register.save({ ...emptyActor, id, expectedRevision: 0, name: 'Provhuset', phone: '040-100 00' }))
    const { aliases: _aliases, kind: _kind, tags: _tags, ...fields } = { ...emptyActor, name: 'Provhuset', phone: '040-200 00' }
    valueOf(await store().client.corrections.save({
      entity: 'registerActor', id: newId(), entityId: id, expectedRevision: 1, askedBy: 'Ordföranden', askedOn: '2026-11-20', reason: 'Fel nummer', keepOld: true, fields,
    }))
    const [latest] = valueOf(await store().client.register.history({ actorId: id }))
    expect(latest).toMatchObject({ before: { phone: '040-100 00' }, after: { phone: '040-200 00' } })
  })

  it('is refused where nothing differs, somebody saved in between, or the day has not come', async () => {
    const contact = await saved()
    const { client } = store()
    expect(await client.corrections.save(correction(contact, {}))).toMatchObject({ error: { refusal: { rule: 'nothing-to-correct' } } })
    expect(await client.corrections.save(correction({ ...contact, revision: 7 }, { name: 'A' }))).toMatchObject({ error: { code: 'conflict' } })
    expect(await client.corrections.save({ ...correction(contact, { name: 'A' }), askedOn: '2027-01-01' })).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'askedOn', code: 'in-the-future' }] },
    })
    expect(await corrections(contact.id)).toEqual([])
  })
})
