import OutlinedInput from '@mui/material/OutlinedInput'
import { formatKronor, type KronorInput, parseKronor } from '../../../shared/domain/money.ts'
import { kronorReasonSentences } from '../../../shared/text/catalogue/fields.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTypedValue } from './useTypedValue.ts'

export type MoneyReason = Extract<KronorInput, { ok: false }>['reason']

export interface MoneyFieldProps extends FieldProps {
  /** Whole kronor; null = no sum is given, which is not the same as 0. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  /** Called when what was typed turns out to be no sum, and with null when it is put right. */
  readonly onInvalid?: (reason: MoneyReason | null) => void
}

const SILENT = { error: null, warning: null }

/** A sum, typed as 670000, 670 000 or 670 tkr and shown as 670 000 kr. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, onInvalid, error, warning, required = false, disabled = false, readOnly = false } = props
  const typed = useTypedValue({ value, format: formatKronor, parse: parseKronor, required, onChange, onInvalid })
  // What others have to say of the value waits until it is typed.
  const said = typed.isTyping ? SILENT : { error, warning }
  const own = typed.reason ? { error: kronorReasonSentences[typed.reason] } : {}
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
          sx={{ width: 200, maxWidth: '100%', '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        />
      )}
    </FieldFrame>
  )
}
