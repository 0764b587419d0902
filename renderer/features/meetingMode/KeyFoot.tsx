import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { LINE_KINDS } from '../../../shared/domain/meetingNotes.ts'
import { meetingKeys, meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { lineKindNames } from '../../../shared/text/catalogue/minutes.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { keyNames } from '../../app/shortcuts/keys.ts'

const printed = (keys: string): string => keyNames(keys.replace('Ctrl', 'mod'))

/** Where there is little room, as at 200 %, the notes need it more: then only the way to the whole list stands there. */
const ONLY_LAST = { '@media (max-width: 56rem), (max-height: 34rem)': { '& > :not(:last-child)': { display: 'none' } } }

/** The keys in one quiet line at the foot of the window. */
export function KeyFoot() {
  return (
    <Box
      component="footer"
      sx={{ position: 'sticky', bottom: 0, zIndex: 1, bgcolor: 'background.default', borderTop: '1px solid', borderColor: 'divider', px: 3, py: 1, display: 'flex', flexWrap: 'wrap', gap: '4px 20px', color: 'text.secondary', typography: 'body2', ...ONLY_LAST }}
    >
      {meetingKeys.map(({ keys, does }) => (
        <Box component="span" key={keys} sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'baseline' }}>
          <Kbd keys={printed(keys)} />
          {does}
        </Box>
      ))}
    </Box>
  )
}

interface KeyListProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** All keys, one a row. */
export function KeyList({ open, onClose }: KeyListProps) {
  const rows = [
    ...LINE_KINDS.map((kind, at) => ({ keys: `Ctrl+${at + 1}`, does: lineKindNames[kind] })),
    ...meetingKeys.slice(1),
  ]
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="motets-kommandon" maxWidth="xs" fullWidth>
      <DialogTitle id="motets-kommandon">{text.keys}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '8px 20px', m: 0 }}>
          {rows.map(({ keys, does }) => (
            <Box key={keys} sx={{ display: 'contents' }}>
              <Box component="dt">
                <Kbd keys={printed(keys)} />
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {does}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  )
}
