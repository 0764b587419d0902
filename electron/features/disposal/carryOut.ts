import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { DisposalKind } from '../../../shared/domain/respect/disposal.ts'
import { nameIndexOf } from '../../../shared/domain/respect/nameIndex.ts'
import { maskOthers, OTHER_PERSON } from '../../../shared/domain/respect/person.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { disposalDocument } from '../../../shared/text/catalogue/disposal.ts'
import { deleteList } from '../../db/repositories/actorLists.ts'
import { deleteActor, findActor, saveActor } from '../../db/repositories/actors.ts'
import { findCase } from '../../db/repositories/cases.ts'
import { findContact, saveContact } from '../../db/repositories/contacts.ts'
import { emptyHistory, namesOfOthers } from '../../db/repositories/dataSubjects.ts'
import { deleteRecord, emptyInvitations, emptyMeeting, forgetRemembered, isCounted, rowidOf } from '../../db/repositories/disposalRemoval.ts'
import { makeUnknown, type Place, UNKNOWN_PERSON } from '../../db/repositories/makeUnknown.ts'
import { findNetworkMeeting } from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { refreshSummary } from '../../work/summary.ts'
import type { Work } from '../../work/write.ts'

/** What is disposed of, at the revision that the user saw. */
interface Subject {
  readonly id: string
  readonly revision: number
  /** Where it stands in texts; only people and actors do. */
  readonly places: readonly Place[]
}

type CarryOut = (context: StoreContext, work: Work, subject: Subject) => number

/** Everything that could point at the person goes; identity, places and roles stay, so that cases and figures add up. */
const person: CarryOut = (context, { now }, { id, places }) => {
  const { connection } = context
  const before = findContact(connection, id)
  if (!before) throw notFound('contact')
  emptyHistory(connection, 'contact', id)
  forgetRemembered(connection, id)
  const { changed, caseIds } = makeUnknown(connection, places)
  const empty = { phone: '', email: '', source: '', sourceOn: null, notes: '', influence: 'notSet', interest: 'notSet', preferredWay: 'notSet' } as const
  const after: Contact = { ...before, ...empty, name: disposalDocument.unknown, revision: before.revision + 1, updatedAt: now, anonymisedAt: now }
  if (!saveContact(connection, after, before.revision)) throw conflict('contact')
  // The log may remember a case that is gone.
  for (const caseId of caseIds) if (findCase(connection, caseId)) refreshSummary(context, caseId)
  return changed
}

/** Removed where nothing counts on it, else made unknown; kind and area stay for the figures. */
const actor: CarryOut = ({ connection }, { now }, { id, places }) => {
  const before = findActor(connection, id)
  if (!before) throw notFound('registerActor')
  emptyHistory(connection, 'registerActor', id)
  forgetRemembered(connection, id)
  const { changed } = makeUnknown(connection, places.filter(({ table, keys }) => table !== 'actor' || keys[0] !== rowidOf(connection, id)))
  const empty = { aliases: [], organisationNumber: '', address: '', web: '', phone: '', email: '', tags: [], notes: '' }
  const after: Actor = { ...before, ...empty, name: disposalDocument.unknownActor, revision: before.revision + 1, updatedAt: now, anonymisedAt: now }
  const isDone = isCounted(connection, id) ? saveActor(connection, after, before.revision) : deleteActor(connection, id, before.revision)
  if (!isDone) throw conflict('registerActor')
  return changed
}

/** Names and addresses go from invitations and notes; day, title, themes, who was invited and who came stay. */
const networkMeeting: CarryOut = ({ connection }, _work, { id, revision }) => {
  const meeting = findNetworkMeeting(connection, id)
  if (!meeting) throw notFound('networkMeeting')
  const hide = maskOthers({ names: [], emails: [], phones: [] }, nameIndexOf(namesOfOthers(connection, null)))
  const notes = hide(meeting.notes).replaceAll(OTHER_PERSON, UNKNOWN_PERSON)
  const invitations = emptyInvitations(connection, id)
  emptyHistory(connection, 'networkMeeting', id)
  for (const sendingId of invitations) emptyHistory(connection, 'invitation', sendingId)
  if (!emptyMeeting(connection, { id, revision, notes })) throw conflict('networkMeeting')
  return invitations.length + (notes === meeting.notes ? 0 : 1)
}

const whole =
  (kind: 'importBatch' | 'registerExport' | 'merge'): CarryOut =>
  ({ connection }, _work, { id }) => {
    deleteRecord(connection, kind, id)
    return 0
  }

const actorList: CarryOut = ({ connection }, _work, { id, revision }) => {
  if (!deleteList(connection, id, revision)) throw conflict('actorList')
  emptyHistory(connection, 'actorList', id)
  return 0
}

/** How each kind of record is disposed of. Each returns in how many texts beside the record something was taken out. */
export const carryOut: Readonly<Record<DisposalKind, CarryOut>> = {
  afterCase: person,
  withoutCase: person,
  actor,
  networkMeeting,
  importBatch: whole('importBatch'),
  registerExport: whole('registerExport'),
  merge: whole('merge'),
  actorList,
}
