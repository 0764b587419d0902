import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type Side, SIDES } from '../../../shared/domain/duplicates/merging.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { ChoiceField } from '../../components/fields/index.ts'
import type { MergeField } from './mergeFields.ts'

/** As much of a long text as it takes to know it again. */
const SHOWN = 160

const excerpt = (text: string): string =>
  text === '' ? mergeText.empty : text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text

interface MergeChoiceProps {
  readonly field: MergeField
  readonly side: Side
  readonly onChange: (side: Side) => void
}

/** One field of two entries: the two details to choose between, or the one that both have. */
export function MergeChoice({ field, side, onChange }: MergeChoiceProps) {
  const { label, first, second, isText } = field
  if (first === second)
    return (
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {excerpt(first)}{' '}
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {mergeText.same}
          </Typography>
        </Typography>
      </Box>
    )
  const labels: Record<Side, string> = { winner: excerpt(first), loser: excerpt(second), both: mergeText.both }
  const choices = SIDES.filter((each) => each !== 'both' || isText).map((value) => ({ value, label: labels[value] }))
  return <ChoiceField label={label} value={side} choices={choices} onChange={onChange} />
}
