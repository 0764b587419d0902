import OutlinedInput from '@mui/material/OutlinedInput'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { type Reading, useTypedValue } from './useTypedValue.ts'

export interface WholeNumberFieldProps extends FieldProps {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly least: number
  readonly most: number
  /** Said of what is no such number. */
  readonly badNumber: string
}

const SILENT = { error: null, warning: null }
const asItIs = (value: number): string => String(value)

function parse(text: string, least: number, most: number): Reading<number, 'bad'> {
  const plain = text.replace(/\s/gu, '')
  if (plain === '') return { ok: false, reason: 'empty' }
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
  return value >= least && value <= most ? { ok: true, value } : { ok: false, reason: 'bad' }
}

/** A count: a whole number within bounds. */
export function WholeNumberField(props: WholeNumberFieldProps) {
  const { value, onChange, least, most, badNumber, error, warning, required = false, disabled = false, readOnly = false } = props
  const typed = useTypedValue({ value, format: asItIs, parse: (text) => parse(text, least, most), required, onChange, onInvalid: undefined })
  const said = typed.isTyping ? SILENT : { error, warning }
  const own = typed.reason ? { error: badNumber } : {}
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
          inputProps={{ ...control, inputMode: 'numeric', autoComplete: 'off', spellCheck: false }}
          sx={{ width: 120, maxWidth: '100%', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        />
      )}
    </FieldFrame>
  )
}
