import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { INVOLVEMENTS, type Involvement } from '../../../../shared/domain/actor.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { involvementNames } from '../../../../shared/text/catalogue/names.ts'
import { FieldFrame } from '../../../components/fields/index.ts'

interface InvolvementFieldProps {
  readonly value: Involvement
  readonly onChange: (involvement: Involvement) => void
}

/** Whether an actor is found in the area or wants to collaborate: which part it belongs in. */
export function InvolvementField({ value, onChange }: InvolvementFieldProps) {
  return (
    <FieldFrame label={actorTexts.involvement} isEmpty={false}>
      {(control) => (
        <NativeSelect
          input={<OutlinedInput size="small" fullWidth />}
          inputProps={control}
          value={value}
          onChange={(event) => onChange(INVOLVEMENTS.find((each) => each === event.target.value) ?? value)}
        >
          {INVOLVEMENTS.map((each) => (
            <option key={each} value={each}>
              {involvementNames[each]}
            </option>
          ))}
        </NativeSelect>
      )}
    </FieldFrame>
  )
}
