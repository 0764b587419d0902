import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { type Contribution, CONTRIBUTIONS } from '../../../shared/domain/criteria.ts'
import { criteriaWords } from '../../../shared/text/catalogue/criteria.ts'
import { contributionNames } from '../../../shared/text/catalogue/names.ts'
import { FieldMessage } from '../../components/fields/index.ts'

interface ContributionFieldProps {
  readonly id: string
  readonly value: readonly Contribution[]
  readonly onChange: (value: Contribution[]) => void
  readonly readOnly: boolean
}

/** What the actors can bring: any one of the three is enough. */
export function ContributionField({ id, value, onChange, readOnly }: ContributionFieldProps) {
  const help = `${id}-help`
  const tick = (contribution: Contribution, ticked: boolean) =>
    onChange(CONTRIBUTIONS.filter((each) => (each === contribution ? ticked : value.includes(each))))
  return (
    <Box component="fieldset" id={id} aria-describedby={help} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
        {criteriaWords.contributions}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {CONTRIBUTIONS.map((contribution) => (
          <FormControlLabel
            key={contribution}
            label={contributionNames[contribution]}
            sx={{ '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.primary' } }}
            control={
              <Checkbox
                disabled={readOnly}
                checked={value.includes(contribution)}
                onChange={(_event, ticked) => tick(contribution, ticked)}
              />
            }
          />
        ))}
      </Box>
      <FieldMessage tone="help" id={help}>
        {criteriaWords.contributionsHelp}
      </FieldMessage>
    </Box>
  )
}
