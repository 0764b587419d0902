import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Sending } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts as texts } from '../../../shared/text/catalogue/invitations.ts'

const namesOf = ({ recipients, way }: Sending): string =>
  recipients.map(({ contactName, actorName, email, address }) => `${contactName || actorName} (${way === 'labels' ? address : email})`).join(', ')

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
          </Box>
        ))}
      </Box>
    </>
  )
}
