import OutlinedInput from '@mui/material/OutlinedInput'
import { LIMITS } from '../../../shared/domain/field.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTextCheck } from './useTextCheck.ts'

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  /** Longest text, as in the contract's schema. */
  readonly limit?: number
  /** Height of an empty field, in lines. */
  readonly lines?: number
}

/** Running text in a field that grows as one writes. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onChange, onLeave, limit = LIMITS.note, lines = 3 } = props
  const { required = false, disabled = false, readOnly = false } = props
  const checked = useTextCheck({ value, limit, required, error: props.error, warning: props.warning })
  return (
    <FieldFrame {...props} isEmpty={value === ''} error={checked.error} warning={checked.warning}>
      {(control) => (
        <OutlinedInput
          multiline
          // A plain text area: the browser lets it grow, which stays quick for long texts.
          inputComponent="textarea"
          size="small"
          value={value}
          disabled={disabled}
          readOnly={readOnly}
          error={control['aria-invalid']}
          onChange={(event) => {
            checked.onType()
            onChange(event.target.value)
          }}
          onBlur={() => {
            checked.onLeave()
            onLeave?.()
          }}
          onPaste={checked.onPaste}
          inputProps={control}
          sx={{
            maxWidth: '72ch',
            '& textarea': { fieldSizing: 'content', minHeight: `${lines * 1.45}em`, maxHeight: '70vh', lineHeight: 1.45, resize: 'none' },
          }}
        />
      )}
    </FieldFrame>
  )
}
