import type { Contact } from '../../../../shared/domain/register/contact.ts'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { api } from '../../../bridge/api.ts'
import { RecordForm } from '../../../components/records/RecordForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { SaveStatus, useUndoKeys } from '../../../state/drafts/index.ts'
import { ContactFields } from './ContactFields.tsx'
import { contactRowId, writingOfContact } from './contactWriting.ts'
import { useContactDraft } from './useContactDraft.ts'

interface ContactFormProps {
  readonly id: string
  readonly actorId: string
  readonly isNew: boolean
  readonly stored: Contact | null
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A person at an actor while written, new or again. */
export function ContactForm({ id, actorId, isNew, stored, onClose, onGone }: ContactFormProps) {
  const form = useContactDraft(id, actorId, stored)
  const onUndoKeys = useUndoKeys(form.draft)
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: contactWords.removed(form.value.name || contactWords.newTitle),
      stored: stored && writingOfContact(stored),
      remove: (expectedRevision) => api.contacts.remove({ id, expectedRevision }),
      putBack: (writing) => api.contacts.save({ id, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  const close = () => (form.draft.revision === 0 && !form.draft.isUnsaved ? onGone() : onClose(form.draft.revision > 0))
  return (
    <RecordForm
      id={contactRowId(id)}
      title={isNew ? contactWords.newTitle : contactWords.changeTitle}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={contactWords.done}
      removeLabel={stored ? contactWords.remove : contactWords.discard}
      onDone={form.flush}
      onClose={close}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      <ContactFields form={form} actorId={actorId} />
    </RecordForm>
  )
}
