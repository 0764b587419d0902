import Box from '@mui/material/Box'
import type { Overview } from '../../../shared/domain/overview.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { CaseLine } from './CaseLine.tsx'
import { OverviewList } from './OverviewList.tsx'

const { sections } = overviewText

/** Four short lists, in the order in which they matter. */
export function Waiting({ overview, model }: { readonly overview: Overview; readonly model: ProcessModel }) {
  const { today } = overview
  const agenda = (items: Overview['thisWeek']) =>
    items.map((item) => <AgendaRow key={`${item.caseId} ${item.kind} ${item.on} ${item.time}`} item={item} today={today} model={model} />)
  const cases = (items: Overview['quiet']) =>
    items.map((item) => <CaseLine key={item.caseId} item={item} today={today} model={model} />)
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, columnGap: 5 }}>
      <OverviewList {...sections.todayAndOverdue}>{agenda(overview.todayAndOverdue)}</OverviewList>
      <OverviewList {...sections.thisWeek}>{agenda(overview.thisWeek)}</OverviewList>
      <OverviewList {...sections.awaitingBoard}>{cases(overview.awaitingBoard)}</OverviewList>
      <OverviewList {...sections.quiet}>{cases(overview.quiet)}</OverviewList>
    </Box>
  )
}
