import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { showOverlay } from '../../state/shell.ts'
import { keyNames } from '../shortcuts/keys.ts'
import { DemoMark } from './DemoMark.tsx'
import { Mark } from './Mark.tsx'
import { RailLabel } from './RailLabel.tsx'
import { RailLink } from './RailLink.tsx'
import { RailTip } from './RailTip.tsx'
import { railItems } from './railItems.ts'

function FindButton({ narrow }: { readonly narrow: boolean }) {
  return (
    <RailTip label={shellText.find} narrow={narrow}>
      <ButtonBase
        onClick={() => showOverlay('palette')}
        sx={{
          width: '100%',
          minHeight: 36,
          px: narrow ? 0 : 1.5,
          mb: 2,
          gap: 1,
          justifyContent: narrow ? 'center' : 'flex-start',
          textAlign: 'start',
          typography: 'body2',
          color: 'text.secondary',
          bgcolor: 'background.paper',
          border: '1px solid',
          borderColor: 'outline',
          borderRadius: '6px',
          '&:hover': { color: 'text.primary' },
        }}
      >
        <SearchOutlined fontSize="small" aria-hidden />
        <RailLabel narrow={narrow}>{shellText.find}</RailLabel>
        {narrow ? null : <Kbd keys={keyNames('mod+K')} />}
      </ButtonBase>
    </RailTip>
  )
}

/** The fixed rail of screens. */
export function Rail({ narrow }: { readonly narrow: boolean }) {
  return (
    <Box
      component="nav"
      aria-label={appText.navigation}
      sx={{
        position: 'sticky',
        top: 0,
        height: '100vh',
        overflowY: 'auto',
        display: 'flex',
        flexDirection: 'column',
        px: narrow ? 1 : 1.5,
        py: 2,
        bgcolor: 'rail',
        borderInlineEnd: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: narrow ? 'center' : 'flex-start', gap: 1, px: narrow ? 0 : 1, mb: 2 }}>
        <Mark />
        <Box component="span" sx={{ fontWeight: 600, display: narrow ? 'none' : 'inline' }}>
          {appText.name}
        </Box>
      </Box>
      <FindButton narrow={narrow} />
      <List disablePadding sx={{ display: 'grid', gap: '2px' }}>
        {railItems.map((item) => (
          <ListItem key={item.to} disablePadding>
            <RailLink item={item} narrow={narrow} />
          </ListItem>
        ))}
      </List>
      <Box sx={{ flex: 1 }} />
      <DemoMark narrow={narrow} />
    </Box>
  )
}
