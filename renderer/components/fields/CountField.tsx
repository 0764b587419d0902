import OutlinedInput from '@mui/material/OutlinedInput'
import { parseCount } from '../../../shared/domain/count.ts'
import { formatAmount } from '../../../shared/domain/money.ts'
import { countReasonSentences } from '../../../shared/text/catalogue/dialogue.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTypedValue } from './useTypedValue.ts'

interface CountFieldProps extends FieldProps {
  /** null = not counted, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** How many, typed as 1200, 1 200 or ca 1200 and shown as 1 200. */
export function CountField(props: CountFieldProps) {
  const { value, onChange, readOnly = false } = props
  const typed = useTypedValue({ value, format: formatAmount, parse: parseCount, required: false, onChange, onInvalid: undefined })
  const own = typed.reason ? { error: countReasonSentences[typed.reason] } : {}
  return (
    <FieldFrame {...props} isEmpty={value === null} {...own}>
      {(control) => (
        <OutlinedInput
          size="small"
          value={typed.text}
          readOnly={readOnly}
          error={control['aria-invalid']}
          onChange={(event) => typed.type(event.target.value)}
          onBlur={typed.settle}
          inputProps={{ ...control, inputMode: 'numeric', autoComplete: 'off', spellCheck: false }}
          sx={{ width: 140, maxWidth: '100%', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        />
      )}
    </FieldFrame>
  )
}
