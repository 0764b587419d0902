import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { DisposalKind } from '../../../shared/domain/respect/disposal.ts'
import { nameIndexOf } from '../../../shared/domain/respect/nameIndex.ts'
import { maskOthers, OTHER_PERSON } from '../../../shared/domain/respect/person.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { disposalDocument } from '../../../shared/text/catalogue/disposal.ts'
import { deleteList } from '../../db/repositories/actorLists.ts'
import { deleteActor, findActor, saveActor } from '../../db/repositories/actors.ts'
import { findContact, saveContact } from '../../db/repositories/contacts.ts'
import { emptyHistory, formerTerms, namesOfOthers } from '../../db/repositories/dataSubjects.ts'
import { hasNamesake } from '../../db/repositories/disposal.ts'
import { deleteRecord, emptyInvitations, emptyMeeting, forgetRemembered, isCounted } from '../../db/repositories/disposalRemoval.ts'
import { makeUnknown, UNKNOWN_PERSON } from '../../db/repositories/makeUnknown.ts'
import { findNetworkMeeting } from '../../db/repositories/networkMeetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { refreshSummary } from '../../work/summary.ts'
import type { Work } from '../../work/write.ts'

/** What is disposed of, at the revision that the user saw. */
interface Subject {
  readonly id: string
  readonly revision: number
}

type CarryOut = (context: StoreContext, work: Work, subject: Subject) => number

/** Everything that could point at the person goes; identity, places and roles stay, so that cases and figures add up. */
const person: CarryOut = (context, { now }, { id }) => {
  const { connection } = context
  const before = findContact(connection, id)
  if (!before) throw notFound('contact')
  const terms = {
    // Two people of one name cannot be told apart in a text: then only addresses and numbers are taken out.
    names: hasNamesake(connection, id) ? [] : [before.name, ...formerTerms(connection, id, 'name')],
    emails: [before.email, ...formerTerms(connection, id, 'email')].filter(Boolean),
    phones: [before.phone, ...formerTerms(connection, id, 'phone')].filter(Boolean),
  }
  emptyHistory(connection, 'contact', id)
  forgetRemembered(connection, id)
  const { changed, caseIds } = makeUnknown(connection, terms)
  const empty = { phone: '', email: '', source: '', sourceOn: null, notes: '', influence: 'notSet', interest: 'notSet', preferredWay: 'notSet' } as const
  const after: Contact = { ...before, ...empty, name: disposalDocument.unknown, revision: before.revision + 1, updatedAt: now, anonymisedAt: now }
  if (!saveContact(connection, after, before.revision)) throw conflict('contact')
  for (const caseId of caseIds) refreshSummary(context, caseId)
  return changed
}

/** Where an organisation's own name may be taken out: it was noted there as a person's would be. Minutes keep it. */
const NOTED = new Set(['import_row', 'import_change', 'invitation_sending', 'merge'])

/** Removed where nothing counts on it, else made unknown; kind and area stay for the figures. */
const actor: CarryOut = ({ connection }, { now }, { id }) => {
  const before = findActor(connection, id)
  if (!before) throw notFound('registerActor')
  const ways = { emails: [before.email].filter(Boolean), phones: [before.phone].filter(Boolean) }
  emptyHistory(connection, 'registerActor', id)
  forgetRemembered(connection, id)
  const texts = makeUnknown(connection, { names: [], ...ways }).changed
  const noted = makeUnknown(connection, { names: [before.name, ...before.aliases], emails: [], phones: [] }, NOTED).changed
  // Its own row has lost its numbers by now, and gained a revision for each.
  const current = findActor(connection, id) ?? before
  const empty = { aliases: [], organisationNumber: '', address: '', web: '', phone: '', email: '', tags: [], notes: '' }
  const after: Actor = { ...before, ...empty, name: disposalDocument.unknownActor, revision: current.revision + 1, updatedAt: now, anonymisedAt: now }
  const isDone = isCounted(connection, id) ? saveActor(connection, after, current.revision) : deleteActor(connection, id, current.revision)
  if (!isDone) throw conflict('registerActor')
  return texts + noted
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
