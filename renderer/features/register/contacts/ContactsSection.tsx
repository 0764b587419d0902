import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { Contact } from '../../../../shared/domain/register/contact.ts'
import { contactWords } from '../../../../shared/text/catalogue/contacts.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { ContactForm } from './ContactForm.tsx'
import { ContactRow } from './ContactRow.tsx'
import { contactRowId } from './contactWriting.ts'

const ADD_BUTTON = 'lagg-till-kontakt'

/** The people at an actor. */
export function ContactsSection({ actorId, contacts }: { readonly actorId: string; readonly contacts: readonly Contact[] }) {
  const stored = contacts.map(({ id }) => id)
  const log = useLog({ log: 'contacts', caseId: actorId, stored, newRow: 'first', rowId: contactRowId, addButtonId: ADD_BUTTON, readOnly: false })
  const row = (id: string) => {
    const contact = contacts.find((each) => each.id === id) ?? null
    if (id === log.editing)
      return (
        <ContactForm
          key={id}
          id={id}
          actorId={actorId}
          isNew={log.isWritingNew}
          stored={contact}
          onClose={log.close}
          onGone={log.forget}
          onKnown={log.turnTo}
        />
      )
    return contact && <ContactRow key={id} contact={contact} actorId={actorId} onChange={() => log.edit(id)} />
  }
  const addButton = (
    <Button id={ADD_BUTTON} variant="outlined" size="small" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? contactWords.goOnWriting : contactWords.add}
    </Button>
  )
  const isEmpty = log.ids.length === 0
  return (
    <Section title={contactWords.heading} action={isEmpty || log.isWritingNew ? null : addButton}>
      {isEmpty ? <EmptyState sentence={contactWords.empty} action={addButton} /> : log.ids.map(row)}
    </Section>
  )
}
