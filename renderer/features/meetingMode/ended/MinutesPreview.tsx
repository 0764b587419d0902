import Box from '@mui/material/Box'
import { useState } from 'react'
import type { MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { PdfPreview } from '../../../components/pdfPreview/index.ts'

/** The minutes as they would be saved now. */
export function MinutesPreview({ notes }: { readonly notes: MeetingNotes }) {
  const [missing, setMissing] = useState<readonly string[]>([])
  const { id: meetingId, revision } = notes.meeting
  const load = async () => {
    const { bytes, missingCharacters } = unwrap(await api.meetingMode.preview({ meetingId }))
    setMissing(missingCharacters)
    return bytes
  }
  return (
    <Box component="section" aria-label={text.preview} sx={{ height: 'max(30rem, calc(100vh - 15rem))' }}>
      <PdfPreview load={load} version={`${revision} ${notes.revision}`} title={text.previewTitle} missingCharacters={missing} />
    </Box>
  )
}
