import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Decision } from '../../../shared/domain/decision.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { FieldMessage } from '../../components/fields/index.ts'
import type { WarnedField } from './figureWarnings.ts'

interface AmountsProps {
  readonly decision: Pick<Decision, 'soughtKronor' | 'proposedKronor' | 'grantedKronor'>
  readonly warnings: Partial<Record<WarnedField, string>>
}

const AMOUNTS = [
  ['soughtKronor', decisionWords.sought],
  ['proposedKronor', decisionWords.proposed],
  ['grantedKronor', decisionWords.granted],
] as const

/** The three sums one below the other, right-aligned as in a table, each with what does not agree beside it. */
export function Amounts({ decision, warnings }: AmountsProps) {
  if (AMOUNTS.every(([name]) => decision[name] === null && warnings[name] === undefined)) return null
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.25 }}>
      {AMOUNTS.map(([name, label]) => {
        const kronor = decision[name]
        return (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Typography>
            <Typography component="dd" sx={{ m: 0, textAlign: 'end', fontWeight: name === 'grantedKronor' ? 600 : 400 }}>
              {kronor === null ? decisionWords.noSum : formatKronor(kronor)}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              {warnings[name] !== undefined && <FieldMessage tone="warning">{warnings[name]}</FieldMessage>}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
