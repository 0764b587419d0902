import Dialog from '@mui/material/Dialog'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { hideOverlay, useShell } from '../../state/shell.ts'
import { PaletteBody } from './PaletteBody.tsx'

/** Ctrl+K: to any case, any screen, any command, without leaving the keyboard. */
export function CommandPalette() {
  const open = useShell((state) => state.overlay === 'palette')
  return (
    <Dialog
      open={open}
      onClose={hideOverlay}
      aria-label={paletteText.title}
      maxWidth="sm"
      fullWidth
      slotProps={{ container: { sx: { alignItems: 'flex-start' } }, paper: { sx: { mt: { xs: 1, md: '10vh' }, maxHeight: '80vh' } } }}
    >
      <PaletteBody />
    </Dialog>
  )
}
