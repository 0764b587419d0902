import OutlinedInput from '@mui/material/OutlinedInput'
import { useRef } from 'react'
import { type DateInput, type IsoDate, parseDateInput, todayIn } from '../../../shared/domain/date.ts'
import { dateReasonSentences } from '../../../shared/text/catalogue/fields.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTypedValue } from './useTypedValue.ts'

export type DateReason = Extract<DateInput, { ok: false }>['reason']

export interface DateFieldProps extends FieldProps {
  readonly value: IsoDate | null
  /** Called with a date that exists, or null where the field was emptied (never null where it is required). */
  readonly onChange: (value: IsoDate | null) => void
  /** Called when what was typed turns out to be no date, and with null when it is put right. */
  readonly onInvalid?: (reason: DateReason | null) => void
}

const SILENT = { error: null, warning: null }
const asItIs = (value: IsoDate): string => value
const read = (text: string) => parseDateInput(text, todayIn(new Date()))

/** A date, typed (`2026-11-21`, `idag`, `+2v`, `21/11`) or picked in a calendar; shown as 2026-11-21. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, onInvalid, error, warning, required = false, disabled = false, readOnly = false } = props
  const typed = useTypedValue({ value, format: asItIs, parse: read, required, onChange, onInvalid })
  const anchor = useRef<HTMLDivElement>(null)
  const closed = disabled || readOnly
  // What others have to say of the value waits until it is typed.
  const said = typed.isTyping ? SILENT : { error, warning }
  const own = typed.reason ? { error: dateReasonSentences[typed.reason] } : {}
  return (
    <FieldFrame {...props} isEmpty={value === null} {...said} {...own}>
      {(control) => (
        <OutlinedInput
          ref={anchor}
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
          inputProps={{ ...control, autoComplete: 'off', spellCheck: false }}
          endAdornment={closed ? null : <CalendarButton label={label} anchor={anchor} value={value} onChoose={typed.choose} />}
          sx={{ width: 200, maxWidth: '100%', fontVariantNumeric: 'tabular-nums' }}
        />
      )}
    </FieldFrame>
  )
}
