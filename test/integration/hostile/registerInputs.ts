// One input per method of the register that it would accept, to be spoilt.
import { NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { DEFAULT_RULES } from '../../../shared/domain/respect/disposal.ts'
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

const CONTACT = {
  name: 'Rut Uppdiktad', phone: '070-174 06 55', email: 'rut@example.se', preferredWay: 'phone', source: 'Möte', sourceOn: '2026-11-02',
  influence: 'notSet', interest: 'low', notes: 'Ringer helst på morgonen.',
} as const
const SIDES = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'winner']))

/** Makes two actors with a person, a role, a promise, a list and a meeting of the network. */
export async function registerInputs(store: TestStore, caseId: string): Promise<Inputs> {
  const { client } = store
  const [actor, other, contact, second] = [newId(), newId(), newId(), newId()]
  const position = { id: newId(), actorId: actor, role: 'ordförande', since: '2025-01-01', until: null }
  const role = { id: newId(), caseId, actorId: actor, contactId: null, role: 'driving', since: '2026-01-01', until: null, conflictNote: '' } as const
  const promise = { id: newId(), caseId, actorId: actor, kind: 'money', amountKronor: 5_000, description: 'Bidrag', dueOn: null, state: 'open', stateReason: '' } as const
  const list = { id: newId(), name: 'Utskick', note: '', filter: null }
  const gathering = {
    id: newId(), title: 'Träff', heldOn: '2026-12-01', startsAt: '17.00', endsAt: '19.00', place: 'Parken', themes: ['trygghet'], notes: '',
    invitationSubject: 'Välkommen', invitationText: 'Hej {namn}',
  }
  const writing = { ...emptyActor, name: 'Verkstadsföreningen Spånet', aliases: ['Spånet'], tags: ['verkstad'] }
  valueOf(await client.register.save({ ...writing, id: actor, expectedRevision: 0 }))
  valueOf(await client.register.save({ ...emptyActor, name: 'Spånets verkstad', id: other, expectedRevision: 0 }))
  valueOf(await client.contacts.save({ ...CONTACT, id: contact, positions: [position], expectedRevision: 0 }))
  valueOf(await client.contacts.save({ ...CONTACT, name: 'Ruth Uppdiktad', id: second, positions: [], expectedRevision: 0 }))
  valueOf(await client.roles.save({ ...role, expectedRevision: 0 }))
  valueOf(await client.commitments.save({ ...promise, expectedRevision: 0 }))
  valueOf(await client.actorLists.save({ ...list, expectedRevision: 0 }))
  valueOf(await client.networkMeetings.save({ ...gathering, expectedRevision: 0 }))
  const { partners: _partners, ...page } = valueOf(await client.onePager.get({ caseId }))
  const revision = { expectedRevision: 1 }
  const pair = { winnerId: actor, winnerRevision: 1, loserId: other, loserRevision: 1 }
  const people = { winnerId: contact, winnerRevision: 1, loserId: second, loserRevision: 1 }
  return {
    ...ofActors({ actor, contact, caseId, role, promise, position, writing }),
    'duplicates.similar': { name: 'Spånet', aliases: [], organisationNumber: '', phone: '', email: '', exceptId: null },
    'duplicates.list': { kind: 'actor' },
    'duplicates.notSame': { kind: 'actor', firstId: actor, secondId: other, notSame: true },
    'duplicates.mergeActors': { ...pair, choices: SIDES(['name', 'kind', 'organisationNumber', 'address', 'area', 'web', 'phone', 'email', 'notes']) },
    'duplicates.mergeContacts': { ...people, choices: SIDES(['name', 'phone', 'email', 'preferredWay', 'source', 'influence', 'interest', 'notes']) },
    'duplicates.merges': { winnerId: null },
    'duplicates.unmerge': { mergeId: newId() },
    'batch.ids': { ...NO_ACTOR_FILTER, search: 'spån' },
    'batch.tag': { actorIds: [actor], tag: 'ny', on: true },
    'batch.addToCase': { actorIds: [other], caseId, role: 'interested' },
    'batch.removeFromCase': { caseId, roleIds: [role.id] },
    'onePager.get': { caseId },
    'onePager.save': { ...page, caseId, expectedRevision: 0 },
    'onePager.export': { caseId },
    'actorLists.list': {},
    'actorLists.get': { listId: list.id },
    'actorLists.save': { ...list, ...revision },
    'actorLists.remove': { id: list.id, ...revision },
    'actorLists.changeMembers': { listId: list.id, add: [actor], remove: [other] },
    'networkMeetings.list': {},
    'networkMeetings.get': { meetingId: gathering.id },
    'networkMeetings.save': { ...gathering, ...revision },
    'networkMeetings.remove': { id: gathering.id, ...revision },
    'networkMeetings.invite': { meetingId: gathering.id, actorIds: [actor], listId: list.id },
    'networkMeetings.answer': { meetingId: gathering.id, actorId: actor, answer: null },
    'networkMeetings.withdraw': { meetingId: gathering.id, actorIds: [actor] },
    'networkMeetings.whoHasSolved': { text: 'trygghet i parken' },
    'networkMeetings.attendance': { meetingId: gathering.id, actorId: actor, came: true },
    'invitations.labels': { meetingId: gathering.id, ...revision, sheet: '70x37', startAt: 1 },
    'invitations.send': { meetingId: gathering.id, ...revision, way: 'copied' },
    ...ofRespect(contact),
    ...OF_TABLES,
    'search.everywhere': { text: 'spån', limit: 10 },
    'search.all': { text: 'spån', group: null, offset: 0, limit: 100 },
  }
}

interface Ground {
  readonly actor: string
  readonly contact: string
  readonly caseId: string
  readonly role: Readonly<Record<string, unknown>>
  readonly promise: Readonly<Record<string, unknown>>
  readonly position: Readonly<Record<string, unknown>>
  readonly writing: Readonly<Record<string, unknown>>
}

const ofActors = ({ actor, contact, caseId, role, promise, position, writing }: Ground): Inputs => ({
  'register.list': { ...NO_ACTOR_FILTER, kinds: ['forening'], tags: ['verkstad'], roles: ['driving'], sort: 'name', descending: false, offset: 0, limit: 10 },
  'register.get': { actorId: actor },
  'register.save': { ...writing, id: actor, expectedRevision: 1 },
  'register.remove': { id: actor, expectedRevision: 1 },
  'register.history': { actorId: actor },
  'register.words': {},
  'register.suggest': { text: 'spån' },
  'contacts.save': { ...CONTACT, id: contact, positions: [position], expectedRevision: 1 },
  'contacts.remove': { id: contact, expectedRevision: 1 },
  'contacts.putBack': { contact: { ...CONTACT, id: contact, positions: [position] }, roleIds: [role['id']] },
  'contacts.get': { contactId: contact },
  'contacts.suggest': { text: 'rut' },
  'roles.listForCase': { caseId },
  'roles.save': { ...role, expectedRevision: 1 },
  'roles.remove': { id: role['id'], expectedRevision: 1 },
  'commitments.listForCase': { caseId },
  'caseFiles.contents': { caseId, internal: true, sharedNotes: false },
  'caseFiles.write': { caseId, recipient: 'colleague', internal: true, sharedNotes: false },
  'caseFiles.list': { caseId },
  'commitments.save': { ...promise, expectedRevision: 1 },
  'commitments.remove': { id: promise['id'], expectedRevision: 1 },
  'commitments.restore': { id: promise['id'] },
})

const ofRespect = (contactId: string): Inputs => {
  const request = { contactId, name: '', email: '', phone: '', alsoKnownAs: ['Ruth'], alsoHide: ['Bo'] }
  return {
    'extracts.make': request,
    'extracts.preview': request,
    'extracts.save': request,
    'corrections.save': {
      entity: 'contact', id: newId(), entityId: contactId, expectedRevision: 1, askedBy: 'Rut', askedOn: '2026-11-02', reason: 'Fel namn', keepOld: false,
      fields: { name: 'Rut Uppdiktad Berg', phone: '', email: '', source: '', notes: '' },
    },
    'corrections.list': { entity: 'contact', entityId: contactId },
    'corrections.markTold': { id: newId() },
    'disposal.due': {},
    'disposal.saveRules': DEFAULT_RULES,
    'disposal.decide': { kind: 'withoutCase', subjectId: contactId, expectedRevision: 1, keepUntil: '2027-01-01', reason: 'Skäl', withoutBackup: true },
    'disposal.log': {},
    'disposal.saveLog': {},
  }
}

const SESSION = { sessionId: newId() }

const OF_TABLES: Inputs = {
  'imports.open': { path: '/no/such/file.csv' },
  'imports.preview': { ...SESSION, hasHeadings: true, fields: ['actorName', null] },
  'imports.rows': { ...SESSION, outcome: 'new', offset: 0, limit: 10 },
  'imports.chooseRows': { ...SESSION, index: 0, outcome: null, choice: 'skip' },
  'imports.run': SESSION,
  'imports.progress': {},
  'imports.cancel': {},
  'imports.list': {},
  'imports.undo': { batchId: newId() },
  'imports.saveProtocol': { batchId: newId() },
  'caseFiles.open': { path: '/no/such/file.samverkan' },
  'caseFiles.preview': SESSION,
  'caseFiles.rows': { ...SESSION, kind: 'meetings', state: 'conflict', offset: 0, limit: 10 },
  'caseFiles.chooseRows': { ...SESSION, rowId: null, field: null, kind: 'meetings', state: null, isTaken: true },
  'caseFiles.match': { ...SESSION, id: newId(), ourId: null },
  'caseFiles.takeIn': SESSION,
  'caseFiles.undo': { id: newId() },
  'caseFiles.progress': {},
  'caseFiles.stop': {},
  'exports.write': { format: 'csv', actorIds: null },
  'exports.list': {},
}
