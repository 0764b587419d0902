import OutlinedInput from '@mui/material/OutlinedInput'
import { LIMITS } from '../../../shared/domain/field.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTextCheck } from './useTextCheck.ts'

export interface LineFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  /** Longest text, as in the contract's schema. */
  readonly limit?: number
  readonly type?: 'text' | 'email' | 'tel'
  readonly width?: number | string
}

/** One line of text. */
export function LineField(props: LineFieldProps) {
  const { value, onChange, onLeave, limit = LIMITS.line, type = 'text', width = '100%' } = props
  const { required = false, disabled = false, readOnly = false } = props
  const checked = useTextCheck({ value, limit, required, error: props.error, warning: props.warning })
  const change = (text: string) => {
    checked.onType()
    onChange(text)
  }
  const leave = () => {
    checked.onLeave()
    onLeave?.()
  }
  return (
    <FieldFrame {...props} isEmpty={value === ''} error={checked.error} warning={checked.warning}>
      {(control) => (
        <OutlinedInput
          size="small"
          value={value}
          disabled={disabled}
          readOnly={readOnly}
          error={control['aria-invalid']}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
          // Enter goes on, so what was typed is judged as when the field is left.
          onKeyDown={(event) => {
            if (event.key === 'Enter') checked.onLeave()
          }}
          onPaste={checked.onPaste}
          inputProps={{ ...control, type, autoComplete: 'off' }}
          sx={{ width, maxWidth: '72ch' }}
        />
      )}
    </FieldFrame>
  )
}
