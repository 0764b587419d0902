import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useQuery } from '@tanstack/react-query'
import { createMatchRank } from '../../../shared/text/fold.ts'
import { queries } from '../../bridge/queries.ts'
import { FieldFrame, type FieldProps } from '../../components/fields/index.ts'

interface AreaFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave: () => void
}

const MOST_SHOWN = 8

/** Areas that answer to what is typed, best first, the Swedish way: *mollan* finds *Möllan*. */
function matching(areas: readonly string[], text: string): string[] {
  const rank = createMatchRank(text)
  return areas
    .map((area) => ({ area, rank: rank(area) }))
    .filter((each): each is { area: string; rank: number } => each.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map(({ area }) => area)
}

/** The area of a case: one that is in use already, or a new one. */
export function AreaField(props: AreaFieldProps) {
  const { data: areas = [] } = useQuery(queries.areas())
  return (
    <FieldFrame {...props} required>
      {(control) => (
        <Autocomplete
          freeSolo
          sx={{ maxWidth: '72ch' }}
          id={control.id}
          options={areas}
          filterOptions={(options, { inputValue }) => matching(options, inputValue)}
          inputValue={props.value}
          onInputChange={(_, value) => props.onChange(value)}
          onBlur={props.onLeave}
          renderInput={({ id, slotProps, disabled, fullWidth }) => (
            <OutlinedInput
              id={id}
              size="small"
              disabled={disabled}
              fullWidth={fullWidth}
              error={control['aria-invalid']}
              {...slotProps.input}
              inputProps={{ ...slotProps.htmlInput, ...control, spellCheck: false }}
            />
          )}
        />
      )}
    </FieldFrame>
  )
}
