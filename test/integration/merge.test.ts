import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorInputSchema } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'
import {
  actorChoices,
  addActor,
  addCommitment,
  addPerson,
  addRole,
  addToList,
  askToMeeting,
  contactChoices,
  layOut,
  mergeTwoActors,
  mergeTwoPeople,
  noteSending,
  pictureOf,
  placeOfWork,
  unmergeInAnyOrder,
} from './mergeRegister.ts'

const store = storeForEachTest()
const viewOf = async (actorId: string) => valueOf(await store().client.register.get({ actorId }))
const unmerge = async (on: TestStore, mergeId: string) => valueOf(await on.client.duplicates.unmerge({ mergeId }))

describe('a merge', () => {
  test('gives all that pointed at the one to the other, keeps its names and tags, and says so in the log', async () => {
    const winnerId = await addActor(store(), 'Fastighetsägare Sofielund', { tags: ['bid'], phone: '040-10 20 30' })
    const loserId = await addActor(store(), 'Fastighetsägare BID Sofielund', { tags: ['ägare'], area: 'Sofielund', aliases: ['BIDen'] })
    const caseId = await openCase(store())
    const roleId = await addRole(store(), caseId, loserId)
    await addCommitment(store(), caseId, loserId, 'Belysning')
    await addPerson(store(), 'Tove Tänkt', [loserId])
    const listId = newId()
    addToList(store(), listId, loserId)
    await mergeTwoActors(store(), winnerId, loserId, { ...actorChoices('winner'), area: 'loser' })
    const { actor, roles, commitments, contacts } = await viewOf(winnerId)
    expect(actor).toMatchObject({ area: 'Sofielund', phone: '040-10 20 30', tags: ['bid', 'ägare'] })
    expect(actor.aliases).toEqual(['BIDen', 'Fastighetsägare BID Sofielund'])
    expect([roles.length, commitments.length, contacts.length]).toEqual([1, 1, 1])
    expect(store().context.connection.prepare('SELECT actor_id FROM actor_list_member').pluck().all()).toEqual([winnerId])
    expect((await store().client.register.get({ actorId: loserId })).ok).toBe(false)
    const noted = store().context.connection.prepare('SELECT after FROM change_log WHERE case_id = ? AND entity_id = ? ORDER BY rowid DESC')
    expect(noted.pluck().get(caseId, roleId)).toBe(JSON.stringify({ actorId: winnerId }))
  })

  test('of two that say the same keeps one row, and unmerging brings the other back', async () => {
    const [winnerId, loserId] = [await addActor(store(), 'Ett'), await addActor(store(), 'Två')]
    const caseId = await openCase(store())
    for (const id of [winnerId, loserId]) {
      await addRole(store(), caseId, id)
      addToList(store(), '0190b1c0-0000-7000-8000-000000000000', id)
    }
    const before = pictureOf(store())
    const { id } = await mergeTwoActors(store(), winnerId, loserId)
    expect((await viewOf(winnerId)).roles).toHaveLength(1)
    await unmerge(store(), id)
    expect(pictureOf(store())).toEqual(before)
  })

  test('is refused where one of them was saved in between, and changes nothing', async () => {
    const [winnerId, loserId] = [await addActor(store(), 'Ett'), await addActor(store(), 'Två')]
    const before = pictureOf(store())
    const pair = { winnerId, winnerRevision: 1, loserId, loserRevision: 2, choices: actorChoices('winner') }
    expect(await store().client.duplicates.mergeActors(pair)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(pictureOf(store())).toEqual(before)
  })

  test('that others build on is undone after them', async () => {
    const ids = [await addActor(store(), 'Ett'), await addActor(store(), 'Två'), await addActor(store(), 'Tre')] as const
    const first = await mergeTwoActors(store(), ids[1], ids[2])
    const second = await mergeTwoActors(store(), ids[0], ids[1])
    expect(await store().client.duplicates.unmerge({ mergeId: first.id })).toMatchObject({
      error: { code: 'rule', refusal: { rule: 'merge', fault: 'built-upon' } },
    })
    await unmerge(store(), second.id)
    await unmerge(store(), first.id)
    expect(valueOf(await store().client.duplicates.merges({ winnerId: null }))).toEqual([])
  })

  test('keeps nothing of the other once the one is anonymised', async () => {
    const ids = [await addActor(store(), 'Ett'), await addActor(store(), 'Två'), await addActor(store(), 'Tre')] as const
    await mergeTwoActors(store(), ids[1], ids[2])
    await mergeTwoActors(store(), ids[0], ids[1])
    store().context.connection.prepare(`UPDATE actor SET anonymised_at = '2026-11-21T13:02:00.000Z' WHERE id = ?`).run(ids[0])
    expect(store().context.connection.prepare('SELECT count(*) FROM merge').pluck().get()).toBe(0)
  })
})

/** The log of changes, what was sent, what it takes to undo, and that two are not the same, which the one left says too. */
const KEPT_AS_WRITTEN = ['change_log', 'invitation_sending', 'merge', 'not_same']

/** Where an id stands, in any column of any table. */
function tablesNaming(on: TestStore, id: string): string[] {
  const { connection } = on.context
  const tables = connection.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`).pluck().all() as string[]
  return tables.filter((table) => {
    const rows = connection.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]
    return rows.some((row) => Object.values(row).some((value) => typeof value === 'string' && value.includes(id)))
  })
}

test('a promise noted in a meeting goes on being the line’s own after its actor was merged, and after that was undone', async () => {
  const [winnerId, loserId] = [await addActor(store(), 'Ett'), await addActor(store(), 'Två')]
  const { meetingId, pointId } = await placeOfWork(store(), await openCase(store()))
  const line = { id: newId(), pointId, position: 1, kind: 'commitment' as const, text: 'Lånar ut bord', detail: { actorId: loserId } }
  const write = async (text: string) => {
    const { revision, lines } = valueOf(await store().client.meetingMode.get({ meetingId }))
    const now = { ...(lines.find(({ id }) => id === line.id) ?? line), text }
    return valueOf(await store().client.meetingMode.write({ meetingId, expectedRevision: revision, points: [], lines: [now], removedPointIds: [], removedLineIds: [] }))
  }
  const promise = () => store().context.connection.prepare('SELECT actor_id, description FROM commitment WHERE id = ?').raw().get(line.id)
  await write('Lånar ut bord')
  const { id } = await mergeTwoActors(store(), winnerId, loserId)
  expect((await write('Lånar ut stolar')).kept).toEqual([])
  expect(promise()).toEqual([winnerId, 'Lånar ut stolar'])
  await unmerge(store(), id)
  await write('Lånar ut tält')
  expect(promise()).toEqual([loserId, 'Lånar ut tält'])
})

describe('what is said of one that was merged away', () => {
  test('follows to the one that is left everywhere but in what was written once for all', async () => {
    const [winnerId, loserId, thirdId] = [await addActor(store(), 'Ett'), await addActor(store(), 'Två'), await addActor(store(), 'Tre')]
    const caseId = await openCase(store())
    await addRole(store(), caseId, loserId, { role: 'initiator', contactId: await addPerson(store(), 'Tove Tänkt', [loserId, winnerId]) })
    await addCommitment(store(), caseId, loserId, 'Belysning')
    addToList(store(), newId(), loserId)
    const meetingId = newId()
    askToMeeting(store(), meetingId, winnerId, { answer: 'invited', came: 0, walkIn: 0 })
    askToMeeting(store(), meetingId, loserId, { answer: 'coming', came: 1, walkIn: 0 })
    noteSending(store(), meetingId, loserId)
    valueOf(await store().client.duplicates.notSame({ kind: 'actor', firstId: loserId, secondId: thirdId, notSame: true }))
    const sent = () => store().context.connection.prepare('SELECT recipients FROM invitation_sending').pluck().all()
    const sentBefore = sent()
    await mergeTwoActors(store(), winnerId, loserId)
    expect(tablesNaming(store(), loserId).filter((table) => !/^(search|name_key)/.test(table)).toSorted()).toEqual(KEPT_AS_WRITTEN)
    expect(sent()).toEqual(sentBefore)
    expect(valueOf(await store().client.onePager.get({ caseId })).partners).toEqual([{ name: 'Ett', isApplicant: true }])
    expect(valueOf(await store().client.networkMeetings.get({ meetingId })).invitees).toMatchObject([{ actorId: winnerId, answer: 'coming', came: true }])
  })

  test('is not the same as whom the other was told apart from', async () => {
    const [winnerId, loserId] = [await addActor(store(), 'Folkets Hus Norr'), await addActor(store(), 'Kulturhuset i norr')]
    const thirdId = await addActor(store(), 'Kulturhuset norr')
    valueOf(await store().client.duplicates.notSame({ kind: 'actor', firstId: loserId, secondId: thirdId, notSame: true }))
    const { id } = await mergeTwoActors(store(), winnerId, loserId)
    expect(valueOf(await store().client.duplicates.list({ kind: 'actor' })).pairs).toEqual([])
    await unmerge(store(), id)
    expect(store().context.connection.prepare('SELECT count(*) FROM not_same').pluck().get()).toBe(1)
  })

  test('goes with the person whom it was about, and is told to that person before', async () => {
    const [leftId, goneId] = [await addPerson(store(), 'Tove Tänkt', []), await addPerson(store(), 'Tova Påhittad', [])]
    await mergeTwoPeople(store(), leftId, goneId)
    const request = { contactId: leftId, name: '', email: '', phone: '', alsoKnownAs: [], alsoHide: [] }
    expect(valueOf(await store().client.extracts.make(request)).searchedFor).toEqual(['Tove Tänkt', 'Tova Påhittad'])
    store().setNow('2035-01-01T13:00:00.000Z')
    const { revision } = valueOf(await store().client.contacts.get({ contactId: leftId }))
    valueOf(await store().client.disposal.decide({ kind: 'withoutCase', subjectId: leftId, expectedRevision: revision, keepUntil: null, reason: 'Behövs inte längre.', withoutBackup: true }))
    expect(tablesNaming(store(), 'Tova Påhittad')).toEqual([])
  })
})

test('unmerging leaves what was added and changed meanwhile with the one that was left', async () => {
  const [winnerId, loserId] = [await addActor(store(), 'Ett', { tags: ['a'] }), await addActor(store(), 'Två', { tags: ['b'], web: 'tva.example.se' })]
  const caseId = await openCase(store())
  const oldRole = await addRole(store(), caseId, loserId)
  const { id } = await mergeTwoActors(store(), winnerId, loserId, actorChoices('loser'))
  const newRole = await addRole(store(), caseId, winnerId, { role: 'financier' })
  const { actor } = await viewOf(winnerId)
  const { id: actorId, revision, createdAt: _c, updatedAt: _u, anonymisedAt: _a, ...writing } = actor
  const edited = actorInputSchema.parse({ ...writing, id: actorId, expectedRevision: revision, area: 'Ny plats', tags: ['a', 'b', 'c'] })
  valueOf(await store().client.register.save(edited))
  await unmerge(store(), id)
  const [one, two] = [await viewOf(winnerId), await viewOf(loserId)]
  expect(one.actor).toMatchObject({ name: 'Ett', area: 'Ny plats', tags: ['a', 'c'], aliases: [], web: '' })
  expect(two.actor).toMatchObject({ name: 'Två', web: 'tva.example.se', tags: ['b'] })
  expect(one.roles.map((role) => role.id)).toEqual([newRole])
  expect(two.roles.map((role) => role.id)).toEqual([oldRole])
})

test('what belongs to a row that was removed meanwhile stays away, and the rest comes back', async () => {
  const [winnerId, loserId] = [await addActor(store(), 'Ett'), await addActor(store(), 'Två')]
  const caseId = await openCase(store())
  const roleId = await addRole(store(), caseId, loserId)
  await addCommitment(store(), caseId, loserId, 'Stolar')
  const { id } = await mergeTwoActors(store(), winnerId, loserId)
  valueOf(await store().client.roles.remove({ id: roleId, expectedRevision: 1 }))
  await unmerge(store(), id)
  expect(await viewOf(loserId)).toMatchObject({ roles: [], commitments: [{ description: 'Stolar' }] })
})

const link = fc.record({ kind: fc.nat(11), actor: fc.nat(5), other: fc.nat(5), word: fc.nat(3) })
const plan = fc.record({ actors: fc.integer({ min: 3, max: 5 }), links: fc.array(link, { maxLength: 16 }) })
const step = fc.record({ people: fc.boolean(), one: fc.nat(9), other: fc.nat(9), side: fc.constantFrom('winner', 'loser', 'both') })

/** Carries out as many of the steps as there are two to merge; gives the merges in their order. */
async function mergeInSteps(on: TestStore, register: { actors: string[]; people: string[] }, steps: readonly { people: boolean; one: number; other: number; side: 'winner' | 'loser' | 'both' }[]) {
  const done: string[] = []
  for (const { people, one, other, side } of steps) {
    const ids = people ? register.people : register.actors
    const [winnerId, loserId] = [ids[one % ids.length]!, ids[other % ids.length]!]
    if (winnerId === loserId) continue
    const merged = people
      ? await mergeTwoPeople(on, winnerId, loserId, contactChoices(side))
      : await mergeTwoActors(on, winnerId, loserId, actorChoices(side))
    ids.splice(ids.indexOf(loserId), 1)
    done.push(merged.id)
  }
  return done
}

test('over random registers, merging and unmerging in any order gives every row back', { timeout: 90_000 }, async () => {
  const order = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(plan, fc.array(step, { minLength: 1, maxLength: 5 }), order, async (laidOut, steps, turns) => {
      const own = createTestStore()
      try {
        const register = await layOut(own, laidOut)
        const before = pictureOf(own)
        const merged = await mergeInSteps(own, register, steps)
        expect(own.context.connection.pragma('foreign_key_check')).toEqual([])
        await unmergeInAnyOrder(own, merged, turns)
        expect(pictureOf(own)).toEqual(before)
        expect(own.incidents).toEqual([])
      } finally {
        own.close()
      }
    }),
    { numRuns: 100 },
  )
})

test('over random registers, no merge loses a commitment, a person or a case that an actor is in', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(plan, fc.array(step, { minLength: 1, maxLength: 5 }), async (laidOut, steps) => {
      const own = createTestStore()
      const all = (text: string) => own.context.connection.prepare(text).pluck().all()
      const facts = () => [
        all('SELECT DISTINCT case_id || kind || description FROM commitment ORDER BY 1'),
        all('SELECT DISTINCT case_id || role FROM case_role ORDER BY 1'),
        all('SELECT DISTINCT tag FROM actor_tag ORDER BY 1'),
        all('SELECT DISTINCT list_id FROM actor_list_member ORDER BY 1'),
        all('SELECT DISTINCT meeting_id FROM network_invitee ORDER BY 1'),
        all('SELECT DISTINCT meeting_id FROM network_invitee WHERE came = 1 ORDER BY 1'),
        all(`SELECT meeting_id FROM network_invitee WHERE answer = 'coming' GROUP BY 1`),
        all('SELECT id FROM task WHERE actor_id IN (SELECT id FROM actor) ORDER BY 1'),
        all('SELECT id FROM plan_item WHERE responsible_actor_id IN (SELECT id FROM actor) ORDER BY 1'),
        all('SELECT DISTINCT meeting_id FROM meeting_attendee WHERE actor_id IN (SELECT id FROM actor) ORDER BY 1'),
        all(`SELECT id FROM meeting_line WHERE detail ->> '$.actorId' IN (SELECT id FROM actor) ORDER BY 1`),
        all('SELECT id FROM disposal_decision WHERE subject_id IN (SELECT id FROM contact) ORDER BY 1'),
        all('SELECT id FROM correction WHERE entity_id IN (SELECT id FROM contact) ORDER BY 1'),
      ]
      try {
        const register = await layOut(own, laidOut)
        const before = facts()
        await mergeInSteps(own, register, steps)
        expect(facts()).toEqual(before)
      } finally {
        own.close()
      }
    }),
    { numRuns: 40 },
  )
})
