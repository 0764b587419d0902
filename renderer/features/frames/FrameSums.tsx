import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { BudgetFrame } from '../../../shared/domain/frame/budgetFrame.ts'
import { framePageText } from '../../../shared/text/catalogue/framePage.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { kronorOrDash } from '../../../shared/text/catalogue/ledger.ts'

function Sum({ label, kronor }: { readonly label: string; readonly kronor: number | null }) {
  return (
    <Box>
      <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, typography: 'h2', fontVariantNumeric: 'tabular-nums' }}>
        {kronorOrDash(kronor)}
      </Typography>
    </Box>
  )
}

/** The three figures that the page is for. */
export function FrameSums({ frame }: { readonly frame: BudgetFrame }) {
  const { frameKronor, reservedKronor, remainingKronor, pending, remainingAfterKronor } = frame
  return (
    <>
      <Box component="dl" sx={{ m: 0, mb: 3, display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2 }}>
        <Sum label={texts.frame} kronor={frameKronor} />
        <Sum label={texts.reserved} kronor={reservedKronor} />
        <Sum label={texts.remaining} kronor={remainingKronor} />
        {pending.length > 0 && <Sum label={texts.remainingAfter} kronor={remainingAfterKronor} />}
      </Box>
      {frameKronor === null && <Alert severity="info" sx={{ mb: 3, maxWidth: 860 }}>{framePageText.none}</Alert>}
      {remainingKronor !== null && remainingKronor < 0 && <Alert severity="warning" sx={{ mb: 3, maxWidth: 860 }}>{texts.overdrawn(-remainingKronor)}</Alert>}
    </>
  )
}
