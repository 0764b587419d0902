import AddOutlined from '@mui/icons-material/AddOutlined'
import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Attendee, MeetingPerson } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { foldForSearch } from '../../../../shared/text/fold.ts'
import { queries } from '../../../bridge/queries.ts'
import { FieldFrame } from '../../../components/fields/index.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { calledPerson, personIn } from './useAttendance.ts'

interface PersonFieldProps {
  readonly meetingId: string
  readonly attendees: readonly Attendee[]
  readonly onAdd: (person: MeetingPerson) => unknown
  readonly onAddNew: (line: string) => unknown
}

type Offer = MeetingPerson | { readonly line: string }

const isNew = (offer: Offer): offer is { readonly line: string } => 'line' in offer

function labelOf(offer: Offer): string {
  if (!isNew(offer)) return calledPerson(offer)
  const { name, organisation } = personIn(offer.line)
  return text.addNew(name, organisation)
}

const key = ({ contactId, actorId, name }: MeetingPerson): string => `${contactId} ${actorId} ${contactId === null ? name : ''}`
const TYPING_PAUSE = 120
const FIELD = 'falt-person'

/** Known people as offers, and what is typed as a new person last. */
function useOffers({ meetingId, attendees }: Pick<PersonFieldProps, 'meetingId' | 'attendees'>, typed: string): Offer[] {
  const asked = useDebounced(personIn(typed).name.slice(0, 100), TYPING_PAUSE)
  const { data = [] } = useQuery({ ...queries.meetingPeople(meetingId, asked), placeholderData: (before) => before })
  const there = new Set(attendees.map(key))
  // A namesake at another organisation is somebody else.
  const organisation = foldForSearch(personIn(typed).organisation)
  const known = data.filter((person) => !there.has(key(person)) && foldForSearch(person.organisation).includes(organisation))
  return typed.trim() === '' ? known : [...known, { line: typed }]
}

/** Finds somebody, or takes "Anna Berg, Bostadsbolaget" as a new person; ready for the next at once. */
export function PersonField({ meetingId, attendees, onAdd, onAddNew }: PersonFieldProps) {
  const [typed, setTyped] = useState('')
  const offers = useOffers({ meetingId, attendees }, typed)
  // Whoever opens the list of those present is about to add somebody.
  useEffect(() => document.getElementById(FIELD)?.focus(), [])
  const take = (offer: Offer | string | null) => {
    if (offer === null) return
    setTyped('')
    if (typeof offer === 'string') void onAddNew(offer)
    else void (isNew(offer) ? onAddNew(offer.line) : onAdd(offer))
  }
  return (
    <FieldFrame id={FIELD} label={text.findPerson} helperText={text.findPersonHelp} isEmpty={typed === ''} error={null} warning={null}>
      {(control) => (
        <Autocomplete<Offer, false, false, true>
          freeSolo
          openOnFocus
          autoHighlight
          id={control.id}
          options={offers}
          filterOptions={(all) => all}
          getOptionLabel={(offer) => (typeof offer === 'string' ? offer : labelOf(offer))}
          getOptionKey={(offer) => (typeof offer === 'string' || isNew(offer) ? 'new' : key(offer))}
          value={null}
          inputValue={typed}
          onInputChange={(_event, value, reason) => {
            if (reason === 'input') setTyped(value)
          }}
          onChange={(_event, offer) => take(offer)}
          renderInput={({ slotProps, ...params }) => (
            <OutlinedInput
              ref={slotProps.input.ref}
              size="small"
              fullWidth
              startAdornment={<AddOutlined fontSize="small" sx={{ mr: 1, color: 'text.secondary' }} />}
              disabled={params.disabled}
              className={slotProps.input.className}
              inputProps={{ ...slotProps.htmlInput, ...control }}
            />
          )}
          sx={{ maxWidth: '40rem' }}
        />
      )}
    </FieldFrame>
  )
}
