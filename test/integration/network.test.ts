// Lists of actors, the network's meetings, and invitations to them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANDING_LIST_ID } from '../../shared/domain/network/actorList.ts'
import type { NetworkMeeting, NetworkMeetingInput } from '../../shared/domain/network/meeting.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import type { CaseRoleName } from '../../shared/domain/register/caseRole.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { layoutText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { readCalendar, readMessage } from '../unit/network/readMail.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

async function actor(name: string, over: Partial<ActorInput> = {}): Promise<string> {
  return valueOf(await store().client.register.save({ ...emptyActor, name, ...over, id: newId(), expectedRevision: 0 })).id
}

async function person(actorId: string, name: string, email: string, until: string | null = null): Promise<void> {
  valueOf(
    await store().client.contacts.save({
      id: newId(), expectedRevision: 0, name, email, phone: '', preferredWay: 'notSet', source: '', sourceOn: null,
      influence: 'notSet', interest: 'notSet', notes: '',
      positions: [{ id: newId(), actorId, role: '', since: null, until }],
    }),
  )
}

async function role(caseId: string, actorId: string, name: CaseRoleName): Promise<void> {
  const period = { since: null, until: null, conflictNote: '', contactId: null }
  valueOf(await store().client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, role: name, ...period }))
}

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

const namesIn = async (listId: string) => valueOf(await store().client.actorLists.get({ listId })).members.map(({ name }) => name)

const list = (over: object = {}) => ({ id: newId(), expectedRevision: 0, name: 'Trädgårdsgruppen', note: '', filter: null, ...over })

const meetingInput = (over: Partial<NetworkMeetingInput> = {}): NetworkMeetingInput => ({
  id: newId(),
  expectedRevision: 0,
  title: 'Träff om trygghet',
  heldOn: '2026-12-03',
  startsAt: '14.30',
  endsAt: '16.00',
  place: 'Biblioteket',
  themes: ['trygghet'],
  notes: '',
  invitationSubject: 'Inbjudan {datum}',
  invitationText: 'Hej {namn},\nvälkommen till {plats} {datum} {tid}. Ni i {område} är viktiga. {okänt}',
  ...over,
})

const meeting = async (over: Partial<NetworkMeetingInput> = {}): Promise<NetworkMeeting> =>
  valueOf(await store().client.networkMeetings.save(meetingInput(over)))

const viewOf = async (meetingId: string) => valueOf(await store().client.networkMeetings.get({ meetingId }))

describe('the standing list', () => {
  it('holds the driving actors of all processes, as they are now', async () => {
    const [first, second] = [await openCase(store()), await openCase(store(), { title: 'Annat kvarter' })]
    const [zenit, angby] = [await actor('Zenit'), await actor('Ängby')]
    await role(first, zenit, 'driving')
    await role(second, zenit, 'driving')
    await role(second, angby, 'affected')
    expect(await namesIn(STANDING_LIST_ID)).toEqual(['Zenit'])
    await role(first, angby, 'driving')
    expect(await namesIn(STANDING_LIST_ID)).toEqual(['Zenit', 'Ängby'])
    const [standing] = valueOf(await store().client.actorLists.list({}))
    expect(standing).toMatchObject({ id: STANDING_LIST_ID, memberCount: 2 })
  })

  it('is neither changed nor removed', async () => {
    const { client } = store()
    expect(await client.actorLists.save({ ...list(), id: STANDING_LIST_ID })).toMatchObject({ ok: false })
    expect(await client.actorLists.remove({ id: STANDING_LIST_ID, expectedRevision: 0 })).toMatchObject({ ok: false })
    const change = { listId: STANDING_LIST_ID, add: [await actor('Zenit')], remove: [] }
    expect(await client.actorLists.changeMembers(change)).toMatchObject({ ok: false })
  })
})

describe('a list', () => {
  it('of chosen members keeps them until they are taken out', async () => {
    const { client } = store()
    const { id } = valueOf(await client.actorLists.save(list()))
    const [zenit, angby] = [await actor('Zenit'), await actor('Ängby')]
    const change = { listId: id, add: [zenit, angby, zenit], remove: [] }
    expect(valueOf(await client.actorLists.changeMembers(change))).toEqual({ memberCount: 2, added: [zenit, angby].toSorted() })
    expect(valueOf(await client.actorLists.changeMembers({ listId: id, add: [], remove: [zenit] }))).toEqual({ memberCount: 1, added: [] })
    expect(await namesIn(id)).toEqual(['Ängby'])
  })

  it('that is a saved search stays current by itself', async () => {
    const { client } = store()
    const { id } = valueOf(await client.actorLists.save(list({ filter: { ...NO_ACTOR_FILTER, tags: ['odling'] } })))
    await actor('Zenit', { tags: ['odling'] })
    await actor('Ängby')
    expect(await namesIn(id)).toEqual(['Zenit'])
    await actor('Kolonin', { tags: ['odling'] })
    expect(await namesIn(id)).toEqual(['Kolonin', 'Zenit'])
    expect(await client.actorLists.changeMembers({ listId: id, add: [await actor('Ny')], remove: [] })).toMatchObject({ ok: false })
  })

  it('is not saved over another', async () => {
    const { client } = store()
    const input = list()
    valueOf(await client.actorLists.save(input))
    expect(await client.actorLists.save(input)).toEqual({ ok: false, error: { code: 'conflict', entity: 'actorList' } })
    valueOf(await client.actorLists.remove({ id: input.id, expectedRevision: 1 }))
    expect(await client.actorLists.get({ listId: input.id })).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('a meeting of the network', () => {
  it('invites a list once, and keeps who came', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const zenit = await actor('Zenit')
    await role(caseId, zenit, 'driving')
    const { id } = await meeting()
    const invite = { meetingId: id, actorIds: [await actor('Ängby')], listId: STANDING_LIST_ID }
    expect(valueOf(await client.networkMeetings.invite(invite)).added).toHaveLength(2)
    valueOf(await client.networkMeetings.attendance({ meetingId: id, actorId: zenit, came: true }))
    expect(valueOf(await client.networkMeetings.invite(invite))).toEqual({ added: [] })
    expect((await viewOf(id)).invitees.map(({ actorName, answer, came }) => [actorName, answer, came])).toEqual([['Zenit', 'invited', true], ['Ängby', 'invited', false]])
    expect(valueOf(await client.networkMeetings.list({}))).toMatchObject([{ id, inviteeCount: 2, cameCount: 1 }])
  })

  it('refuses an end before the start, and keeps in the log what was removed', async () => {
    expect(await store().client.networkMeetings.save(meetingInput({ endsAt: '13.00' }))).toMatchObject({
      error: { issues: [{ path: 'endsAt', code: 'ends-before-start' }] },
    })
    const { id } = await meeting()
    valueOf(await store().client.networkMeetings.remove({ id, expectedRevision: 1 }))
    expect(await store().client.networkMeetings.get({ meetingId: id })).toMatchObject({ ok: false })
  })
})

async function invitedMeeting() {
  const [zenit, angby, silent] = [
    await actor('Zenit', { area: 'Möllevången', email: 'info@zenit.example.se' }),
    await actor('Ängby', { email: 'info@angby.example.se' }),
    await actor('Utan adress'),
  ]
  await person(zenit, 'Åsa Öberg', 'asa@example.se')
  await person(zenit, 'Förra Kontakten', 'forra@example.se', '2025-01-01')
  const saved = await meeting()
  valueOf(await store().client.networkMeetings.invite({ meetingId: saved.id, actorIds: [zenit, angby, silent], listId: null }))
  return saved
}

describe('an invitation', () => {
  it('becomes one letter for each who can be reached, with its fields filled in and the meeting attached', async () => {
    const { id, revision } = await invitedMeeting()
    const sent = valueOf(await store().client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'letters' }))
    expect(sent.recipients.map(({ email }) => email)).toEqual(['asa@example.se', 'info@angby.example.se'])
    const files = readdirSync(sent.path).toSorted()
    expect(files).toEqual(['1 Åsa Öberg.eml', '2 Ängby.eml', 'Träff om trygghet.ics'])
    const { headers, parts } = readMessage(readFileSync(join(sent.path, '1 Åsa Öberg.eml'), 'utf8'))
    expect(headers.get('To')).toBe('Åsa Öberg <asa@example.se>')
    expect(headers.get('Subject')).toBe('Inbjudan 2026-12-03')
    expect(parts[0]?.text).toBe(
      'Hej Åsa Öberg,\r\nvälkommen till Biblioteket 2026-12-03 14.30–16.00. Ni i Möllevången är viktiga. {okänt}',
    )
    const calendar = new Map(readCalendar(readFileSync(join(sent.path, 'Träff om trygghet.ics'), 'utf8')))
    expect(calendar.get('DTSTART;TZID=Europe/Stockholm')).toBe('20261203T143000')
    expect(parts[1]?.text.includes('BEGIN:VEVENT')).toBe(true)
  })

  it('becomes one letter with hidden copies, and the log says what was sent to whom', async () => {
    const { id, revision } = await invitedMeeting()
    const { client } = store()
    const sent = valueOf(await client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'hidden' }))
    const { headers } = readMessage(readFileSync(join(sent.path, 'Inbjudan till alla.eml'), 'utf8'))
    expect(headers.get('Bcc')).toBe('Åsa Öberg <asa@example.se>, Ängby <info@angby.example.se>')
    valueOf(await client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'copied' }))
    expect((await viewOf(id)).sendings.map(({ way }) => way)).toEqual(['copied', 'hidden'])
    const again = valueOf(await client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'hidden' }))
    expect(again.path).not.toBe(sent.path)
  })

  it('goes to nobody who has declined, and is refused where nobody can be reached or the text has changed', async () => {
    const { id, revision } = await invitedMeeting()
    const { client } = store()
    const stale = await client.invitations.send({ meetingId: id, expectedRevision: revision - 1, way: 'copied' })
    expect(stale).toEqual({ ok: false, error: { code: 'conflict', entity: 'networkMeeting' } })
    for (const { actorId } of (await viewOf(id)).invitees)
      valueOf(await client.networkMeetings.answer({ meetingId: id, actorId, answer: 'declined' }))
    const refused = await client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'letters' })
    expect(refused).toMatchObject({ error: { issues: [{ path: 'recipients', code: 'required' }] } })
  })

  it('that cannot be written is not noted as sent', async () => {
    const { id, revision } = await invitedMeeting()
    writeFileSync(join(store().folder, 'documents'), 'a file where the folder should be')
    const outcome = await store().client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'letters' })
    expect(outcome).toMatchObject({ error: { refusal: { rule: 'folder-not-writable' } } })
    expect((await viewOf(id)).sendings).toEqual([])
    expect(existsSync(join(store().folder, 'documents', 'Inbjudan Träff om trygghet 2026-12-03'))).toBe(false)
  })
})

describe('address labels', () => {
  it('go to all who stand at an actor with an address, and are noted with their addresses', async () => {
    const [zenit, angby, homeless] = [
      await actor('Zenit', { address: 'Gatan 1, 214 24 Malmö' }),
      await actor('Ängby', { address: 'Torget 2, 214 25 Malmö' }),
      await actor('Utan adress'),
    ]
    await person(zenit, 'Åsa Öberg', '')
    await person(zenit, 'Bo Ek', 'bo@example.se')
    const { id, revision } = await meeting()
    const { client } = store()
    valueOf(await client.networkMeetings.invite({ meetingId: id, actorIds: [zenit, angby, homeless], listId: null }))
    const sent = valueOf(await client.invitations.labels({ meetingId: id, expectedRevision: revision, sheet: '70x37', startAt: 24 }))
    expect(sent.recipients.map(({ contactName, actorName, address }) => [contactName, actorName, address])).toEqual([
      ['Bo Ek', 'Zenit', 'Gatan 1, 214 24 Malmö'],
      ['Åsa Öberg', 'Zenit', 'Gatan 1, 214 24 Malmö'],
      ['', 'Ängby', 'Torget 2, 214 25 Malmö'],
    ])
    expect(plain(await layoutText(sent.path))).toBe(
      'Bo Ek c/o Zenit Gatan 1 214 24 Malmö Åsa Öberg c/o Zenit Gatan 1 214 24 Malmö Ängby Torget 2 214 25 Malmö',
    )
    expect((await viewOf(id)).sendings).toEqual([sent])
  })

  it('are refused where nobody has an address, and beyond the end of the sheet', async () => {
    const { client } = store()
    const { id, revision } = await meeting()
    valueOf(await client.networkMeetings.invite({ meetingId: id, actorIds: [await actor('Utan adress')], listId: null }))
    const input = { meetingId: id, expectedRevision: revision, startAt: 1, sheet: '70x37' as const }
    expect(await client.invitations.labels(input)).toMatchObject({ error: { issues: [{ path: 'recipients' }] } })
    expect(await client.invitations.labels({ ...input, sheet: '99x38', startAt: 15 })).toMatchObject({ error: { issues: [{ path: 'startAt' }] } })
    expect((await viewOf(id)).sendings).toEqual([])
  })
})

describe('attendance', () => {
  it('stands beside the answer, and guests are noted without being invited', async () => {
    const [zenit, guest] = [await actor('Zenit'), await actor('Gäst', { email: 'gast@example.se' })]
    const { id, revision } = await meeting()
    const { client } = store()
    valueOf(await client.networkMeetings.invite({ meetingId: id, actorIds: [zenit], listId: null }))
    valueOf(await client.networkMeetings.answer({ meetingId: id, actorId: zenit, answer: 'declined' }))
    for (const actorId of [zenit, guest]) valueOf(await client.networkMeetings.attendance({ meetingId: id, actorId, came: true }))
    const rows = async () => (await viewOf(id)).invitees.map(({ actorName, answer, came, walkIn }) => ({ actorName, answer, came, walkIn }))
    expect(await rows()).toEqual([
      { actorName: 'Gäst', answer: 'invited', came: true, walkIn: true },
      { actorName: 'Zenit', answer: 'declined', came: true, walkIn: false },
    ])
    expect(valueOf(await client.networkMeetings.list({}))).toMatchObject([{ inviteeCount: 1, cameCount: 2 }])
    const sent = await client.invitations.send({ meetingId: id, expectedRevision: revision, way: 'copied' })
    expect(sent).toMatchObject({ error: { issues: [{ path: 'recipients' }] } })
    for (const actorId of [zenit, guest]) valueOf(await client.networkMeetings.attendance({ meetingId: id, actorId, came: false }))
    expect(await rows()).toEqual([{ actorName: 'Zenit', answer: 'declined', came: false, walkIn: false }])
    expect(await client.networkMeetings.attendance({ meetingId: id, actorId: guest, came: false })).toMatchObject({ error: { code: 'not-found' } })
  })
})
