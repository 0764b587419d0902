import Box from '@mui/material/Box'
import { appText } from '../../../shared/text/catalogue/app.ts'

export const CONTENT_ID = 'innehall'

/** The first stop of the Tab key: past the rail, to the page. A button, since the address is the router's. */
export function SkipLink() {
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById(CONTENT_ID)?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        insetInlineStart: 8,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        font: 'inherit',
        border: '1px solid',
        borderRadius: '6px',
        bgcolor: 'background.paper',
        color: 'primary.main',
        '&:not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', p: 0, overflow: 'hidden' },
      }}
    >
      {appText.skipToContent}
    </Box>
  )
}
