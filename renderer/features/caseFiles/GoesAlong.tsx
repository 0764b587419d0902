import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Contents } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { Section } from '../../components/Section.tsx'
import { KindList } from './KindList.tsx'

const words = caseFileText.handOver

/** What would be in the file, and what to think of before it leaves. */
export function GoesAlong({ contents, sharedNotes }: { readonly contents: Contents; readonly sharedNotes: boolean }) {
  const { kinds, files, bytes, missingFiles, sharedMeetings } = contents
  return (
    <Section title={words.contents}>
      {missingFiles.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
          {words.missing(missingFiles)}
        </Alert>
      ) : null}
      {sharedMeetings.length > 0 ? (
        <Alert severity={sharedNotes ? 'warning' : 'info'} sx={{ mb: 2 }}>
          {words.shared(sharedMeetings.length)}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {sharedMeetings.map(({ id, heldOn, title, others }) => (
              <li key={id}>{words.sharedMeeting(heldOn, title, others)}</li>
            ))}
          </Box>
        </Alert>
      ) : null}
      <KindList kinds={kinds} {...(files > 0 ? { filesLine: words.files(files, bytes) } : {})} />
      <Typography sx={{ mt: 2, color: 'text.secondary', maxWidth: '48rem' }}>{words.left}</Typography>
    </Section>
  )
}
