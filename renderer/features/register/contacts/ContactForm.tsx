import type { Contact } from '../../../../shared/domain/register/contact.ts'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { api } from '../../../bridge/api.ts'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { type Draft } from '../../../state/drafts/index.ts'
import { ContactFields } from './ContactFields.tsx'
import { contactRowId, type ContactWriting, writingOfContact } from './contactWriting.ts'
import { KnownPeople } from './KnownPeople.tsx'
import { leaveActor, otherActors, takeKnownPerson } from './places.ts'
import { useContactDraft } from './useContactDraft.ts'

interface ContactFormProps {
  readonly id: string
  readonly actorId: string
  readonly isNew: boolean
  readonly stored: Contact | null
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
  /** It turned out to be somebody whom the register knows, and who stands here too from now on. */
  readonly onKnown: (contactId: string) => void
}

function removeContact(draft: Draft<ContactWriting>, id: string, stored: Contact | null): Promise<boolean> {
  let spokenIn: readonly string[] = []
  return removeRow(draft, {
    said: contactWords.removed(draft.value.name || contactWords.newTitle),
    stored: stored && writingOfContact(stored),
    remove: async (expectedRevision) => {
      const outcome = await api.contacts.remove({ id, expectedRevision })
      if (outcome.ok) spokenIn = outcome.value.roleIds
      return outcome
    },
    putBack: (writing) => api.contacts.putBack({ contact: { id, ...writing }, roleIds: [...spokenIn] }),
  })
}

/** A person at an actor while written, new or again. */
export function ContactForm({ id, actorId, isNew, stored, onClose, onGone, onKnown }: ContactFormProps) {
  const form = useContactDraft(id, actorId, stored)
  const standsElsewhere = stored !== null && otherActors(stored.positions, actorId).length > 0
  const remove = async () => {
    const isGone = standsElsewhere ? await leaveActor(form.draft, id, actorId) : await removeContact(form.draft, id, stored)
    if (isGone) onGone()
  }
  const takeKnown = async (contactId: string) => {
    if (await takeKnownPerson(form.draft, id, contactId)) onKnown(contactId)
  }
  return (
    <DraftForm
      id={contactRowId(id)}
      title={isNew ? contactWords.newTitle : contactWords.changeTitle}
      form={form}
      doneLabel={contactWords.done}
      removeLabel={standsElsewhere ? contactWords.removeHere : stored ? contactWords.remove : contactWords.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ContactFields
        form={form}
        actorId={actorId}
        known={isNew ? <KnownPeople name={form.value.name} actorId={actorId} exceptId={id} onPick={(known) => void takeKnown(known)} /> : null}
      />
    </DraftForm>
  )
}
