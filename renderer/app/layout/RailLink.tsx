import ListItemButton from '@mui/material/ListItemButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import { NavLink } from 'react-router'
import { RailLabel } from './RailLabel.tsx'
import { RailTip } from './RailTip.tsx'
import type { RailItem } from './railItems.ts'

/** One screen in the rail: a word beside its icon, or a tooltip where there is room for the icon only. */
export function RailLink({ item, narrow }: { readonly item: RailItem; readonly narrow: boolean }) {
  const Icon = item.icon
  return (
    <RailTip label={item.label} narrow={narrow}>
      <ListItemButton
        component={NavLink}
        to={item.to}
        end={item.to === '/'}
        sx={{
          minHeight: 40,
          borderRadius: '6px',
          px: narrow ? 0 : 1.5,
          gap: 1.5,
          justifyContent: narrow ? 'center' : 'flex-start',
          '&[aria-current=page]': { bgcolor: 'tint.working', color: 'primary.dark', fontWeight: 600 },
          '@media (forced-colors: active)': { '&[aria-current=page]': { outline: '2px solid Highlight' } },
          '&[aria-current=page] svg': { color: 'primary.main' },
        }}
      >
        <ListItemIcon sx={{ color: 'text.secondary' }}>
          <Icon fontSize="small" aria-hidden />
        </ListItemIcon>
        <RailLabel narrow={narrow}>{item.label}</RailLabel>
      </ListItemButton>
    </RailTip>
  )
}
