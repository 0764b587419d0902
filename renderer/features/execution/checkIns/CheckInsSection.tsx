import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CheckIn } from '../../../../shared/domain/execution/checkIn.ts'
import type { ExecutionView } from '../../../../shared/domain/execution/executionView.ts'
import { executionWords as words } from '../../../../shared/text/catalogue/execution.ts'
import { RecordRow } from '../../../components/records/RecordRow.tsx'
import { useLog } from '../../../components/records/useLog.ts'
import { Section } from '../../../components/Section.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useToday } from '../../../components/useToday.ts'
import { RhythmField } from '../RhythmField.tsx'
import { CheckInForm, checkInRowId } from './CheckInForm.tsx'

interface CheckInsSectionProps {
  readonly execution: ExecutionView
  readonly caseId: string
  readonly readOnly: boolean
}

const ADD_BUTTON = 'anteckna-avstamning'
const SHOWN = ['planned', 'happened', 'risks', 'helpNeeded'] as const

function Row({ checkIn, onChange }: { readonly checkIn: CheckIn; readonly onChange: (() => void) | undefined }) {
  const title = words.checkInTitle(checkIn.heldOn)
  return (
    <RecordRow id={checkInRowId(checkIn.id)} title={title} changeLabel={words.changeRow} changeName={words.changeRowLabel(title)} onChange={onChange}>
      {SHOWN.filter((name) => checkIn[name] !== '').map((name) => (
        <Box key={name}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words[name]}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
            <bdi>{checkIn[name]}</bdi>
          </Typography>
        </Box>
      ))}
    </RecordRow>
  )
}

/** The rhythm of the check-ins, when the next one is due, and those that were held, newest first. */
export function CheckInsSection({ execution, caseId, readOnly }: CheckInsSectionProps) {
  const today = useToday()
  const { checkIns, nextCheckInOn } = execution
  const log = useLog({
    log: 'checkIns', caseId, stored: checkIns.map(({ id }) => id), newRow: 'first', rowId: checkInRowId, addButtonId: ADD_BUTTON, readOnly,
  })
  const row = (id: string) => {
    if (id === log.editing)
      return <CheckInForm key={id} id={id} caseId={caseId} execution={execution} isNew={log.isWritingNew} onClose={log.close} onGone={log.forget} />
    const found = checkIns.find((each) => each.id === id)
    return found && <Row key={id} checkIn={found} onChange={readOnly ? undefined : () => log.edit(id)} />
  }
  const addButton = readOnly || log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? words.goOnCheckIn : words.addCheckIn}
    </Button>
  )
  const isOverdue = nextCheckInOn !== null && nextCheckInOn < today
  return (
    <Section title={words.checkIns} action={addButton}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 4, rowGap: 1, mb: 1 }}>
        <RhythmField followUp={execution.followUp} readOnly={readOnly} />
        {nextCheckInOn !== null && (
          <Box sx={{ pt: { xs: 0, sm: '30px' } }}>
            <StatusChip tone={isOverdue ? 'signal' : 'neutral'} label={isOverdue ? words.overdue(nextCheckInOn, today) : words.next(nextCheckInOn, today)} />
          </Box>
        )}
      </Box>
      {log.ids.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{words.noCheckIns}</Typography> : log.ids.map(row)}
    </Section>
  )
}
