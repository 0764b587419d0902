import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Sending } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts as texts } from '../../../shared/text/catalogue/invitations.ts'

const namesOf = ({ recipients, way }: Sending): string =>
  recipients
    .map(({ contactName, actorName, email, address }) => `${contactName || actorName} (${way === 'labels' ? address : email})`)
    .join(', ')

/** The letter as it was written then, with its fields, on demand. */
function SentText({ sending }: { readonly sending: Sending }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const when = formatInstant(sending.madeAt)
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={isOpen ? texts.hideTextOf(when) : texts.showTextOf(when)}
        onClick={() => setIsOpen(!isOpen)}
        sx={{ ml: -0.5 }}
      >
        {isOpen ? texts.hideText : texts.showText}
      </Button>
      {isOpen && (
        <Box id={id} sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, my: 1, maxWidth: '72ch' }}>
          <Typography sx={{ fontWeight: 600 }}>{texts.previewSubject(sending.subject)}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{sending.text}</Typography>
          {sending.path !== '' && (
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
              {texts.saved(sending.path)}
            </Typography>
          )}
        </Box>
      )}
    </>
  )
}

/** What was sent to whom, newest first. */
export function SendingLog({ sendings }: { readonly sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {texts.log}
      </Typography>
      <Box component="ul" aria-label={texts.log} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sendings.map((sending) => (
          <Box component="li" key={sending.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <Typography>{texts.logLine(formatInstant(sending.madeAt), texts.logWays[sending.way], sending.recipients.length)}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              <bdi>{namesOf(sending)}</bdi>
            </Typography>
            <SentText sending={sending} />
          </Box>
        ))}
      </Box>
    </>
  )
}
