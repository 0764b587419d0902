import Box from '@mui/material/Box'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { Kbd } from '../../components/Kbd.tsx'

const KEYS = [
  ['↑+↓', paletteText.choose],
  ['Enter', paletteText.open],
  ['Esc', paletteText.leave],
] as const

/** The three keys one needs here. */
export function PaletteFoot() {
  return (
    <Box sx={{ display: 'flex', gap: 2, px: 2.5, py: 1, borderTop: '1px solid', borderColor: 'divider', color: 'text.secondary', typography: 'body2' }}>
      {KEYS.map(([keys, does]) => (
        <Box key={keys} component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
          <Kbd keys={keys} /> {does}
        </Box>
      ))}
    </Box>
  )
}
