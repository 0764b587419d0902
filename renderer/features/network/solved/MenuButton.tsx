import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'

export interface MenuChoice {
  readonly key: string
  readonly label: string
  readonly onSelect: () => void
}

interface MenuButtonProps {
  readonly label: string
  readonly disabled: boolean
  readonly choices: readonly MenuChoice[]
}

/** A button that asks where to. */
export function MenuButton({ label, disabled, choices }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const id = useId()
  const select = (choice: MenuChoice) => {
    setAnchor(null)
    choice.onSelect()
  }
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={disabled}
        endIcon={<ExpandMoreOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choices.map((choice) => (
          <MenuItem key={choice.key} onClick={() => select(choice)}>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
