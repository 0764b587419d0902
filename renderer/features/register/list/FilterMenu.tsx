import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Button from '@mui/material/Button'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface FilterMenuProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: Value[]) => void
}

/** A filter of many choices behind one button that tells how many are made. */
export function FilterMenu<Value extends string>({ label, options, chosen, onChange }: FilterMenuProps<Value>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const id = useId()
  const toggle = (value: Value) => onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  const count = chosen.length === 0 ? '' : ` (${chosen.length})`
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        endIcon={<ExpandMoreOutlined />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontWeight: chosen.length > 0 ? 600 : 400 }}
      >
        {label + count}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ paper: { sx: { maxHeight: '60vh' } } }}>
        {options.map(({ value, label: name }) => (
          <MenuItem key={value} role="menuitemcheckbox" aria-checked={chosen.includes(value)} onClick={() => toggle(value)}>
            <ListItemIcon>{chosen.includes(value) ? <CheckOutlined fontSize="small" /> : null}</ListItemIcon>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
