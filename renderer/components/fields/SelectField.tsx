import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'

interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One of many, in a list that opens. */
export function SelectField(props: SelectFieldProps) {
  const { value, options, onChange } = props
  return (
    <FieldFrame {...props} isEmpty={value === ''}>
      {(control) => (
        <Select
          native
          size="small"
          value={value}
          error={control['aria-invalid']}
          onChange={(event) => onChange(event.target.value)}
          input={<OutlinedInput />}
          inputProps={control}
          sx={{ maxWidth: '72ch' }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  )
}
