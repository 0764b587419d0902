import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { LIMITS } from '../../../../shared/domain/field.ts'
import { ESTIMATES, PREFERRED_WAYS } from '../../../../shared/domain/register/contact.ts'
import { contactWords, estimateNames, preferredWayNames } from '../../../../shared/text/catalogue/contacts.ts'
import { ChoiceField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import type { AutosavedDraft } from '../../../state/drafts/index.ts'
import type { ContactWriting, PositionWriting } from './contactWriting.ts'

interface ContactFieldsProps {
  readonly form: AutosavedDraft<ContactWriting>
  readonly actorId: string
  /** People whom the one being written may be. */
  readonly known: ReactNode
}

const WAYS = PREFERRED_WAYS.map((value) => ({ value, label: preferredWayNames[value] }))
const ESTIMATE_CHOICES = ESTIMATES.map((value) => ({ value, label: estimateNames[value] }))
const SIDE_BY_SIDE = { display: 'flex', flexWrap: 'wrap', gap: 2.5 } as const

interface PlaceFieldsProps {
  readonly form: AutosavedDraft<ContactWriting>
  /** Which of the person's places. */
  readonly at: number
}

/** What the person is at this actor, and from when. */
function PlaceFields({ form, at }: PlaceFieldsProps) {
  const { value, patch, issueFor } = form
  const place = value.positions[at]
  if (!place) return null
  const set = (change: Partial<PositionWriting>) =>
    patch({ positions: value.positions.map((each, index) => (index === at ? { ...each, ...change } : each)) })
  return (
    <>
      <LineField label={contactWords.role} helperText={contactWords.roleHelp} value={place.role} onChange={(role) => set({ role })} />
      <Box sx={SIDE_BY_SIDE}>
        <DateField label={contactWords.since} value={place.since} onChange={(since) => set({ since })} />
        <DateField
          label={contactWords.until}
          helperText={contactWords.untilHelp}
          error={issueFor(`positions.${at}.until`) ?? null}
          value={place.until}
          onChange={(until) => set({ until })}
        />
      </Box>
    </>
  )
}

/** The person's place at this actor; two that were put together may have left several, each in a group of its own. */
function Places({ form, actorId }: Pick<ContactFieldsProps, 'form' | 'actorId'>) {
  const here = form.value.positions.flatMap((place, at) => (place.actorId === actorId ? [at] : []))
  if (here.length < 2) return here.map((at) => <PlaceFields key={at} form={form} at={at} />)
  return here.map((at, index) => (
    <Box key={at} component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 2.5 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
        {contactWords.placeNumber(index + 1)}
      </Typography>
      <PlaceFields form={form} at={at} />
    </Box>
  ))
}

/** What one judges for oneself, apart from what is known. */
function EstimateFields({ form: { value, patch } }: Pick<ContactFieldsProps, 'form'>) {
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 2 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {contactWords.internal}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {contactWords.internalHelp}
      </Typography>
      <ChoiceField label={contactWords.influence} choices={ESTIMATE_CHOICES} value={value.influence} onChange={(influence) => patch({ influence })} />
      <ChoiceField label={contactWords.interest} choices={ESTIMATE_CHOICES} value={value.interest} onChange={(interest) => patch({ interest })} />
    </Box>
  )
}

/** Who it is, how the person is reached, and where the details came from. */
export function ContactFields({ form, actorId, known }: ContactFieldsProps) {
  const { value, patch, issueFor } = form
  const error = (name: keyof ContactWriting) => issueFor(name) ?? null
  return (
    <>
      <LineField label={contactWords.name} required limit={LIMITS.title} value={value.name} error={error('name')} onChange={(name) => patch({ name })} />
      {known}
      <Places form={form} actorId={actorId} />
      <LineField label={contactWords.phone} type="tel" limit={60} value={value.phone} error={error('phone')} onChange={(phone) => patch({ phone })} />
      <LineField label={contactWords.email} type="email" limit={254} value={value.email} error={error('email')} onChange={(email) => patch({ email })} />
      <ChoiceField label={contactWords.preferredWay} choices={WAYS} value={value.preferredWay} onChange={(preferredWay) => patch({ preferredWay })} />
      <LineField label={contactWords.source} helperText={contactWords.sourceHelp} value={value.source} onChange={(source) => patch({ source })} />
      <DateField label={contactWords.sourceOn} value={value.sourceOn} onChange={(sourceOn) => patch({ sourceOn })} />
      <EstimateFields form={form} />
      <TextAreaField label={contactWords.notes} helperText={contactWords.notesHelp} value={value.notes} error={error('notes')} onChange={(notes) => patch({ notes })} />
    </>
  )
}
