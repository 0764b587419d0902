import CheckOutlined from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { type Side, SIDES } from '../../../shared/domain/duplicates/merging.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { Segment } from '../../components/fields/Segment.tsx'
import type { MergeField } from './mergeFields.ts'
import { SIDE_BY_SIDE } from './sideBySide.ts'

/** As much of a long text as it takes to know it again. */
const SHOWN = 160

const excerpt = (text: string): string =>
  text === '' ? mergeText.empty : text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text

interface MergeChoiceProps {
  readonly field: MergeField
  readonly side: Side
  readonly onChange: (side: Side) => void
}

/** A detail that both have: nothing to choose. */
function SameDetail({ field: { label, first } }: { readonly field: MergeField }) {
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
}

/** One field of two entries: the two details side by side to choose between, or the one that both have. */
export function MergeChoice({ field, side, onChange }: MergeChoiceProps) {
  const own = useId()
  const { label, first, second, isText } = field
  if (first === second) return <SameDetail field={field} />
  const details: Record<Side, string> = { winner: excerpt(first), loser: excerpt(second), both: mergeText.both }
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {label}
      </Box>
      <Box sx={SIDE_BY_SIDE}>
        {SIDES.filter((each) => each !== 'both' || isText).map((each) => (
          <Segment key={each} sx={{ minWidth: 0, overflowWrap: 'anywhere', ...(each === 'both' ? { gridColumn: '1 / -1', justifyContent: 'center' } : {}) }}>
            <input type="radio" name={own} checked={each === side} onChange={() => onChange(each)} />
            {each === side && <CheckOutlined aria-hidden sx={{ fontSize: 16, flexShrink: 0 }} />}
            <Box component="span" sx={details[each] === mergeText.empty && each !== side ? { color: 'text.secondary', fontStyle: 'italic' } : {}}>
              {details[each]}
            </Box>
          </Segment>
        ))}
      </Box>
    </Box>
  )
}
