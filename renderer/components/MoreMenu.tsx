import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined'
import IconButton from '@mui/material/IconButton'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { type ReactNode, useId, useState } from 'react'
import { appText } from '../../shared/text/catalogue/app.ts'

export interface MoreMenuEntry {
  readonly label: string
  readonly icon?: ReactNode
  readonly disabled?: boolean
  readonly onSelect: () => void
}

interface MoreMenuProps {
  readonly entries: readonly MoreMenuEntry[]
  /** What the button is called; "Fler val" unless told. */
  readonly label?: string
}

/** A button that opens the less common actions. */
export function MoreMenu({ entries, label = appText.more }: MoreMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const id = useId()
  const select = (entry: MoreMenuEntry) => {
    setAnchor(null)
    entry.onSelect()
  }
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-controls={anchor ? id : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreHorizOutlined />
        </IconButton>
      </Tooltip>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {entries.map((entry) => (
          <MenuItem key={entry.label} disabled={entry.disabled ?? false} onClick={() => select(entry)}>
            {entry.icon ? <ListItemIcon>{entry.icon}</ListItemIcon> : null}
            {entry.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
