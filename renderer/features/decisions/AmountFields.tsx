import Box from '@mui/material/Box'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { MoneyField } from '../../components/fields/index.ts'
import { type DecisionFieldsProps, fieldAt } from './decisionFields.ts'
import type { PaperSums } from './decisionWriting.ts'
import { writingWarnings } from './figureWarnings.ts'

interface AmountFieldsProps extends DecisionFieldsProps {
  readonly sums: PaperSums
  readonly isNew: boolean
}

/** Says where a sum came from as long as it is the one that was put there. */
function origins({ form, sums, isNew }: AmountFieldsProps) {
  const { soughtKronor, proposedKronor } = form.value
  const { applicationKronor, applicationVersion, statementKronor } = sums
  const isSought = isNew && applicationKronor !== null && soughtKronor === applicationKronor
  const isProposed = isNew && statementKronor !== null && proposedKronor === statementKronor
  return {
    sought: isSought && applicationVersion !== null ? decisionWords.fromApplication(applicationVersion) : undefined,
    proposed: isProposed ? decisionWords.fromStatement : undefined,
  }
}

/** Sought, proposed and granted: three sums that are easily taken for one another, so they stand together. */
export function AmountFields(props: AmountFieldsProps) {
  const { form, sums, model } = props
  const { value, patch } = form
  const from = origins(props)
  const warnings = writingWarnings(value, sums, model)
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 2.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(11rem, 100%), 1fr))' }}
    >
      <Box component="legend" sx={{ typography: 'h3', p: 0, mb: 1 }}>
        {decisionWords.amounts}
      </Box>
      <MoneyField
        {...fieldAt(props, 'soughtKronor')}
        label={decisionWords.sought}
        helperText={from.sought}
        warning={warnings.soughtKronor ?? null}
        value={value.soughtKronor}
        onChange={(soughtKronor) => patch({ soughtKronor })}
      />
      <MoneyField
        {...fieldAt(props, 'proposedKronor')}
        label={decisionWords.proposed}
        helperText={from.proposed}
        warning={warnings.proposedKronor ?? null}
        value={value.proposedKronor}
        onChange={(proposedKronor) => patch({ proposedKronor })}
      />
      <MoneyField
        {...fieldAt(props, 'grantedKronor')}
        label={decisionWords.granted}
        helperText={decisionWords.grantedHelp}
        warning={warnings.grantedKronor ?? null}
        value={value.grantedKronor}
        onChange={(grantedKronor) => patch({ grantedKronor })}
      />
    </Box>
  )
}
