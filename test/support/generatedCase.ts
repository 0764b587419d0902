// Cases of any shape, made through the store's own calls from a list of steps: what a generator draws becomes a case.
import { constantFrom, array, record, string, type Arbitrary, integer, boolean } from 'fast-check'
import type { CaseRoleName } from '../../shared/domain/register/caseRole.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { activityOf, addOpinions, addTheme } from './dialogue.ts'
import { type TestStore, valueOf } from './store.ts'
import { noteLines, taskOf } from './workedCase.ts'

export interface Drawn {
  readonly what: 'actor' | 'task' | 'meeting' | 'notes' | 'activity' | 'opinion' | 'theme' | 'assess' | 'write' | 'lesson' | 'contribution' | 'shared' | 'rename'
  readonly text: string
  readonly number: number
  readonly flag: boolean
}

const WORDS = ['Möllan', 'hål', 'Åsa & Söner', '<b>fet</b>', '"citat"', 'rad ett\nrad två', '=1+1', '👷🏽‍♀️', '{"a":1}', '[1,2]', 'null', "'; DROP TABLE task; --", '  mellanslag  ']

/** Words that people write, and words that are none. */
const anyText: Arbitrary<string> = constantFrom(...WORDS).chain((word) => string({ unit: 'grapheme', maxLength: 30 }).map((more) => `${word} ${more}`.trim() || 'x'))

export const drawnCase: Arbitrary<Drawn[]> = array(
  record({
    what: constantFrom<Drawn['what'][]>('actor', 'task', 'meeting', 'notes', 'activity', 'opinion', 'theme', 'assess', 'write', 'lesson', 'contribution', 'shared', 'rename'),
    text: anyText,
    number: integer({ min: 0, max: 1_000_000 }),
    flag: boolean(),
  }),
  { minLength: 1, maxLength: 14 },
)

interface Made {
  readonly store: TestStore
  readonly caseId: string
  meetingId: string
  actorId: string
}

const ROLES: readonly CaseRoleName[] = ['initiator', 'driving', 'financier', 'affected', 'participant']

async function addActor({ store, caseId, ...made }: Made, { text, number, flag }: Drawn): Promise<string> {
  const id = newId()
  const actor = valueOf(await store.client.register.save({ ...emptyActor, id, expectedRevision: 0, name: `Aktör ${number} ${text}`.slice(0, 150), aliases: flag ? [`Alias ${number}`] : [], tags: ['etikett'], notes: text }))
  valueOf(await store.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId: actor.id, contactId: null, role: ROLES[number % ROLES.length] ?? 'driving', since: null, until: null, conflictNote: flag ? text.slice(0, 100) : '' }))
  return flag ? actor.id : made.actorId || actor.id
}

async function addMeeting({ store, caseId }: Made, { text, number }: Drawn): Promise<string> {
  const { meeting } = valueOf(await store.client.meetingMode.begin({ id: newId(), caseId, kind: number % 2 === 0 ? 'styrgrupp' : 'annat', heldOn: '2026-11-20', time: '14.00' }))
  const attendee = { id: newId(), meetingId: meeting.id, contactId: null, actorId: null, name: text.split('\n')[0]?.slice(0, 80) || 'x', organisation: '' }
  valueOf(await store.client.meetingMode.setAttendee({ ...attendee, attendance: 'present' }))
  return meeting.id
}

async function share(made: Made, { text }: Drawn): Promise<void> {
  if (made.meetingId === '') return
  const id = newId()
  valueOf(await made.store.client.cases.create({ id, title: `Annat ${text}`.split('\n')[0]?.slice(0, 100) ?? 'Annat', area: 'Annan gata', origin: 'city', duration: 'timeLimited', firstContact: '', firstMeetingOn: '2026-11-01' }))
  valueOf(await made.store.client.meetingMode.setFurtherCases({ meetingId: made.meetingId, caseIds: [id] }))
}

async function write({ store, caseId }: Made, { text, number, flag }: Drawn): Promise<void> {
  const { application } = valueOf(await store.client.cases.get({ caseId }))
  const { revision, savedAt: _savedAt, ...writing } = application
  const part = ['omrade', 'aktorer', 'utmaningar', 'mervarde'][number % 4] ?? 'omrade'
  valueOf(await store.client.application.save({ ...writing, expectedRevision: revision, soughtKronor: number, parts: { ...writing.parts, [part]: { text, prefilled: flag } } }))
}

async function assess({ store, caseId }: Made, { text, number }: Drawn): Promise<void> {
  const criterionId = ['grupp', 'fortroende', 'mervarde', 'behov'][number % 4] ?? 'grupp'
  const found = valueOf(await store.client.cases.get({ caseId })).assessments.find((each) => each.criterionId === criterionId)
  valueOf(await store.client.criteria.save({ caseId, criterionId, expectedRevision: found?.revision ?? 0, answer: number % 3 === 0 ? 'met' : 'partly', motivation: text, evidence: ['Protokoll'], contributions: [] }))
}

export async function rename(store: TestStore, caseId: string, over: { readonly title?: string; readonly area?: string; readonly cityRole?: string }): Promise<void> {
  const { id: _id, revision, phase: _p, closedOn: _c, closedReason: _r, modelKey: _m, createdAt: _a, updatedAt: _u, ...facts } = valueOf(await store.client.cases.get({ caseId })).case
  valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: revision, facts: { ...facts, ...over } }))
}

/** Does what was drawn; the case goes on from where it is. */
export async function play(made: Made, drawn: Drawn): Promise<void> {
  const { store, caseId } = made
  const { text, number, flag } = drawn
  const line = (text.split('\n')[0] ?? '').trim().slice(0, 100) || 'x'
  if (drawn.what === 'actor') made.actorId = await addActor(made, drawn)
  else if (drawn.what === 'task') valueOf(await store.client.tasks.save(taskOf(caseId, { title: line, note: text, meetingId: made.meetingId || null, actorId: made.actorId || null })))
  else if (drawn.what === 'meeting') made.meetingId = await addMeeting(made, drawn)
  else if (drawn.what === 'notes' && made.meetingId !== '') await noteLines(store, made.meetingId, [text, line])
  else if (drawn.what === 'activity') valueOf(await store.client.dialogue.saveActivity(activityOf(caseId, { title: line, notes: text })))
  else if (drawn.what === 'opinion') await addOpinions(store, caseId, [`${number} ${line}`], flag ? 'Boende' : '')
  else if (drawn.what === 'theme') await addTheme(store, caseId, `Tema ${number}`)
  else if (drawn.what === 'assess') await assess(made, drawn)
  else if (drawn.what === 'write') await write(made, drawn)
  else if (drawn.what === 'lesson')
    valueOf(await store.client.lessons.save({ id: newId(), expectedRevision: 0, caseId, kind: 'lesson', text: line, theme: flag ? 'Tema' : '', level: '', phase: '', notedOn: '2026-11-20', notedIn: '' }))
  else if (drawn.what === 'shared') await share(made, drawn)
  else if (drawn.what === 'rename') await rename(store, caseId, flag ? { title: line } : { cityRole: text })
}

export async function generatedCase(store: TestStore, steps: readonly Drawn[]): Promise<Made> {
  const caseId = newId()
  valueOf(await store.client.cases.create({ id: caseId, title: 'Genererat', area: 'Någon gata', origin: 'actors', duration: 'longRunning', firstContact: '', firstMeetingOn: '2026-11-01' }))
  const made: Made = { store, caseId, meetingId: '', actorId: '' }
  for (const step of steps) await play(made, step)
  return made
}
