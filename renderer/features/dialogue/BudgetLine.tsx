import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { DialogueBudget } from '../../../shared/domain/dialogue/budget.ts'
import { budgetSentence, dialogueWords, overspentSentence } from '../../../shared/text/catalogue/dialogue.ts'

/** How the sum for dialogue stands. Too much is pointed out and never stopped. */
export function BudgetLine({ budget }: { readonly budget: DialogueBudget }) {
  const { grantedKronor, usedKronor, plannedKronor, leftKronor } = budget
  const share = (kronor: number) => Math.min(100, (100 * kronor) / Math.max(1, grantedKronor ?? 1))
  return (
    <Box sx={{ mb: 2, maxWidth: '72ch', display: 'grid', gap: 0.75 }}>
      <Typography>{budgetSentence(budget)}</Typography>
      {grantedKronor !== null && (
        <LinearProgress
          variant="buffer"
          aria-label={dialogueWords.budget}
          value={share(usedKronor)}
          valueBuffer={share(usedKronor + plannedKronor)}
          sx={{ height: 8, borderRadius: '4px', '& .MuiLinearProgress-dashed': { animation: 'none', backgroundImage: 'none', bgcolor: 'action.hover' } }}
        />
      )}
      {leftKronor !== null && leftKronor < 0 && <Alert severity="warning">{overspentSentence(leftKronor)}</Alert>}
    </Box>
  )
}
