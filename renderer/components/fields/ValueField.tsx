import OutlinedInput from '@mui/material/OutlinedInput'
import { formatValue, parseValue } from '../../../shared/domain/results/value.ts'
import { targetTexts } from '../../../shared/text/catalogue/results.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { type Reading, useTypedValue } from './useTypedValue.ts'

export interface ValueFieldProps extends FieldProps {
  /** null = no figure is given, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

const SILENT = { error: null, warning: null }

function parse(text: string): Reading<number, 'bad'> {
  const read = parseValue(text)
  if (!read.ok) return { ok: false, reason: 'bad' }
  return read.value === null ? { ok: false, reason: 'empty' } : { ok: true, value: read.value }
}

/** A figure with or without decimals, typed as 817, 1 200 or 12,5. */
export function ValueField(props: ValueFieldProps) {
  const { value, onChange, error, warning, required = false, disabled = false, readOnly = false } = props
  const typed = useTypedValue({ value, format: formatValue, parse, required, onChange, onInvalid: undefined })
  const said = typed.isTyping ? SILENT : { error, warning }
  const own = typed.reason ? { error: targetTexts.badValue } : {}
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
          inputProps={{ ...control, inputMode: 'decimal', autoComplete: 'off', spellCheck: false }}
          sx={{ width: 160, maxWidth: '100%', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        />
      )}
    </FieldFrame>
  )
}
