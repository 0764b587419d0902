import Box from '@mui/material/Box'
import type { IsoDate } from '../../../shared/domain/date.ts'
import type { AgendaItem } from '../../../shared/domain/overview.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { meetingKindName } from '../../../shared/text/catalogue/timeline.ts'
import { type CaseTab, paths } from '../../app/paths.ts'
import { StatusChip } from '../../components/StatusChip.tsx'
import { OverviewRow } from './OverviewRow.tsx'

interface AgendaRowProps {
  readonly item: AgendaItem
  readonly today: IsoDate
  readonly model: ProcessModel
}

const TABS = { board: 'decisions', meeting: 'meetings', checkIn: 'execution', result: 'result' } as const satisfies Record<AgendaItem['kind'], CaseTab>

/** What it is: the kind and place of a meeting, or the board's. */
function subjectOf({ item, today, model }: AgendaRowProps): string {
  if (item.kind === 'checkIn') return item.on < today ? overviewText.checkInOverdue : overviewText.checkIn
  if (item.kind === 'result') return item.on < today ? overviewText.resultOverdue : overviewText.resultDue
  if (item.kind === 'board') return item.on < today ? overviewText.boardOverdue : overviewText.boardMeeting
  return overviewText.meeting(meetingKindName(model, item.meetingKind), item.place)
}

/** One thing with a date. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, today } = props
  const overdue = item.on < today
  return (
    <OverviewRow
      to={paths.caseTab(item.caseId, TABS[item.kind])}
      title={item.caseTitle}
      area={item.area}
      before={
        <>
          <Box sx={{ color: 'text.primary' }}>{overdue ? item.on : overviewText.day(item.on, today)}</Box>
          {overdue ? <StatusChip tone="signal" label={overviewText.overdue} /> : item.time}
        </>
      }
    >
      <bdi>{subjectOf(props)}</bdi>
    </OverviewRow>
  )
}
