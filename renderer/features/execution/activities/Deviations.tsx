import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Deviation } from '../../../../shared/domain/plan/deviation.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import { deviationSentence, executionWords } from '../../../../shared/text/catalogue/execution.ts'

interface DeviationsProps {
  /** Newest first. */
  readonly deviations: readonly Deviation[]
  readonly items: readonly PlanItem[]
}

/** Every departure from what the board decided: what, why, who agreed and when. */
export function Deviations({ deviations, items }: DeviationsProps) {
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3">{executionWords.deviations}</Typography>
      {deviations.length === 0 && <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>{executionWords.noDeviations}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {deviations.map((each) => (
          <Box component="li" key={each.id} sx={{ py: 1, borderBottom: '1px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <bdi>{items.find(({ id }) => id === each.itemId)?.title}</bdi>
            <Box sx={{ color: 'text.secondary', typography: 'body2', maxWidth: '72ch' }}>
              <div>{deviationSentence(each)}</div>
              <Box sx={{ whiteSpace: 'pre-wrap' }}>
                <bdi>{each.reason}</bdi>
              </Box>
              <bdi>{executionWords.agreed(each.agreedBy, each.agreedOn)}</bdi>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
