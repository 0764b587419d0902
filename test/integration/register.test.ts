import { describe, expect, it } from 'vitest'
import type { CaseActorInput } from '../../shared/domain/actor.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { NO_ACTOR_FILTER } from '../../shared/domain/register/actorList.ts'
import type { ContactInput } from '../../shared/domain/register/contact.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { close, storeForEachTest } from './harness.ts'

const store = storeForEachTest()

const actorOf = (over: Partial<ActorInput> = {}): ActorInput => ({ ...emptyActor, id: newId(), expectedRevision: 0, name: 'Kafé Tre Fikon', ...over })

const contactOf = (actorId: string, over: Partial<ContactInput> = {}): ContactInput => ({
  id: newId(),
  expectedRevision: 0,
  name: 'Leyla Fiktsén',
  phone: '070-174 06 23',
  email: '',
  preferredWay: 'phone',
  source: 'Första mötet',
  sourceOn: '2026-11-02',
  influence: 'notSet',
  interest: 'notSet',
  notes: '',
  positions: [{ id: newId(), actorId, role: 'Ordförande', since: '2025-01-01', until: null }],
  ...over,
})

const lineOf = (caseId: string, over: Partial<CaseActorInput> = {}): CaseActorInput => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  name: 'Kafé Tre Fikon',
  kind: '',
  contactName: '',
  phone: '',
  email: '',
  involvement: 'inArea',
  ...over,
})

const list = async (over: Partial<Parameters<ReturnType<typeof store>['client']['register']['list']>[0]> = {}) =>
  valueOf(await store().client.register.list({ ...NO_ACTOR_FILTER, sort: 'name', descending: false, offset: 0, limit: 50, ...over })).rows
const namesOf = async (over: Parameters<typeof list>[0] = {}) => (await list(over)).map(({ name }) => name)
const saveActor = async (over: Partial<ActorInput> = {}) => valueOf(await store().client.register.save(actorOf(over)))
const rowOf = async (name: string) => {
  const found = (await list()).find((row) => row.name === name)
  return found && valueOf(await store().client.register.get({ actorId: found.id })).actor
}
const saveLine = async (line: CaseActorInput) => valueOf(await store().client.actors.save(line))

/** Types a name one letter at a time, as autosave sees it at its worst. */
async function typeName(line: CaseActorInput, name: string, from = 1): Promise<CaseActorInput> {
  let current = line
  for (let length = from; length <= name.length; length += 1) {
    const saved = await saveLine({ ...current, name: name.slice(0, length) })
    current = { ...current, kind: saved.kind, phone: saved.phone, email: saved.email, expectedRevision: saved.revision }
  }
  return current
}

describe('a line of actors in a case', () => {
  it('leaves exactly one actor in the register when its name is typed letter by letter', async () => {
    await typeName(lineOf(await openCase(store())), 'Föreningen Gröna Gården')
    expect(await namesOf()).toEqual(['Föreningen Gröna Gården'])
  })

  it('neither renames nor changes an actor whose name is passed on the way to a longer one', async () => {
    const known = await saveActor({ name: 'Kafé', kind: 'forening', phone: '070-174 06 24' })
    store().setNow('2026-11-22T08:00:00.000Z')
    await typeName(lineOf(await openCase(store()), { kind: 'foretag' }), 'Kafé Tre Fikon')
    expect(await namesOf()).toEqual(['Kafé', 'Kafé Tre Fikon'])
    expect(valueOf(await store().client.register.get({ actorId: known.id })).actor).toEqual(known)
    expect((await rowOf('Kafé Tre Fikon'))?.phone).toBe('')
  })

  it('never renames an actor that another case has', async () => {
    await saveLine(lineOf(await openCase(store())))
    const second = lineOf(await openCase(store(), { title: 'Annat ärende' }))
    const saved = await saveLine(second)
    await saveLine({ ...second, expectedRevision: saved.revision, name: 'Kafé Fyra Fikon' })
    expect(await namesOf()).toEqual(['Kafé Fyra Fikon', 'Kafé Tre Fikon'])
  })

  it('links an actor that the register knows, and leaves its numbers as they are', async () => {
    const known = await saveActor({ phone: '070-174 06 24', email: 'hej@example.se' })
    store().setNow('2026-11-22T08:00:00.000Z')
    const saved = await saveLine(lineOf(await openCase(store()), { name: 'kafe tre fikon' }))
    expect(saved).toMatchObject({ name: 'Kafé Tre Fikon', phone: '070-174 06 24', email: 'hej@example.se' })
    expect(await namesOf()).toEqual(['Kafé Tre Fikon'])
    const { roles } = valueOf(await store().client.register.get({ actorId: known.id }))
    expect(roles.map(({ role }) => role)).toEqual(['affected'])
  })

  it('can be removed and put back without a second actor', async () => {
    const line = lineOf(await openCase(store()), { contactName: 'Leyla Fiktsén', phone: '070-174 06 23' })
    const { revision } = await saveLine(line)
    valueOf(await store().client.actors.remove({ id: line.id, expectedRevision: revision }))
    const again = await saveLine(line)
    expect(again.contactName).toBe('Leyla Fiktsén')
    expect(await list()).toMatchObject([{ name: 'Kafé Tre Fikon', caseCount: 1, contactCount: 1 }])
  })
})

describe('an actor in the register', () => {
  it('is saved over the revision that was read, and keeps its history', async () => {
    const first = await saveActor({ area: 'Möllevången' })
    store().setNow('2026-11-21T14:02:00.000Z')
    const change = { ...actorOf({ id: first.id, area: 'Sofielund' }), expectedRevision: 1 }
    expect(valueOf(await store().client.register.save(change)).revision).toBe(2)
    expect(await store().client.register.save(change)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    const [latest, oldest] = valueOf(await store().client.register.history({ actorId: first.id }))
    expect(latest).toMatchObject({ action: 'changed', before: { area: 'Möllevången' }, after: { area: 'Sofielund' } })
    expect(oldest).toMatchObject({ action: 'created', before: null })
  })

  it.each([
    ['556016-0681', 'organisation-number'],
    ['19850709-9805', 'personal-number'],
    ['850709-9805', 'personal-number'],
  ])('refuses the number %s as %s', async (organisationNumber, code) => {
    const outcome = await store().client.register.save(actorOf({ organisationNumber }))
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'organisationNumber', code }] } })
    expect(await list()).toEqual([])
  })

  it('keeps an organisation number in one form', async () => {
    expect((await saveActor({ organisationNumber: '5560160680' })).organisationNumber).toBe('556016-0680')
  })

  it('is not removed while roles, promises or people rest on it', async () => {
    const actor = await saveActor()
    const contact = valueOf(await store().client.contacts.save(contactOf(actor.id)))
    const remove = () => store().client.register.remove({ id: actor.id, expectedRevision: 1 })
    expect(await remove()).toMatchObject({ ok: false, error: { code: 'rule', refusal: { rule: 'actor-in-use' } } })
    valueOf(await store().client.contacts.remove({ id: contact.id, expectedRevision: 1 }))
    valueOf(await remove())
    expect(await list()).toEqual([])
  })
})

describe('a person in the register', () => {
  it('is put back with the roles that the person spoke in, except where somebody else speaks since', async () => {
    const actor = await saveActor()
    const { createdAt: _c, updatedAt: _u, anonymisedAt: _a, revision, ...person } = valueOf(await store().client.contacts.save(contactOf(actor.id)))
    const other = valueOf(await store().client.contacts.save({ ...contactOf(actor.id), id: newId(), name: 'Någon Annan' }))
    const caseId = await openCase(store())
    const role = { caseId, actorId: actor.id, contactId: person.id, since: null, until: null, conflictNote: '' }
    const [kept, taken] = [newId(), newId()]
    for (const [id, name] of [[kept, 'driving'], [taken, 'financier']] as const)
      valueOf(await store().client.roles.save({ ...role, id, role: name, expectedRevision: 0 }))
    const { roleIds } = valueOf(await store().client.contacts.remove({ id: person.id, expectedRevision: revision }))
    expect(roleIds.toSorted()).toEqual([kept, taken].toSorted())
    valueOf(await store().client.roles.save({ ...role, id: taken, role: 'financier', contactId: other.id, expectedRevision: 1 }))
    const again = valueOf(await store().client.contacts.putBack({ contact: person, roleIds }))
    expect(again).toMatchObject({ id: person.id, name: person.name, positions: person.positions })
    const spoken = valueOf(await store().client.roles.listForCase({ caseId })).map(({ id, contactId }) => [id, contactId])
    expect(new Map(spoken as [string, string][])).toEqual(new Map([[kept, person.id], [taken, other.id]]))
    expect(await store().client.contacts.putBack({ contact: person, roleIds })).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })
})

describe('the list of actors', () => {
  it('finds by alias and says which', async () => {
    await saveActor({ name: 'Fastighetsägare Sofielund', aliases: ['BID Sofielund'] })
    expect(await list({ search: 'bid' })).toMatchObject([{ name: 'Fastighetsägare Sofielund', foundAs: 'BID Sofielund' }])
    expect(await list({ search: 'sofie' })).toMatchObject([{ foundAs: '' }])
  })

  it('ranks the beginning of a name before a word in it before a part of one, and letters as typed first', async () => {
    for (const name of ['Storhall', 'Gamla Hallen', 'Hallen', 'Hållen']) await saveActor({ name })
    expect(await namesOf({ search: 'hall' })).toEqual(['Hallen', 'Hållen', 'Gamla Hallen', 'Storhall'])
    expect(await namesOf({ search: 'håll' })).toEqual(['Hållen', 'Hallen', 'Gamla Hallen', 'Storhall'])
  })

  it('filters by kind, tag and role', async () => {
    const caseId = await openCase(store())
    const driving = await saveActor({ name: 'Drivande', kind: 'forening', tags: ['nätverket'] })
    await saveActor({ name: 'Övrig', kind: 'foretag' })
    valueOf(
      await store().client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId: driving.id, contactId: null, role: 'driving', since: null, until: null, conflictNote: '' }),
    )
    expect(await namesOf({ kinds: ['foretag'] })).toEqual(['Övrig'])
    expect(await namesOf({ tags: ['nätverket'] })).toEqual(['Drivande'])
    expect(await namesOf({ roles: ['driving', 'financier'] })).toEqual(['Drivande'])
    expect(await namesOf({ roles: ['financier'] })).toEqual([])
  })
})

describe('people, roles and commitments', () => {
  it('keeps a person at several actors', async () => {
    const [one, two] = [await saveActor({ name: 'Ett' }), await saveActor({ name: 'Två' })]
    const both = [one.id, two.id].map((actorId) => ({ id: newId(), actorId, role: '', since: null, until: null }))
    valueOf(await store().client.contacts.save(contactOf(one.id, { positions: both })))
    expect(await list()).toMatchObject([{ contactCount: 1 }, { contactCount: 1 }])
  })

  it('refuses a place that ends before it began', async () => {
    const { id } = await saveActor()
    const positions = [{ id: newId(), actorId: id, role: '', since: '2026-01-02', until: '2026-01-01' }]
    expect(await store().client.contacts.save(contactOf(id, { positions }))).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'positions.0.until', code: 'ends-before-start' }] },
    })
  })

  it('wants a reason where a promise was broken, and refuses a change in a closed case', async () => {
    const caseId = await openCase(store())
    const { id: actorId } = await saveActor()
    const promise = { id: newId(), expectedRevision: 0, caseId, actorId, kind: 'money' as const, amountKronor: 60_000, description: 'Sittplatser', dueOn: null, state: 'broken' as const, stateReason: '' }
    expect(await store().client.commitments.save(promise)).toMatchObject({ ok: false, error: { issues: [{ path: 'stateReason', code: 'required' }] } })
    valueOf(await store().client.commitments.save({ ...promise, stateReason: 'Pengarna tog slut.' }))
    expect(valueOf(await store().client.register.get({ actorId })).commitments).toMatchObject([{ actorName: 'Kafé Tre Fikon', state: 'broken' }])
    await close(store(), caseId)
    expect(await store().client.commitments.remove({ id: promise.id, expectedRevision: 1 })).toMatchObject({ ok: false, error: { refusal: { rule: 'case-closed' } } })
  })

  it('tells the window that the register changed when a role did', async () => {
    const caseId = await openCase(store())
    const { id: actorId } = await saveActor()
    valueOf(await store().client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: null, role: 'driving', since: null, until: null, conflictNote: '' }))
    expect(store().events.at(-1)).toMatchObject({ kind: 'changed', topics: expect.arrayContaining(['cases', 'register']) })
  })

  it('refuses a person that nobody knows', async () => {
    const caseId = await openCase(store())
    const { id: actorId } = await saveActor()
    const role = { id: newId(), expectedRevision: 0, caseId, actorId, contactId: newId(), role: 'driving' as const, since: null, until: null, conflictNote: '' }
    expect(await store().client.roles.save(role)).toMatchObject({ ok: false, error: { code: 'not-found', entity: 'contact' } })
  })
})
