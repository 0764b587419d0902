import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { createMatchRank, foldForSearch } from '../../../shared/text/fold.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { contactsHolding, deleteContact, findContact, rolesSpokenIn, saveContact, speakIn } from '../../db/repositories/contacts.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'

type ContactHandlers = Handlers<'store'>['contacts']

const SUGGESTED = 10

function loadContact(context: StoreContext, id: string): Contact {
  const contact = findContact(context.connection, id)
  if (!contact) throw notFound('contact')
  return contact
}

type Input = Parameters<ContactHandlers['save']>[0]

function store({ connection }: StoreContext, { now, record }: Work, input: Input): Contact {
  const { expectedRevision, positions, ...writing } = input
  const before = findContact(connection, input.id)
  const named = positions.map((position) => {
    const actor = findActor(connection, position.actorId)
    if (!actor) throw notFound('registerActor')
    return { ...position, actorName: actor.name }
  })
  const after: Contact = {
    ...writing,
    positions: named,
    revision: expectedRevision + 1,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
    anonymisedAt: before?.anonymisedAt ?? null,
  }
  if (!saveContact(connection, after, expectedRevision)) throw conflict('contact')
  record({ caseId: null, entity: 'contact', entityId: input.id, before, after })
  return after
}

const topics = ['register', 'cases'] as const

const save = (context: StoreContext, input: Input): Contact =>
  write(context, { caseId: null, topics: [...topics] }, (work) => store(context, work, input))

/** With a person goes that the person spoke for an actor; which roles it was is what putting back needs. */
function remove(context: StoreContext, { id, expectedRevision }: Parameters<ContactHandlers['remove']>[0]): { roleIds: string[] } {
  return write(context, { caseId: null, topics: [...topics] }, ({ record }) => {
    const before = loadContact(context, id)
    const roleIds = rolesSpokenIn(context.connection, id)
    if (!deleteContact(context.connection, id, expectedRevision)) throw conflict('contact')
    record({ caseId: null, entity: 'contact', entityId: id, before, after: null })
    return { roleIds }
  })
}

function putBack(context: StoreContext, { contact, roleIds }: Parameters<ContactHandlers['putBack']>[0]): Contact {
  return write(context, { caseId: null, topics: [...topics] }, (work) => {
    const after = store(context, work, { ...contact, expectedRevision: 0 })
    for (const roleId of roleIds.filter((each) => speakIn(context.connection, contact.id, each)))
      work.record({ caseId: null, entity: 'caseRole', entityId: roleId, before: { contactId: null }, after: { contactId: contact.id } })
    return after
  })
}

function suggest(context: StoreContext, text: string) {
  const words = foldForSearch(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const rank = createMatchRank(text)
  return contactsHolding(context.connection, words, 200)
    .map((contact) => ({ contact, rank: rank(contact.name) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SUGGESTED)
    .map(({ contact: { id, name, phone, email, positions } }) => ({ id, name, phone, email, positions }))
}

export const contactHandlers = (context: StoreContext): ContactHandlers => ({
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  putBack: (input) => putBack(context, input),
  get: ({ contactId }) => loadContact(context, contactId),
  suggest: ({ text }) => suggest(context, text),
})
