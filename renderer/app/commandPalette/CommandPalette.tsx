import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { hideOverlay, useShell } from '../../state/shell.ts'
import { PaletteBody } from './PaletteBody.tsx'

/** Ctrl+K: to any case, any screen, any command, without leaving the keyboard. */
export function CommandPalette() {
  const open = useShell((state) => state.overlay === 'palette')
  const titleId = useId()
  return (
    <Dialog
      open={open}
      onClose={hideOverlay}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      slotProps={{ container: { sx: { alignItems: 'flex-start' } }, paper: { sx: { mt: { xs: 1, md: '10vh' }, maxHeight: '80vh' } } }}
    >
      <Box component="h2" id={titleId} sx={visuallyHidden}>
        {paletteText.title}
      </Box>
      <PaletteBody />
    </Dialog>
  )
}
