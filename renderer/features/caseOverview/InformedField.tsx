import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { type IsoDate, todayIn } from '../../../shared/domain/date.ts'
import { overviewWords } from '../../../shared/text/catalogue/case.ts'
import { DateField } from '../../components/fields/index.ts'
import { boundTo, type FactsFieldsProps } from './factsFields.ts'

/** The first meeting is where the process is explained, so its day is the likeliest, once it has been. */
const likelyDay = (firstMeetingOn: IsoDate): IsoDate => {
  const today = todayIn(new Date())
  return firstMeetingOn < today ? firstMeetingOn : today
}

/** The tick that the actors know the process and the criteria, with its date. */
export function InformedField(props: FactsFieldsProps) {
  const { form, readOnly } = props
  const { informedOn, firstMeetingOn } = form.value
  const set = (date: IsoDate | null) => form.patch({ informedOn: date })
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FormControlLabel
        label={overviewWords.informed}
        sx={{ alignItems: 'flex-start', mr: 0, '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.primary' } }}
        control={
          <Checkbox
            id="falt-informed"
            sx={{ py: 0 }}
            disabled={readOnly}
            checked={informedOn !== null}
            onChange={(_event, checked) => set(checked ? likelyDay(firstMeetingOn) : null)}
          />
        }
      />
      {informedOn !== null && (
        <Box sx={{ pl: 4 }}>
          <DateField
            {...boundTo(props, 'informedOn')}
            label={overviewWords.informedOn}
            required
            value={informedOn}
            onChange={(date) => {
              if (date !== null) set(date)
            }}
          />
        </Box>
      )}
    </Box>
  )
}
