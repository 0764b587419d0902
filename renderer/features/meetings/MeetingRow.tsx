import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { todayIn } from '../../../shared/domain/date.ts'
import { isRunning, type Meeting } from '../../../shared/domain/meeting.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingTitle, meetingWords, placeAndTime } from '../../../shared/text/catalogue/meetings.ts'
import { Attachments } from '../../components/attachments/index.ts'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { MeetingActions } from './MeetingActions.tsx'
import { meetingRowId } from './meetingRows.ts'

interface MeetingRowProps {
  readonly meeting: Meeting
  readonly model: ProcessModel
  readonly onChange: (() => void) | undefined
}

const WRITTEN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' } as const

/** A meeting as one reads it. */
export function MeetingRow({ meeting, model, onChange }: MeetingRowProps) {
  const title = meetingTitle(meeting, model)
  const [today] = useState(() => todayIn(new Date()))
  const where = placeAndTime(meeting)
  const mark = isRunning(meeting) ? meetingWords.running : meeting.heldOn > today ? meetingWords.planned : null
  return (
    <RecordRow
      id={meetingRowId(meeting.id)}
      title={title}
      mark={mark === null ? null : <StatusChip tone="working" label={mark} />}
      changeLabel={meetingWords.change}
      changeName={meetingWords.changeLabel(title)}
      onChange={onChange}
    >
      {where !== '' && (
        <Typography sx={{ color: 'text.secondary' }}>
          <bdi>{where}</bdi>
        </Typography>
      )}
      {meeting.participants !== '' && (
        <Typography sx={WRITTEN}>
          {meetingWords.present} <bdi>{meeting.participants}</bdi>
        </Typography>
      )}
      {meeting.notes !== '' && (
        <Typography sx={WRITTEN}>
          <bdi>{meeting.notes}</bdi>
        </Typography>
      )}
      <Attachments caseId={meeting.caseId} subject={{ kind: 'meeting', id: meeting.id }} name={title} readOnly={onChange === undefined} />
      <MeetingActions meeting={meeting} readOnly={onChange === undefined} />
    </RecordRow>
  )
}
