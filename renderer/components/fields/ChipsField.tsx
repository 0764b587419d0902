import OutlinedInput from '@mui/material/OutlinedInput'
import { visuallyHidden } from '@mui/utils'
import { LIMITS } from '../../../shared/domain/field.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { ChipList } from './ChipList.tsx'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { Suggestions, suggestionsId } from './Suggestions.tsx'
import { useChips } from './useChips.ts'

export interface ChipsFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  /** Longest line, as in the contract's schema. */
  readonly limit?: number
  readonly suggestions?: readonly string[]
}

/** A list of short lines. Enter adds what is typed, leaving the field too; Backspace in an empty field removes the last. */
export function ChipsField(props: ChipsFieldProps) {
  const { value, onChange, limit = LIMITS.line, error, disabled = false, readOnly = false, suggestions } = props
  const chips = useChips({ value, limit, onChange })
  const closed = disabled || readOnly
  const help = props.helperText ?? (closed ? undefined : fieldWords.chipsHelp)
  return (
    <FieldFrame {...props} isEmpty={value.length === 0} helperText={help} error={chips.fault ?? error ?? null}>
      {(control) => (
        <>
          <ChipList lines={value} {...(closed ? {} : { onRemove: chips.remove })} />
          {(!closed || value.length === 0) && (
            <OutlinedInput
              size="small"
              value={chips.typed}
              readOnly={closed}
              disabled={disabled}
              error={control['aria-invalid']}
              onChange={(event) => chips.type(event.target.value)}
              onKeyDown={chips.onKeyDown}
              onPaste={chips.onPaste}
              onBlur={chips.addTyped}
              inputProps={{ ...control, autoComplete: 'off', list: suggestions ? suggestionsId(control.id) : undefined }}
              sx={{ maxWidth: '72ch' }}
            />
          )}
          <Suggestions id={suggestionsId(control.id)} texts={suggestions} />
          <output style={visuallyHidden}>{chips.said}</output>
        </>
      )}
    </FieldFrame>
  )
}
