import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { LIMITS } from '../../../shared/domain/field.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useTextCheck } from './useTextCheck.ts'

export interface ComboFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The usual words. Any other word is as good. */
  readonly options: readonly string[]
  readonly limit?: number
}

const lower = (text: string): string => text.toLocaleLowerCase('sv')

const matching = (options: readonly string[], typed: string): string[] => options.filter((option) => lower(option).includes(lower(typed)))

/** One line of text with the usual words to choose from. */
export function ComboField(props: ComboFieldProps) {
  const { value, onChange, options, limit = LIMITS.line, required = false, disabled = false, readOnly = false } = props
  const checked = useTextCheck({ value, limit, required, error: props.error, warning: props.warning })
  const change = (text: string) => {
    checked.onType()
    onChange(text)
  }
  return (
    <FieldFrame {...props} isEmpty={value === ''} error={checked.error} warning={checked.warning}>
      {(control) => (
        <Autocomplete
          freeSolo
          disableClearable
          // Its list belongs to the field's part of the page, also for those who listen.
          disablePortal
          forcePopupIcon={!readOnly && !disabled}
          id={control.id}
          options={options}
          // All words stay in sight where the field holds one of them: otherwise it would offer only what is chosen.
          filterOptions={(all, { inputValue }) => (all.includes(inputValue) ? all : matching(all, inputValue))}
          openText={fieldWords.showSuggestions}
          closeText={fieldWords.hideSuggestions}
          value={value}
          inputValue={value}
          onInputChange={(_event, text, reason) => {
            if (reason !== 'reset' && text !== value) change(text)
          }}
          onChange={(_event, text) => change(text)}
          onBlur={checked.onLeave}
          onPaste={checked.onPaste}
          disabled={disabled}
          readOnly={readOnly}
          renderInput={({ slotProps, ...params }) => (
            <OutlinedInput
              ref={slotProps.input.ref}
              size="small"
              fullWidth
              disabled={params.disabled}
              endAdornment={slotProps.input.endAdornment}
              className={slotProps.input.className}
              error={control['aria-invalid']}
              inputProps={{ ...slotProps.htmlInput, ...control }}
            />
          )}
          sx={{ maxWidth: '72ch' }}
        />
      )}
    </FieldFrame>
  )
}
