// Each kind of record has its time, goes when the user says so, and leaves the facts and figures behind.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rowsWithText } from '../../electron/db/repositories/dataSubjects.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import type { DisposalKind, DueRecord } from '../../shared/domain/respect/disposal.ts'
import { newId } from '../../shared/newId.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const due = async () => valueOf(await store().client.disposal.due({}))
const dueOf = async (kind: DisposalKind): Promise<DueRecord | undefined> => (await due()).records.find((record) => record.kind === kind)
const rowsHolding = (word: string) =>
  [...rowsWithText(store().context.connection)].filter(({ row }) => JSON.stringify(row).includes(word)).map(({ table }) => table)
const later = () => store().setNow('2030-01-01T13:00:00.000Z')

const decideOn = ({ kind, subjectId, revision }: DueRecord, over: { keepUntil?: string | null; withoutBackup?: boolean } = {}) =>
  store().client.disposal.decide({ kind, subjectId, expectedRevision: revision, keepUntil: null, reason: 'Behövs inte.', withoutBackup: false, ...over })

async function disposed(kind: DisposalKind) {
  const record = await dueOf(kind)
  if (!record) throw new Error(`Nothing of the kind ${kind} is due`)
  const decision = valueOf(await decideOn(record))
  expect(await dueOf(kind)).toBeUndefined()
  return decision
}

const actor = async (over: Partial<typeof emptyActor> = {}) => {
  const id = newId()
  valueOf(await store().client.register.save({ ...emptyActor, id, expectedRevision: 0, name: 'Mårdgruppen', email: 'mard@example.se', phone: '070-174 06 07', notes: 'Bor på Mårdvägen.', ...over }))
  return id
}

const gathering = async (notes = '') => {
  const id = newId()
  valueOf(await store().client.networkMeetings.save({
    id, expectedRevision: 0, title: 'Träff om trygghet', heldOn: '2026-12-01', startsAt: '', endsAt: '', place: 'Parken', themes: ['trygghet'], notes, invitationSubject: 'Kom', invitationText: 'Hej {namn}',
  }))
  return id
}

describe('an actor', () => {
  it('that nothing counts on is removed, with what is remembered of it', async () => {
    const id = await actor()
    later()
    await disposed('actor')
    expect(await store().client.register.get({ actorId: id })).toMatchObject({ ok: false })
    expect(rowsHolding('mard@example.se')).toEqual([])
    expect(rowsHolding('Mårdvägen')).toEqual([])
  })

  it('that was invited to a meeting stays as an unknown one, so that the figures add up', async () => {
    const [id, meetingId] = [await actor(), await gathering()]
    valueOf(await store().client.networkMeetings.invite({ meetingId, actorIds: [id], listId: null }))
    later()
    await disposed('actor')
    expect(valueOf(await store().client.register.get({ actorId: id })).actor).toMatchObject({ name: 'Gallrad aktör', email: '', notes: '' })
    expect(valueOf(await store().client.networkMeetings.list({}))).toMatchObject([{ inviteeCount: 1 }])
    expect(rowsHolding('Mårdvägen')).toEqual([])
  })

  it('where somebody stands, or that is young, is not due', async () => {
    const id = await actor()
    valueOf(await store().client.contacts.save({
      id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: '', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '',
      positions: [{ id: newId(), actorId: id, role: '', since: null, until: null }],
    }))
    later()
    expect((await due()).counts).toEqual({ withoutCase: 1 })
    await actor({ name: 'Nya gruppen' })
    expect((await due()).counts).toEqual({ withoutCase: 1 })
  })
})

describe('a meeting of the network', () => {
  it('keeps its day, themes and who was invited, and loses names and addresses', async () => {
    const meetingId = await gathering('Astrid Demolin berättade. Ring 070-174 06 07.')
    const id = await actor()
    valueOf(await store().client.contacts.save({
      id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: 'astrid@example.se', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '',
      positions: [{ id: newId(), actorId: id, role: '', since: null, until: null }],
    }))
    valueOf(await store().client.networkMeetings.invite({ meetingId, actorIds: [id], listId: null }))
    valueOf(await store().client.invitations.send({ meetingId, expectedRevision: 1, way: 'copied' }))
    later()
    expect(await dueOf('networkMeeting')).toMatchObject({ details: ['1', '1'] })
    const { changedTexts } = await disposed('networkMeeting')
    expect(changedTexts).toBe(2)
    const view = valueOf(await store().client.networkMeetings.get({ meetingId }))
    expect(view.meeting).toMatchObject({ title: 'Träff om trygghet', themes: ['trygghet'], notes: '[gallrad person] berättade. Ring [gallrad person].' })
    expect(rowsHolding('astrid@example.se')).toEqual(expect.not.arrayContaining(['invitation_sending']))
    expect(JSON.stringify(view.sendings)).toContain('Mårdgruppen')
  })
})

describe('what is remembered of imports, exports, merges and lists', () => {
  it('is due after its time and goes whole', async () => {
    const { connection } = store().context
    const [batch, exported] = [newId(), newId()]
    connection.prepare("INSERT INTO import_batch VALUES (?, 'gamla.csv', '2026-01-01T00:00:00.000Z', '', 'done', 2, 1, 0, 0)").run(batch)
    connection.prepare("INSERT INTO import_row (batch_id, line, result, name, reason) VALUES (?, 1, 'added', 'Astrid Demolin', '')").run(batch)
    connection.prepare("INSERT INTO register_export VALUES (?, '2026-01-01T00:00:00.000Z', '', 'csv', 4, 5, '/tmp/a.csv', '')").run(exported)
    const [winnerId, loserId, listId] = [await actor(), await actor({ name: 'Mårdens grupp' }), newId()]
    const choices = Object.fromEntries(['name', 'kind', 'organisationNumber', 'address', 'area', 'web', 'phone', 'email', 'notes'].map((name) => [name, 'winner' as const]))
    valueOf(await store().client.duplicates.mergeActors({ winnerId, winnerRevision: 1, loserId, loserRevision: 1, choices: choices as never }))
    valueOf(await store().client.actorLists.save({ id: listId, expectedRevision: 0, name: 'Utskick', note: '', filter: null }))
    later()
    expect((await due()).counts).toMatchObject({ importBatch: 1, registerExport: 1, merge: 1, actorList: 1 })
    for (const kind of ['importBatch', 'registerExport', 'merge', 'actorList'] as const) await disposed(kind)
    for (const table of ['import_batch', 'import_row', 'register_export', 'merge', 'actor_list'])
      expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
  })
})

describe('before a disposal', () => {
  it('a verified backup is written, once an hour, and the log names it', async () => {
    await actor()
    await actor({ name: 'Andra gruppen' })
    later()
    const first = await dueOf('actor')
    const { backupFile } = valueOf(await decideOn(first as DueRecord))
    expect(backupFile).toMatch(/^Samverkansstöd före gallring 2030-01-01.*\.samverkanbackup$/)
    const backups = valueOf(await store().client.backup.list({}))
    expect(backups.map(({ fileName }) => fileName)).toEqual([backupFile])
    expect(backups.every(({ path }) => existsSync(path))).toBe(true)
    expect(valueOf(await decideOn((await dueOf('actor')) as DueRecord)).backupFile).toBe(backupFile)
    expect(valueOf(await store().client.backup.list({}))).toHaveLength(1)
  })

  it('nothing goes where the backup cannot be written, unless the user says so', async () => {
    const id = await actor()
    later()
    const { client, context } = store()
    const { settings } = valueOf(await client.settings.get({}))
    valueOf(await client.settings.save({ ...settings, backupFolder: '/dev/null/nowhere' }))
    const record = (await dueOf('actor')) as DueRecord
    expect(await decideOn(record)).toMatchObject({ ok: false, error: { refusal: { rule: 'no-backup-first' } } })
    expect(valueOf(await client.register.get({ actorId: id })).actor.name).toBe('Mårdgruppen')
    expect(valueOf(await decideOn(record, { withoutBackup: true }))).toMatchObject({ outcome: 'disposed', backupFile: '' })
    expect(existsSync(context.defaultFolders.backups)).toBe(false)
  })

  it('a day that has been is refused beside the field', async () => {
    await actor()
    later()
    const record = (await dueOf('actor')) as DueRecord
    for (const keepUntil of ['2029-12-31', '2030-01-01'])
      expect(await decideOn(record, { keepUntil })).toMatchObject({ error: { code: 'invalid-input', issues: [{ path: 'keepUntil', code: 'in-the-past' }] } })
    expect(valueOf(await decideOn(record, { keepUntil: '2030-01-02' }))).toMatchObject({ outcome: 'kept', backupFile: '' })
    expect((await due()).counts).toEqual({})
  })
})
