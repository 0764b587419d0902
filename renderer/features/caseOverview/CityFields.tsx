import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { boundTo, type FactsFieldsProps } from './factsFields.ts'

/** What the city does in the case, and the plan that decision 2 rests on. */
export function CityFields(props: FactsFieldsProps) {
  const { value, patch } = props.form
  return (
    <>
      <TextAreaField
        {...boundTo(props, 'cityRole')}
        label={overviewWords.cityRole}
        helperText={overviewWords.cityRoleHelp}
        value={value.cityRole}
        onChange={(cityRole) => patch({ cityRole })}
      />
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'grid', gap: 2.5 }}>
        <Typography component="legend" variant="h3" sx={{ p: 0 }}>
          {overviewWords.planHeading}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {overviewWords.planExplained}
        </Typography>
        <DateField {...boundTo(props, 'planOn')} label={overviewWords.planOn} value={value.planOn} onChange={(planOn) => patch({ planOn })} />
        <LineField
          {...boundTo(props, 'planReference')}
          label={overviewWords.planReference}
          helperText={overviewWords.planReferenceHelp}
          value={value.planReference}
          onChange={(planReference) => patch({ planReference })}
        />
      </Box>
    </>
  )
}
