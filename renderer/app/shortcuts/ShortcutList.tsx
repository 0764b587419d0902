import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { shortcutText } from '../../../shared/text/catalogue/shortcuts.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { hideOverlay, useShell } from '../../state/shell.ts'
import { keyNames } from './keys.ts'
import { type ShortcutGroup, shortcutGroups } from './shortcutGroups.ts'

function Group({ name, shortcuts }: ShortcutGroup) {
  return (
    <Box component="section" sx={{ mb: 3, '&:last-of-type': { mb: 0 } }}>
      <Typography variant="h3" component="h3" gutterBottom>
        {name}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '8rem minmax(0, 1fr)', gap: 1 }}>
        {shortcuts.map(({ keys, does }) => (
          <Box key={does} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ display: 'flex', gap: 1 }}>
              {keys.map((each) => (
                <Kbd key={each} keys={keyNames(each)} />
              ))}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {does}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** All keys in one place, under F1. */
export function ShortcutList() {
  const open = useShell((state) => state.overlay === 'shortcuts')
  const titleId = useId()
  return (
    <Dialog open={open} onClose={hideOverlay} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{shortcutText.title}</DialogTitle>
      <DialogContent tabIndex={0}>
        {shortcutGroups.map((group) => (
          <Group key={group.name} {...group} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={hideOverlay}>
          {shortcutText.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
