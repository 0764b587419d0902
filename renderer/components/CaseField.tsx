import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { NO_FILTER } from '../../shared/domain/caseList.ts'
import { queries } from '../bridge/queries.ts'
import { FieldFrame, type FieldProps } from './fields/FieldFrame.tsx'
import { useDebounced } from './useDebounced.ts'

const CASES_SHOWN = 20
const TYPING_RESTS = 120

export interface ChosenCase {
  readonly id: string
  readonly title: string
}

interface CaseFieldProps extends FieldProps {
  readonly value: ChosenCase | null
  /** Said where no case holds what is typed. */
  readonly noneText: string
  readonly onChange: (value: ChosenCase | null) => void
}

/** One of the open cases, found by typing. */
export function CaseField(props: CaseFieldProps) {
  const { value, noneText, onChange } = props
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed === value?.title ? '' : typed, TYPING_RESTS)
  const { data: page } = useQuery(
    queries.casePage({ ...NO_FILTER, search, sort: 'title', descending: false, offset: 0, limit: CASES_SHOWN }),
  )
  return (
    <FieldFrame {...props} isEmpty={value === null}>
      {(control) => (
        <Autocomplete<ChosenCase>
          id={control.id}
          value={value}
          options={page?.rows ?? []}
          filterOptions={(options) => options}
          getOptionLabel={({ title }) => title}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          noOptionsText={noneText}
          onChange={(_event, chosen) => onChange(chosen && { id: chosen.id, title: chosen.title })}
          onInputChange={(_event, text) => setTyped(text)}
          renderInput={({ slotProps }) => (
            <OutlinedInput
              ref={slotProps.input.ref}
              size="small"
              fullWidth
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
