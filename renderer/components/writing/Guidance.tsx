import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'

/** From this width of the sheet the guidance stands in the margin; under it, it is opened when wanted. */
export const ROOMY = '@container sheet (min-width: 760px)'

interface GuidanceProps {
  readonly id: string
  readonly children: string
}

/** What a part should hold, for the one who writes it. */
export function Guidance({ id, children }: GuidanceProps) {
  const [open, setOpen] = useState(false)
  return (
    <Box>
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        endIcon={<ExpandMoreOutlined sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
        sx={{ ml: 0.75, [ROOMY]: { display: 'none' } }}
      >
        {open ? writingTexts.hideGuidance : writingTexts.showGuidance}
      </Button>
      <Typography
        id={id}
        variant="body2"
        sx={{
          display: open ? 'block' : 'none',
          color: 'text.secondary',
          maxWidth: '64ch',
          pl: 2,
          pb: 1,
          [ROOMY]: { display: 'block', pl: 0, pt: 1 },
        }}
      >
        {children}
      </Typography>
    </Box>
  )
}
