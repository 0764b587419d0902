import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ApplicationWriting } from '../../../../shared/domain/application.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { fieldIssueSentence } from '../../../../shared/text/catalogue/errors.ts'
import { FieldMessage, LineField } from '../../../components/fields/index.ts'
import { type ApplicationText, useWritten, write } from '../writing.ts'
import type { AroundProps } from './SoughtAmount.tsx'
import { useIssue } from './useIssue.ts'

type Contact = ApplicationWriting['contact']

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const contactOf = ({ name, contactName, phone, email }: CaseActor): Contact =>
  ({ name: contactName, organisation: name, phone, email })

interface FromActorProps {
  readonly text: ApplicationText
  readonly actors: readonly CaseActor[]
}

/** Takes the contact from one of the actors. */
function FromActor({ text, actors }: FromActorProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const id = useId()
  if (actors.length === 0) return null
  const choose = (actor: CaseActor) => {
    setAnchor(null)
    write(text, 'contact', contactOf(actor))
  }
  return (
    <Box>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {applicationTexts.contactFrom}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {actors.map((actor) => (
          <MenuItem key={actor.id} onClick={() => choose(actor)}>
            <bdi>{[actor.contactName, actor.name].filter((name) => name !== '').join(', ')}</bdi>
          </MenuItem>
        ))}
      </Menu>
    </Box>
  )
}

const FIELDS = [
  { field: 'name', label: applicationTexts.contactName, limit: 300, type: 'text' },
  { field: 'organisation', label: applicationTexts.organisation, limit: 300, type: 'text' },
  { field: 'phone', label: applicationTexts.phone, limit: 60, type: 'tel' },
  { field: 'email', label: applicationTexts.email, limit: 254, type: 'email' },
] as const

interface ContactFieldProps extends AroundProps {
  readonly field: (typeof FIELDS)[number]
  readonly contact: Contact
}

function ContactField({ text, readOnly, field: { field, label, limit, type }, contact }: ContactFieldProps) {
  const issue = useIssue(text, `contact.${field}`)
  const [left, setLeft] = useState(true)
  const value = contact[field]
  const odd = field === 'email' && left && value !== '' && !EMAIL.test(value.trim())
  return (
    <LineField
      id={`falt-contact-${field}`}
      label={label}
      type={type}
      limit={limit}
      value={value}
      readOnly={readOnly}
      error={issue}
      warning={odd ? fieldIssueSentence({ code: 'not-an-email' }) : null}
      onChange={(typed) => {
        setLeft(false)
        text.set({ ...text.value, contact: { ...text.value.contact, [field]: typed } }, { field: `contact.${field}` })
      }}
      onLeave={() => setLeft(true)}
    />
  )
}

/** One contact for all parties, typed or taken from an actor. */
export function JointContact({ text, readOnly, actors }: AroundProps & { readonly actors: readonly CaseActor[] }) {
  const contact = useWritten(text, 'contact')
  return (
    <Box component="fieldset" data-undo="contact" sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 1.5, maxWidth: '72ch' }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600, typography: 'h3' }}>
        {applicationTexts.contact}
      </Box>
      <FieldMessage tone="help">{applicationTexts.contactHelp}</FieldMessage>
      {!readOnly && <FromActor text={text} actors={actors} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))' }}>
        {FIELDS.map((field) => (
          <ContactField key={field.field} text={text} readOnly={readOnly} field={field} contact={contact} />
        ))}
      </Box>
    </Box>
  )
}
