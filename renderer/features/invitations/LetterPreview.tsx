import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { fillLetter } from '../../../shared/domain/network/letter.ts'
import type { NetworkMeetingInput, Recipient } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts as texts } from '../../../shared/text/catalogue/invitations.ts'

interface LetterPreviewProps {
  readonly meeting: Omit<NetworkMeetingInput, 'id' | 'expectedRevision'>
  readonly recipients: readonly Recipient[]
}

const nameOf = ({ contactName, actorName }: Recipient): string => [contactName, actorName].filter(Boolean).join(', ')

/** The letter as one of its recipients reads it. */
export function LetterPreview({ meeting, recipients }: LetterPreviewProps) {
  const [chosen, setChosen] = useState('')
  const recipient = recipients.find(({ email }) => email === chosen) ?? recipients[0]
  if (!recipient) return null
  return (
    <Box component="section" aria-label={texts.preview} sx={{ border: 1, borderColor: 'divider', p: 2, maxWidth: '72ch', alignSelf: 'start' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1 }}>
        <Typography variant="h3">{texts.preview}</Typography>
        <NativeSelect value={recipient.email} inputProps={{ 'aria-label': texts.previewFor }} onChange={(event) => setChosen(event.target.value)}>
          {recipients.map((each) => (
            <option key={each.email} value={each.email}>
              {nameOf(each)}
            </option>
          ))}
        </NativeSelect>
      </Box>
      <Typography sx={{ fontWeight: 600 }}>{texts.previewSubject(fillLetter(meeting.invitationSubject, meeting, recipient))}</Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 1 }}>
        {fillLetter(meeting.invitationText, meeting, recipient)}
      </Typography>
    </Box>
  )
}
