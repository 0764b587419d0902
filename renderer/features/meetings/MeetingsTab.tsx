import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { meetingRowId } from './meetingRows.ts'
import { newestMeetingsFirst } from './meetingWriting.ts'

interface MeetingsTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

const ADD_BUTTON = 'anteckna-mote'

/** The log of meetings, newest first. */
export function MeetingsTab({ view, model }: MeetingsTabProps) {
  const { id: caseId, closedOn } = view.case
  const readOnly = closedOn !== null
  const stored = view.meetings.map(({ id }) => id)
  const log = useLog({ log: 'meetings', caseId, stored, rowId: meetingRowId, addButtonId: ADD_BUTTON })
  const form = (id: string) => <MeetingForm key={id} id={id} view={view} model={model} onClose={log.close} onGone={log.forget} />
  const isWritingNew = log.unstored !== null && log.editing === log.unstored
  const addButton = (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.unstored === null ? meetingWords.add : meetingWords.goOnWriting}
    </Button>
  )
  const isEmpty = stored.length === 0 && !isWritingNew
  return (
    <Section title={meetingWords.heading} action={isEmpty || isWritingNew || readOnly ? null : addButton}>
      {isEmpty && <EmptyState sentence={meetingWords.empty} action={readOnly ? null : addButton} />}
      <Box sx={{ display: 'grid' }}>
        {isWritingNew && log.unstored !== null && form(log.unstored)}
        {newestMeetingsFirst(view.meetings).map((meeting) =>
          log.editing === meeting.id && !readOnly ? (
            form(meeting.id)
          ) : (
            <MeetingRow key={meeting.id} meeting={meeting} model={model} onChange={readOnly ? undefined : () => log.edit(meeting.id)} />
          ),
        )}
      </Box>
    </Section>
  )
}
