import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useEffect, useId, useRef } from 'react'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteList } from './PaletteList.tsx'
import { usePalette } from './usePalette.ts'

/** A field and the list it commands. Focus stays in the field; the list is walked with the arrow keys. */
export function PaletteBody() {
  const palette = usePalette()
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const optionId = (entryId: string) => `${listId}-${entryId}`
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <InputBase
        inputRef={field}
        value={palette.text}
        placeholder={paletteText.field}
        onChange={(event) => palette.type(event.target.value)}
        onKeyDown={palette.onKeyDown}
        startAdornment={<SearchOutlined aria-hidden sx={{ mr: 1.5, color: 'text.secondary' }} />}
        inputProps={{
          role: 'combobox',
          'aria-label': paletteText.field,
          'aria-expanded': palette.count > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': palette.active ? optionId(palette.active.id) : undefined,
          autoComplete: 'off',
          spellCheck: false,
        }}
        sx={{ px: 2.5, py: 1.25, borderBottom: '1px solid', borderColor: 'divider', fontSize: '1.0625rem' }}
      />
      <PaletteList id={listId} optionId={optionId} palette={palette} />
      {palette.count === 0 ? <Typography sx={{ p: 2.5, color: 'text.secondary' }}>{paletteText.nothing}</Typography> : null}
      <Box component="output" sx={visuallyHidden}>
        {paletteText.count(palette.count)}
      </Box>
      <PaletteFoot />
    </>
  )
}
