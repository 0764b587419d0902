import { describe, expect, it } from 'vitest'
import type { LineKind, MeetingNotes, NoteLine } from '../../shared/domain/meetingNotes.ts'
import { newId } from '../../shared/newId.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { meetingOf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ now: '2026-11-21T13:02:00.000Z' })

async function begun(kind = 'avstamning'): Promise<MeetingNotes> {
  const caseId = await openCase(store())
  const input = { id: newId(), caseId, kind, heldOn: '2026-11-21', time: '14.00' }
  return valueOf(await store().client.meetingMode.begin(input))
}

const lineOf = (notes: MeetingNotes, text: string, kind: LineKind = 'note', over: Partial<NoteLine> = {}): NoteLine => ({
  id: newId(), pointId: notes.points[0]?.id ?? '', position: 1, kind, text, detail: {}, ...over,
})

async function write(notes: MeetingNotes, lines: readonly NoteLine[], over: { removedLineIds?: string[]; removedPointIds?: string[] } = {}) {
  const { revision } = valueOf(await store().client.meetingMode.get({ meetingId: notes.meeting.id }))
  const input = { meetingId: notes.meeting.id, expectedRevision: revision, points: [], lines: [...lines], removedLineIds: [], removedPointIds: [] }
  return valueOf(await store().client.meetingMode.write({ ...input, ...over }))
}

const taskOf = (target: TestStore, id: string) =>
  target.context.connection.prepare('SELECT title, responsible, due_on AS dueOn, actor_id AS actorId FROM task WHERE id = ?').get(id)
const rowsOf = (target: TestStore, table: 'task' | 'commitment' | 'opinion', id: string) =>
  target.context.connection.prepare(`SELECT * FROM ${table} WHERE id = ?`).all(id)
const reread = async (notes: MeetingNotes) => valueOf(await store().client.meetingMode.get({ meetingId: notes.meeting.id }))

describe('a meeting that begins', () => {
  it('lays the agenda of its kind and is offered again until it ends', async () => {
    const notes = await begun()
    expect(notes.points.map(({ title }) => title)).toEqual(['Planerat', 'Hänt', 'Risker', 'Behov av hjälp', 'Nästa steg'])
    const running = valueOf(await store().client.meetingMode.running({}))
    expect(running.map(({ id }) => id)).toEqual([notes.meeting.id])
    const ended = valueOf(await store().client.meetingMode.end({ meetingId: notes.meeting.id, endsAt: '15.10' }))
    expect(ended).toMatchObject({ endsAt: '15.10', endedAt: '2026-11-21T13:02:00.000Z' })
    expect(valueOf(await store().client.meetingMode.running({}))).toEqual([])
    valueOf(await store().client.meetingMode.resume({ meetingId: notes.meeting.id }))
    expect(valueOf(await store().client.meetingMode.running({}))).toHaveLength(1)
  })

  it('begins once, whoever asks again, and keeps what a planned meeting says', async () => {
    const caseId = await openCase(store())
    const planned = valueOf(await store().client.meetings.save(meetingOf(caseId, { place: 'Biblioteket', kind: 'styrgrupp', notes: 'Ta med kartan' })))
    const input = { id: planned.id, caseId, kind: 'annat', heldOn: '2026-11-21', time: '14.00' }
    const first = valueOf(await store().client.meetingMode.begin(input))
    const second = valueOf(await store().client.meetingMode.begin(input))
    expect(second.points).toEqual(first.points)
    expect(second.meeting).toMatchObject({ place: 'Biblioteket', kind: 'styrgrupp', notes: 'Ta med kartan', heldOn: planned.heldOn })
  })

  it('keeps that it goes on when something else of it is saved', async () => {
    const { meeting } = await begun()
    const { begunAt, endedAt: _, revision, ...content } = meeting
    const saved = valueOf(await store().client.meetings.save({ ...content, title: 'Gatan', expectedRevision: revision }))
    expect(saved).toMatchObject({ title: 'Gatan', begunAt })
  })
})

describe('notes', () => {
  it('are written line by line, in their order, and refuse to write over what they have not seen', async () => {
    const notes = await begun()
    const [first, second] = [lineOf(notes, 'Ett'), lineOf(notes, 'Två', 'decision', { position: 2 })]
    await write(notes, [second, first])
    expect((await reread(notes)).lines).toEqual([first, second])
    const stale = { meetingId: notes.meeting.id, expectedRevision: 1, points: [], lines: [first], removedLineIds: [], removedPointIds: [] }
    expect(await store().client.meetingMode.write(stale)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('of one meeting cannot be moved into another', async () => {
    const [one, other] = [await begun(), await begun()]
    const line = lineOf(one, 'Hör hit')
    await write(one, [line])
    const input = { meetingId: other.meeting.id, expectedRevision: other.revision, points: [], removedLineIds: [], removedPointIds: [] }
    const outcome = await store().client.meetingMode.write({ ...input, lines: [{ ...line, pointId: other.points[0]?.id ?? '' }] })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect((await reread(one)).lines).toEqual([line])
  })
})

describe('a line made into a task', () => {
  it('is a task with who and when, which follows the line', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Ring Anna om bänkarna @Ravi Uppdiktad senast 12/12', 'task')
    await write(notes, [line])
    expect(taskOf(store(), line.id)).toMatchObject({ title: 'Ring Anna om bänkarna', responsible: 'Ravi Uppdiktad', dueOn: '2026-12-12' })
    await write(notes, [{ ...line, text: 'Ring Bo, fredag', detail: { who: '' } }])
    expect(taskOf(store(), line.id)).toMatchObject({ title: 'Ring Bo', responsible: '', dueOn: '2026-11-27' })
  })

  it('goes when the line is a note again, and comes back with it', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Boka lokal', 'task')
    await write(notes, [line])
    await write(notes, [{ ...line, kind: 'note' }])
    expect(rowsOf(store(), 'task', line.id)).toEqual([])
    await write(notes, [line])
    expect(rowsOf(store(), 'task', line.id)).toHaveLength(1)
  })

  it('stays when somebody has worked on it since, and the window is told', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Boka lokal', 'task')
    await write(notes, [line])
    store().context.connection.prepare('UPDATE task SET done_on = ?, revision = revision + 1 WHERE id = ?').run('2026-11-22', line.id)
    const { kept } = await write(notes, [{ ...line, kind: 'note' }])
    expect(kept).toEqual([{ lineId: line.id, kind: 'task' }])
    expect(rowsOf(store(), 'task', line.id)).toHaveLength(1)
  })

  it('is left as it was changed elsewhere when the line is changed afterwards', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Boka lokal', 'task')
    await write(notes, [line])
    store().context.connection.prepare('UPDATE task SET title = ?, revision = revision + 1 WHERE id = ?').run('Boka aulan', line.id)
    await write(notes, [{ ...line, text: 'Boka lokaler' }])
    expect(taskOf(store(), line.id)).toMatchObject({ title: 'Boka aulan' })
  })

  it('counts days from the meeting and knows those at it by their first names', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Anna, skicka kartan fredag', 'task')
    await write(notes, [line])
    expect(taskOf(store(), line.id)).toMatchObject({ responsible: '', title: 'Anna, skicka kartan' })
    const person = { id: newId(), meetingId: notes.meeting.id, name: 'Anna Påhittad', organisation: 'Bostadsbolaget' }
    const { attendee } = valueOf(await store().client.meetingMode.addPerson(person))
    expect(taskOf(store(), line.id)).toMatchObject({ responsible: 'Anna Påhittad', title: 'skicka kartan', actorId: attendee.actorId })
    const { meeting } = await reread(notes)
    const { begunAt: _b, endedAt: _e, revision, ...content } = meeting
    valueOf(await store().client.meetings.save({ ...content, heldOn: '2026-12-01', expectedRevision: revision }))
    expect(taskOf(store(), line.id)).toMatchObject({ dueOn: '2026-12-04' })
  })
})

describe('a line made into a commitment or an opinion', () => {
  it('becomes a commitment once somebody of the register is named', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Föreningen betalar 25 000 kr', 'commitment')
    await write(notes, [line])
    expect(rowsOf(store(), 'commitment', line.id)).toEqual([])
    const person = { id: newId(), meetingId: notes.meeting.id, name: 'Bo', organisation: 'Gatans förening' }
    const { attendee } = valueOf(await store().client.meetingMode.addPerson(person))
    await write(notes, [{ ...line, detail: { actorId: attendee.actorId ?? undefined } }])
    expect(rowsOf(store(), 'commitment', line.id)).toMatchObject([{ kind: 'money', amount_kronor: 25_000, state: 'open' }])
  })

  it('becomes an opinion by group, and a decision takes it away again', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Fler träd', 'opinion', { detail: { group: 'Boende' } })
    await write(notes, [line])
    expect(rowsOf(store(), 'opinion', line.id)).toMatchObject([{ text: 'Fler träd', group_name: 'Boende', said_on: '2026-11-21', meeting_id: notes.meeting.id }])
    await write(notes, [{ ...line, kind: 'decision' }])
    expect(rowsOf(store(), 'opinion', line.id)).toEqual([])
  })
})

describe('a point that is taken away', () => {
  it('takes its lines and their tasks with it', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Boka lokal', 'task')
    await write(notes, [line])
    await write(notes, [], { removedPointIds: [line.pointId] })
    const after = await reread(notes)
    expect(after.lines).toEqual([])
    expect(after.points).toHaveLength(4)
    expect(rowsOf(store(), 'task', line.id)).toEqual([])
  })
})

describe('a meeting that is removed', () => {
  it('comes back whole, and its tasks belong to it again', async () => {
    const notes = await begun()
    const line = lineOf(notes, 'Boka lokal', 'task')
    await write(notes, [line])
    valueOf(await store().client.meetingMode.addPerson({ id: newId(), meetingId: notes.meeting.id, name: 'Eva', organisation: '' }))
    const before = await reread(notes)
    valueOf(await store().client.meetingMode.remove({ meetingId: notes.meeting.id, expectedRevision: before.meeting.revision }))
    expect(rowsOf(store(), 'task', line.id)).toMatchObject([{ meeting_id: null }])
    valueOf(await store().client.meetingMode.restore({ meetingId: notes.meeting.id }))
    const after = await reread(notes)
    expect(after).toMatchObject({ points: before.points, lines: before.lines, attendees: before.attendees })
    expect(rowsOf(store(), 'task', line.id)).toMatchObject([{ meeting_id: notes.meeting.id }])
    expect(await store().client.meetingMode.restore({ meetingId: notes.meeting.id })).toMatchObject({ ok: false })
  })
})

describe('attendance', () => {
  it('offers those of the case first, and brings new people into the register with where their name came from', async () => {
    const notes = await begun()
    const { caseId } = notes.meeting
    valueOf(await store().client.actors.save({
      id: newId(), caseId, expectedRevision: 0, name: 'Kafé Tre Fikon', kind: 'foretag', contactName: 'Fia Påhittad', phone: '', email: '', involvement: 'inArea',
    }))
    const offered = valueOf(await store().client.meetingMode.people({ meetingId: notes.meeting.id, text: '' }))
    expect(offered).toContainEqual(expect.objectContaining({ name: 'Fia Påhittad', organisation: 'Kafé Tre Fikon' }))
    const person = { id: newId(), meetingId: notes.meeting.id, name: 'Anna Påhittad', organisation: 'bostadsbolaget' }
    const first = valueOf(await store().client.meetingMode.addPerson(person))
    const again = valueOf(await store().client.meetingMode.addPerson({ ...person, id: newId(), organisation: 'Bostadsbolaget' }))
    expect(first.newContactId).not.toBeNull()
    expect(again).toMatchObject({ newActorId: null, newContactId: null })
    expect(valueOf(await store().client.contacts.get({ contactId: first.newContactId ?? '' }))).toMatchObject({
      source: 'Antecknad vid ett möte', sourceOn: '2026-11-21',
    })
    expect(valueOf(await store().client.meetingMode.people({ meetingId: notes.meeting.id, text: 'påhitt' })).map(({ name }) => name)).toContain('Anna Påhittad')
  })
})

describe('agendas', () => {
  it('can be made one’s own and taken back', async () => {
    const mine = { kind: 'styrgrupp', points: [{ title: 'Läget', questions: ['Hur går det?', ''] }] }
    const saved = valueOf(await store().client.meetingTemplates.save({ ...mine, expectedRevision: 0 }))
    expect(saved).toEqual({ kind: 'styrgrupp', revision: 1, points: [{ title: 'Läget', questions: ['Hur går det?'] }] })
    expect((await begun('styrgrupp')).points.map(({ title }) => title)).toEqual(['Läget'])
    expect(valueOf(await store().client.meetingTemplates.reset({ kind: 'styrgrupp' })).points.length).toBeGreaterThan(1)
    const all = valueOf(await store().client.meetingTemplates.list({}))
    expect(all.every(({ points }) => points.length > 0)).toBe(true)
  })
})

describe('a closed case', () => {
  it('takes no more notes', async () => {
    const notes = await begun()
    const { case: entity } = await viewOf(store(), notes.meeting.caseId)
    valueOf(await store().client.cases.close({ caseId: entity.id, expectedRevision: entity.revision, reason: 'Klart' }))
    const input = { meetingId: notes.meeting.id, expectedRevision: notes.revision, points: [], lines: [lineOf(notes, 'Sent')], removedLineIds: [], removedPointIds: [] }
    expect(await store().client.meetingMode.write(input)).toMatchObject({ ok: false, error: { code: 'rule' } })
    expect(valueOf(await store().client.meetingMode.running({}))).toEqual([])
  })
})
