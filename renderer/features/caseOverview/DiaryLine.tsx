import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { todayIn } from '../../../shared/domain/date.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { TimelineEvent } from '../../../shared/domain/timeline.ts'
import { dayInMonth, overviewWords } from '../../../shared/text/catalogue/case.ts'
import { timelineSentence } from '../../../shared/text/catalogue/timeline.ts'
import { eventLink } from '../../app/caseLinks.ts'
import { RouterLink } from '../../components/RouterLink.tsx'

interface DiaryLineProps {
  readonly caseId: string
  readonly event: TimelineEvent
  readonly model: ProcessModel
}

/** One thing that happened, with its day, as a link to the thing where there is more to see. */
export function DiaryLine({ caseId, event, model }: DiaryLineProps) {
  const sentence = timelineSentence(event, model)
  const to = eventLink(caseId, event)
  const [today] = useState(() => todayIn(new Date()))
  const note = event.event.kind === 'phase' ? event.event.note : ''
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '4.25rem minmax(0, 1fr)', py: 0.75, columnGap: 1 }}>
      <Box component="time" dateTime={event.on} sx={{ color: 'text.secondary' }}>
        {dayInMonth(event.on)}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {to ? (
          <RouterLink to={to} color="inherit" underline="hover">
            <bdi>{sentence}</bdi>
          </RouterLink>
        ) : (
          <bdi>{sentence}</bdi>
        )}
        {event.on > today && (
          <Box component="span" sx={{ color: 'text.secondary', ml: 0.5 }}>
            {overviewWords.planned}
          </Box>
        )}
        {note !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <bdi>{note}</bdi>
          </Typography>
        )}
      </Box>
    </Box>
  )
}
