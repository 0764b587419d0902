import OutlinedInput from '@mui/material/OutlinedInput'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { type Reading, useTypedValue } from './useTypedValue.ts'

export interface NumberFieldProps<Reason extends string> extends FieldProps {
  /** null = nothing is said, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Called when what was typed turns out to be no such number, and with null when it is put right. */
  readonly onInvalid?: ((reason: Reason | 'empty' | null) => void) | undefined
  readonly format: (value: number) => string
  readonly parse: (text: string) => Reading<number, Reason>
  /** Says what is wrong with what was typed. */
  readonly sentenceOf: (reason: Reason | 'empty') => string
  readonly width: number
  /** Which keys a touch keyboard shows: `decimal` has a comma. */
  readonly keys?: 'numeric' | 'decimal'
}

const SILENT = { error: null, warning: null }

/** A number that is typed in its own way, and shown in its proper form when the field is left. */
export function NumberField<Reason extends string>(props: NumberFieldProps<Reason>) {
  const { value, onChange, onInvalid, format, parse, sentenceOf, width, error, warning } = props
  const { required = false, disabled = false, readOnly = false, keys = 'numeric' } = props
  const typed = useTypedValue({ value, format, parse, required, onChange, onInvalid })
  // What others have to say of the value waits until it is typed.
  const said = typed.isTyping ? SILENT : { error, warning }
  const own = typed.reason ? { error: sentenceOf(typed.reason) } : {}
  return (
    <FieldFrame {...props} isEmpty={value === null} {...said} {...own}>
      {(control) => (
        <OutlinedInput
          size="small"
          value={typed.text}
          disabled={disabled}
          readOnly={readOnly}
          error={control['aria-invalid']}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') typed.settle()
          }}
          inputProps={{ ...control, inputMode: keys, autoComplete: 'off', spellCheck: false }}
          sx={{ width, maxWidth: '100%', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        />
      )}
    </FieldFrame>
  )
}
