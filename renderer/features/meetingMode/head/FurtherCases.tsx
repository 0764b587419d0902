import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { NO_FILTER } from '../../../../shared/domain/caseList.ts'
import type { CaseName } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { queries } from '../../../bridge/queries.ts'

interface FurtherCasesProps {
  /** The meeting's own case first. */
  readonly cases: readonly CaseName[]
  readonly onChange: (caseIds: readonly string[]) => void
}

const MOST_OFFERED = 100

/** Cases that the meeting is also about. */
export function FurtherCases({ cases, onChange }: FurtherCasesProps) {
  const { data } = useQuery(queries.casePage({ ...NO_FILTER, sort: 'title', descending: false, offset: 0, limit: MOST_OFFERED }))
  const [, ...further] = cases
  const ids = further.map(({ id }) => id)
  const offered = (data?.rows ?? []).filter(({ id }) => !cases.some((each) => each.id === id))
  if (offered.length === 0 && further.length === 0) return null
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography variant="subtitle2">{text.alsoAbout}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {further.map(({ id, title }) => (
          <Chip key={id} label={title} onDelete={() => onChange(ids.filter((each) => each !== id))} />
        ))}
        {offered.length > 0 && (
          <TextField
            select
            size="small"
            value=""
            slotProps={{ select: { displayEmpty: true, renderValue: () => text.addCase }, htmlInput: { 'aria-label': text.addCase } }}
            onChange={(event) => onChange([...ids, event.target.value])}
            sx={{ minWidth: '12rem' }}
          >
            {offered.map(({ id, title }) => (
              <MenuItem key={id} value={id}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
    </Box>
  )
}
