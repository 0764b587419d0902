import CloseOutlined from '@mui/icons-material/CloseOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useRef } from 'react'
import { LIMITS } from '../../../shared/domain/field.ts'
import { useAsPageSearch } from '../../state/searchField.ts'

interface SearchFieldProps {
  readonly value: string
  readonly label: string
  readonly clearLabel: string
  readonly onChange: (text: string) => void
}

/** Free text over a whole list. Esc empties it. */
export function SearchField({ value, label, clearLabel, onChange }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useAsPageSearch(field)
  const clear = () => {
    onChange('')
    field.current?.focus()
  }
  return (
    <OutlinedInput
      inputRef={field}
      type="search"
      size="small"
      value={value}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') clear()
      }}
      inputProps={{ 'aria-label': label, maxLength: LIMITS.line, autoComplete: 'off', spellCheck: false }}
      startAdornment={<SearchOutlined fontSize="small" aria-hidden sx={{ mr: 1, color: 'text.secondary' }} />}
      endAdornment={
        value === '' ? null : (
          <InputAdornment position="end">
            <IconButton size="small" aria-label={clearLabel} onClick={clear}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </InputAdornment>
        )
      }
      sx={{ flex: '1 1 20rem', maxWidth: '26rem', '& input::-webkit-search-cancel-button': { display: 'none' } }}
    />
  )
}
