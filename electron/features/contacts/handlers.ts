import type { Contact } from '../../../shared/domain/register/contact.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { createMatchRank, foldForSearch } from '../../../shared/text/fold.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { contactsHolding, deleteContact, findContact, saveContact } from '../../db/repositories/contacts.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

type ContactHandlers = Handlers<'store'>['contacts']

const SUGGESTED = 10

function loadContact(context: StoreContext, id: string): Contact {
  const contact = findContact(context.connection, id)
  if (!contact) throw notFound('contact')
  return contact
}

function save(context: StoreContext, input: Parameters<ContactHandlers['save']>[0]): Contact {
  const { expectedRevision, positions, ...writing } = input
  return write(context, { caseId: null, topics: ['register', 'cases'] }, ({ now, record }) => {
    const before = findContact(context.connection, input.id)
    const named = positions.map((position) => {
      const actor = findActor(context.connection, position.actorId)
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
    if (!saveContact(context.connection, after, expectedRevision)) throw conflict('contact')
    record({ caseId: null, entity: 'contact', entityId: input.id, before, after })
    return after
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<ContactHandlers['remove']>[0]): Record<string, never> {
  return write(context, { caseId: null, topics: ['register', 'cases'] }, ({ record }) => {
    const before = loadContact(context, id)
    if (!deleteContact(context.connection, id, expectedRevision)) throw conflict('contact')
    record({ caseId: null, entity: 'contact', entityId: id, before, after: null })
    return {}
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
    .map(({ contact: { id, name, phone, email } }) => ({ id, name, phone, email }))
}

export const contactHandlers = (context: StoreContext): ContactHandlers => ({
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  get: ({ contactId }) => loadContact(context, contactId),
  suggest: ({ text }) => suggest(context, text),
})
