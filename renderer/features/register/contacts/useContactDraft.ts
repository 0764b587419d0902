import { useState } from 'react'
import type { Contact } from '../../../../shared/domain/register/contact.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'
import { type ContactWriting, newContact, writingOfContact } from './contactWriting.ts'

/** A person, new or stored, who saves from the first word. */
export function useContactDraft(id: string, actorId: string, stored: Contact | null): AutosavedDraft<ContactWriting> {
  // Its place has an id of its own, which must stay the same from one drawing to the next.
  const [empty] = useState(() => newContact(actorId))
  return useAutosavedDraft<ContactWriting>({
    key: `contact:${id}`,
    initial: stored ? writingOfContact(stored) : empty,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) => savedAs(await api.contacts.save({ id, expectedRevision, ...writing }), writingOfContact),
    read: async () => savedAs(await api.contacts.get({ contactId: id }), writingOfContact),
  })
}
