// A register for tests of merging: rows in every table that points at actors and contacts, and a picture of all of it.
import type { ActorChoices, ContactChoices, Side } from '../../shared/domain/duplicates/merging.ts'
import { ACTOR_FIELDS, CONTACT_FIELDS } from '../../shared/domain/duplicates/merging.ts'
import { type ActorInput, emptyActor } from '../../shared/domain/register/actor.ts'
import { CASE_ROLES } from '../../shared/domain/register/caseRole.ts'
import { emptyItem } from '../../shared/domain/plan/planItem.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { type TestStore, valueOf } from '../support/store.ts'

export const allOf = <Field extends string>(fields: readonly Field[], side: Side) =>
  Object.fromEntries(fields.map((field) => [field, side])) as Record<Field, Side>

export const actorChoices = (side: Side): ActorChoices => allOf(ACTOR_FIELDS, side)
export const contactChoices = (side: Side): ContactChoices => allOf(CONTACT_FIELDS, side)

export async function addActor(store: TestStore, name: string, over: Partial<ActorInput> = {}): Promise<string> {
  const id = newId()
  valueOf(await store.client.register.save({ ...emptyActor, id, expectedRevision: 0, name, ...over }))
  return id
}

export async function addPerson(store: TestStore, name: string, actorIds: readonly string[], role = ''): Promise<string> {
  const id = newId()
  const positions = actorIds.map((actorId) => ({ id: newId(), actorId, role, since: null, until: null }))
  const rest = { preferredWay: 'email', source: `Kom från ${name}`, sourceOn: null, influence: 'notSet', interest: 'low', notes: name } as const
  const input = { id, expectedRevision: 0, name, phone: '', email: '', positions, ...rest }
  valueOf(await store.client.contacts.save(input))
  return id
}

export async function addRole(store: TestStore, caseId: string, actorId: string, over: { contactId?: string; role?: (typeof CASE_ROLES)[number] } = {}) {
  const { contactId = null, role = 'participant' } = over
  const row = { id: newId(), expectedRevision: 0, caseId, actorId, contactId, role, since: null, until: null, conflictNote: '' }
  return valueOf(await store.client.roles.save(row)).id
}

export async function addCommitment(store: TestStore, caseId: string, actorId: string, description: string): Promise<void> {
  const row = { id: newId(), expectedRevision: 0, caseId, actorId, kind: 'money', amountKronor: 1_000, description } as const
  valueOf(await store.client.commitments.save({ ...row, dueOn: null, state: 'open', stateReason: '' }))
}

export function addToList(store: TestStore, listId: string, actorId: string): void {
  const { connection } = store.context
  connection
    .prepare(`INSERT OR IGNORE INTO actor_list (id, revision, name, name_key, note, filter, created_at, updated_at) VALUES (?, 1, 'Lista', 'lista', '', NULL, '', '')`)
    .run(listId)
  connection.prepare('INSERT OR IGNORE INTO actor_list_member (list_id, actor_id) VALUES (?, ?)').run(listId, actorId)
}

export function askToMeeting(store: TestStore, meetingId: string, actorId: string, answer: { answer: string; came: number; walkIn: number }): void {
  const { connection } = store.context
  connection
    .prepare(`INSERT OR IGNORE INTO network_meeting VALUES (?, 1, 'Träff', '2026-05-12', '', '', '', '[]', '', '', '')`)
    .run(meetingId)
  connection
    .prepare('INSERT OR IGNORE INTO network_invitee (meeting_id, actor_id, answer, came, walk_in) VALUES (@meetingId, @actorId, @answer, @came, @walkIn)')
    .run({ meetingId, actorId, ...answer })
}

/** The log of what was sent says for ever to whom, as they were known then. */
export function noteSending(store: TestStore, meetingId: string, actorId: string): void {
  const recipients = JSON.stringify([{ actorId, actorName: 'Som hette så då', area: '', contactName: '', email: 'da@example.se', address: '' }])
  store.context.connection
    .prepare(`INSERT INTO invitation_sending VALUES (?, ?, '2026-04-01T08:00:00.000Z', '', 'copied', '', '', ?, '')`)
    .run(newId(), meetingId, recipients)
}

/** A decision to keep somebody a while longer, and something put right: both outlive changes of the register. */
export function noteDecision(store: TestStore, subjectId: string): void {
  const { connection } = store.context
  const at = '2026-04-01T08:00:00.000Z'
  connection
    .prepare(`INSERT INTO disposal_decision (id, subject_id, kind, last_contact_on, due_on, outcome, keep_until, reason, changed_texts, decided_at, decided_by)
      VALUES (?, ?, 'withoutCase', '2025-01-01', '2026-01-01', 'kept', '2027-01-01', 'Vill vara kvar', 0, ?, '')`)
    .run(newId(), subjectId, at)
  connection
    .prepare(`INSERT INTO correction (id, entity, entity_id, corrected_at, corrected_by, asked_by, asked_on, reason, before, after, recipients)
      VALUES (?, 'contact', ?, ?, '', 'Den det gäller', '2026-04-01', 'Fel nummer', NULL, '{}', '[]')`)
    .run(newId(), subjectId, at)
}

const attendances = ['present', 'absent', 'expected'] as const

/** Somebody at a meeting, a task, an activity of the plan or a promise in the notes: whatever comes to name an actor while one works. */
async function nameAtWork(store: TestStore, place: WorkPlace, who: { actorId: string; contactId: string; word: number }): Promise<void> {
  const { client, context } = store
  const { caseId, meetingId, pointId, planId } = place
  const { actorId, contactId, word } = who
  if (word === 0) {
    const row = { id: newId(), meetingId, contactId, actorId, name: 'Namn', organisation: 'Då', attendance: at(attendances, word) }
    valueOf(await client.meetingMode.setAttendee(row))
    return
  }
  if (word === 1) {
    const row = { id: newId(), expectedRevision: 0, caseId, meetingId: null, title: 'Ring', note: '', responsible: '', actorId, dueOn: null, doneOn: null }
    valueOf(await client.tasks.save(row))
    return
  }
  if (word === 2) {
    // Only actors of the case can be chosen, and may have left it since.
    const item = { ...emptyItem('activity', 'Plantera'), id: newId(), caseId, planId, expectedRevision: 0, position: 1, deviation: null }
    valueOf(await client.plans.saveItem(item))
    context.connection.prepare('UPDATE plan_item SET responsible_actor_id = ? WHERE id = ?').run(actorId, item.id)
    return
  }
  const { revision } = valueOf(await client.meetingMode.get({ meetingId }))
  const line = { id: newId(), pointId, position: revision, kind: 'commitment' as const, text: 'Lånar ut bord', detail: { actorId } }
  valueOf(await client.meetingMode.write({ meetingId, expectedRevision: revision, points: [], lines: [line], removedPointIds: [], removedLineIds: [] }))
}

interface WorkPlace {
  readonly caseId: string
  readonly meetingId: string
  readonly pointId: string
  readonly planId: string
}

/** A meeting that goes on and a plan. */
export async function placeOfWork({ client }: TestStore, caseId: string): Promise<WorkPlace> {
  const { meeting, points } = valueOf(await client.meetingMode.begin({ id: newId(), caseId, kind: 'styrgrupp', heldOn: '2026-11-20', time: '' }))
  const planId = newId()
  valueOf(await client.plans.save({ id: planId, caseId, expectedRevision: 0, title: 'Plan', startsOn: null, endsOn: null }))
  return { caseId, meetingId: meeting.id, pointId: points[0]?.id ?? '', planId }
}

/** Bookkeeping of saves goes on counting; all else must be as it was. */
const COUNTS = ['revision', 'updated_at']
const TABLES = [
  'actor', 'actor_tag', 'contact', 'contact_position', 'case_role', 'commitment', 'actor_list_member', 'network_meeting', 'network_invitee',
  'invitation_sending', 'not_same', 'disposal_decision', 'correction', 'one_pager', 'import_change', 'task', 'plan_item', 'meeting_attendee', 'meeting_line',
]

/** Every row of the register, table by table, in an order of its own. */
export function pictureOf(store: TestStore): Record<string, string[]> {
  return Object.fromEntries(
    TABLES.map((table) => {
      const rows = store.context.connection.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
      return [table, rows.map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !COUNTS.includes(column)))).toSorted()]
    }),
  )
}

export async function mergeTwoActors(store: TestStore, winnerId: string, loserId: string, choices = actorChoices('winner')) {
  const revisionOf = async (actorId: string) => valueOf(await store.client.register.get({ actorId })).actor.revision
  const pair = { winnerId, winnerRevision: await revisionOf(winnerId), loserId, loserRevision: await revisionOf(loserId) }
  return valueOf(await store.client.duplicates.mergeActors({ ...pair, choices }))
}

export async function mergeTwoPeople(store: TestStore, winnerId: string, loserId: string, choices = contactChoices('winner')) {
  const revisionOf = async (contactId: string) => valueOf(await store.client.contacts.get({ contactId })).revision
  const pair = { winnerId, winnerRevision: await revisionOf(winnerId), loserId, loserRevision: await revisionOf(loserId) }
  return valueOf(await store.client.duplicates.mergeContacts({ ...pair, choices }))
}

const answers = [
  { answer: 'invited', came: 0, walkIn: 0 },
  { answer: 'coming', came: 1, walkIn: 0 },
  { answer: 'declined', came: 0, walkIn: 0 },
  { answer: 'invited', came: 1, walkIn: 1 },
] as const

async function tellApart(store: TestStore, kind: 'actor' | 'contact', firstId: string, secondId: string): Promise<void> {
  if (firstId !== secondId) valueOf(await store.client.duplicates.notSame({ kind, firstId, secondId, notSame: true }))
}

export interface Plan {
  readonly actors: number
  readonly links: readonly { readonly kind: number; readonly actor: number; readonly other: number; readonly word: number }[]
}

const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!

/** A register laid out by a plan of numbers. */
export async function layOut(store: TestStore, plan: Plan): Promise<{ actors: string[]; people: string[] }> {
  const cases = [await openCase(store), await openCase(store)]
  const [lists, meetings] = [[newId(), newId()], [newId(), newId()]]
  const work = [await placeOfWork(store, cases[0]!), await placeOfWork(store, cases[1]!)]
  const actors: string[] = []
  for (let index = 0; index < plan.actors; index += 1)
    actors.push(
      await addActor(store, `Aktör ${index}`, { tags: [`tagg ${index % 3}`], aliases: [`Annat ${index % 2}`], area: `Område ${index}`, notes: `Om ${index}` }),
    )
  const people = [await addPerson(store, 'Tove Tänkt', actors), await addPerson(store, 'Ivar Ihop', actors.slice(0, 1))]
  for (const { kind, actor, other, word } of plan.links) {
    const actorId = at(actors, actor)
    const caseId = at(cases, other)
    if (kind === 0) await addRole(store, caseId, actorId, { role: at(CASE_ROLES, word) })
    if (kind === 1) await addRole(store, caseId, actorId, { contactId: at(people, other), role: at(CASE_ROLES, word) })
    if (kind === 2) await addCommitment(store, caseId, actorId, `Löfte ${word}`)
    if (kind === 3) people.push(await addPerson(store, `Person ${word}`, [actorId, at(actors, other)]))
    if (kind === 4) addToList(store, at(lists, other), actorId)
    if (kind === 5) askToMeeting(store, at(meetings, other), actorId, at(answers, word))
    if (kind === 6) await tellApart(store, 'actor', actorId, at(actors, other))
    if (kind === 7) await tellApart(store, 'contact', at(people, actor), at(people, other))
    if (kind === 8) noteDecision(store, at(people, other))
    if (kind > 8) await nameAtWork(store, at(work, other), { actorId, contactId: at(people, other), word })
  }
  return { actors, people }
}

/** Undoes merges in the order that the numbers say, coming back to those that others build on. */
export async function unmergeInAnyOrder(store: TestStore, merged: readonly string[], order: readonly number[]): Promise<void> {
  let left = merged.toSorted((a, b) => (order[merged.indexOf(a)] ?? 0) - (order[merged.indexOf(b)] ?? 0))
  while (left.length > 0) {
    const refused: string[] = []
    for (const id of left) {
      const outcome = await store.client.duplicates.unmerge({ mergeId: id })
      if (outcome.ok) continue
      if (outcome.error.code !== 'rule' || refused.length === left.length) throw new Error(`Not undone: ${JSON.stringify(outcome.error)}`)
      refused.push(id)
    }
    if (refused.length === left.length) throw new Error('No merge could be undone')
    left = refused
  }
}
