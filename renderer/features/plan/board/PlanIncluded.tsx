import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { periodOf } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { sumsOf } from '../../../../shared/domain/plan/sums.ts'
import { proposalTexts } from '../../../../shared/text/catalogue/proposal.ts'

/** What the paper takes from the plan, so that nobody writes it twice. */
export function PlanIncluded({ view: { items } }: { readonly view: PlanView }) {
  const { costKronor, askedKronor } = sumsOf(items)
  const withoutTime = items.filter((item) => periodOf(item) === null).length
  return (
    <Box sx={{ pl: 2, mb: 4, maxWidth: '72ch' }}>
      <Typography variant="h3">{proposalTexts.included}</Typography>
      <Typography>{proposalTexts.includedRows(items.length, costKronor, askedKronor)}</Typography>
      {withoutTime > 0 && <Typography sx={{ color: 'text.secondary' }}>{proposalTexts.includedTimes(withoutTime)}</Typography>}
    </Box>
  )
}
