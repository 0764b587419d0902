import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type KeyboardEvent, useId, useState } from 'react'
import Typography from '@mui/material/Typography'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import { planWords, timetableWords } from '../../../../shared/text/catalogue/plan.ts'
import { DateField, FieldMessage } from '../../../components/fields/index.ts'
import { issueSentence } from '../../../state/drafts/index.ts'

interface DatesOfRowProps {
  readonly item: PlanItem
  readonly onMoved: (id: string, period: Period) => void
  readonly onOpen: (id: string) => void
}

/** The days of the row that one is in, as fields. */
export function DatesOfRow({ item, onMoved, onOpen }: DatesOfRowProps) {
  const heading = useId()
  const [startsOn, setStartsOn] = useState(item.startsOn)
  const [endsOn, setEndsOn] = useState(item.endsOn)
  const isWhole = startsOn !== null && endsOn !== null
  const isBackwards = isWhole && endsOn < startsOn
  const isChanged = startsOn !== item.startsOn || endsOn !== item.endsOn
  const save = () => {
    if (isWhole && isChanged && !isBackwards) onMoved(item.id, { startsOn, endsOn })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <Box component="section" aria-labelledby={heading} onKeyDown={onKeyDown} sx={{ mt: 1.5 }}>
      <Typography variant="h3" id={heading} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        <bdi>{timetableWords.fields(item.title)}</bdi>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end' }}>
        <DateField label={planWords.itemStart} value={startsOn} onChange={setStartsOn} />
        <DateField label={planWords.itemEnd} value={endsOn} onChange={setEndsOn} />
        <Button variant="outlined" disabled={!isWhole || !isChanged || isBackwards} onClick={save}>
          {planWords.save}
        </Button>
        <Button onClick={() => onOpen(item.id)}>{timetableWords.openRow}</Button>
      </Box>
      {isBackwards && <FieldMessage tone="error">{issueSentence([{ path: 'endsOn', code: 'ends-before-start' }], 'endsOn')}</FieldMessage>}
    </Box>
  )
}
