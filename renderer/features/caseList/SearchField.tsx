import CloseOutlined from '@mui/icons-material/CloseOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useRef } from 'react'
import { LIMITS } from '../../../shared/domain/field.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { setFilter, useCaseList } from '../../state/caseList.ts'
import { useAsPageSearch } from '../../state/searchField.ts'

/** Free text over all cases. Esc empties it. */
export function SearchField() {
  const search = useCaseList((state) => state.filter.search)
  const field = useRef<HTMLInputElement>(null)
  useAsPageSearch(field)
  const clear = () => {
    setFilter({ search: '' })
    field.current?.focus()
  }
  return (
    <OutlinedInput
      inputRef={field}
      type="search"
      size="small"
      value={search}
      placeholder={caseListText.search}
      onChange={(event) => setFilter({ search: event.target.value })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && search !== '') clear()
      }}
      inputProps={{ 'aria-label': caseListText.search, maxLength: LIMITS.line, autoComplete: 'off', spellCheck: false }}
      startAdornment={<SearchOutlined fontSize="small" aria-hidden sx={{ mr: 1, color: 'text.secondary' }} />}
      endAdornment={
        search === '' ? null : (
          <InputAdornment position="end">
            <IconButton size="small" aria-label={caseListText.clearSearch} onClick={clear}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </InputAdornment>
        )
      }
      sx={{ flex: '1 1 20rem', maxWidth: '26rem', '& input::-webkit-search-cancel-button': { display: 'none' } }}
    />
  )
}
