import AddOutlined from '@mui/icons-material/AddOutlined'
import PlayArrowOutlined from '@mui/icons-material/PlayArrowOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { LinkButton } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { meetingRowId } from './meetingRows.ts'
import { useLetterMeeting } from './useLetterMeeting.ts'
import { newestMeetingsFirst } from './meetingWriting.ts'

interface MeetingsTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

const ADD_BUTTON = 'anteckna-mote'

/** The log of meetings, newest first. */
export function MeetingsTab({ view, model }: MeetingsTabProps) {
  const readOnly = view.case.closedOn !== null
  const stored = newestMeetingsFirst(view.meetings).map(({ id }) => id)
  const log = useLog({ log: 'meetings', caseId: view.case.id, stored, newRow: 'first', rowId: meetingRowId, addButtonId: ADD_BUTTON, readOnly })
  const row = (id: string) => {
    if (id === log.editing)
      return <MeetingForm key={id} id={id} isNew={log.isWritingNew} view={view} model={model} onClose={log.close} onGone={log.forget} />
    const meeting = view.meetings.find((each) => each.id === id)
    return meeting && <MeetingRow key={id} meeting={meeting} model={model} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const { isOver, handlers } = useLetterMeeting(view)
  const addButton = readOnly ? null : (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <LinkButton to={paths.startMeetingIn(view.case.id)} variant="contained" startIcon={<PlayArrowOutlined />}>
        {meetingWords.startNow}
      </LinkButton>
      <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
        {log.hasBegun ? meetingWords.goOnWriting : meetingWords.add}
      </Button>
    </Box>
  )
  const isEmpty = log.ids.length === 0
  return (
    <Box {...handlers}>
      {isOver && !readOnly && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {meetingWords.dropLetter}
        </Alert>
      )}
      <Section title={meetingWords.heading} action={isEmpty || log.isWritingNew ? null : addButton}>
        {isEmpty ? <EmptyState sentence={meetingWords.empty} action={addButton} /> : <Box sx={{ display: 'grid' }}>{log.ids.map(row)}</Box>}
      </Section>
    </Box>
  )
}
