import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { type Draft, SaveStatus } from '../../state/drafts/index.ts'
import type { Notes } from './notes/notes.ts'
import type { useMeetingCalls } from './useMeetingCalls.ts'

interface MeetingBarProps {
  readonly draft: Draft<Notes>
  readonly calls: ReturnType<typeof useMeetingCalls>
}

/** The way out, what is saved, and the end: all there is beside the meeting. */
export function MeetingBar({ draft, calls }: MeetingBarProps) {
  return (
    <Box
      component="header"
      sx={{ position: 'sticky', top: 0, zIndex: 2, bgcolor: 'background.default', borderBottom: '1px solid', borderColor: 'divider', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, px: 3, py: 1 }}
    >
      <Button startIcon={<ArrowBackOutlined />} onClick={() => void calls.leave()}>
        {text.leave}
      </Button>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <SaveStatus draft={draft} />
      </Box>
      <Button variant="contained" onClick={() => void calls.end()}>
        {text.end}
      </Button>
    </Box>
  )
}
