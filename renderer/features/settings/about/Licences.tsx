import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { settingsText } from '../../../../shared/text/catalogue/settings.ts'
import { queries } from '../../../bridge/queries.ts'

const { about: text } = settingsText

/** The parts that others made, with their licences; shown when asked for. */
export function Licences() {
  const { data: licences } = useQuery(queries.licences())
  const [open, setOpen] = useState(false)
  if (!licences) return null
  if (licences.length === 0) return <Typography sx={{ mt: 2, color: 'text.secondary' }}>{text.noLicences}</Typography>
  return (
    <Box sx={{ mt: 2 }}>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? text.hideLicences : text.showLicences(licences.length)}
      </Button>
      {open ? (
        <Box component="ul" aria-label={text.licences} sx={{ columns: { xs: 1, md: 2 }, pl: 3, typography: 'body2' }}>
          {licences.map(({ name, version, licence }) => (
            <li key={`${name}@${version}`}>
              {name} {version}, {licence}
            </li>
          ))}
        </Box>
      ) : null}
    </Box>
  )
}
