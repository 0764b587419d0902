import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'

/** From this width of the sheet the guidance stands in the margin; under it, it is opened when wanted. */
export const ROOMY = '@container sheet (min-width: 760px)'

interface GuidanceButtonProps {
  readonly controls: string
  readonly open: boolean
  readonly onToggle: () => void
}

/** Opens the guidance where there is no margin for it. */
export function GuidanceButton({ controls, open, onToggle }: GuidanceButtonProps) {
  return (
    <Button
      size="small"
      aria-label={open ? writingTexts.hideGuidance : writingTexts.showGuidance}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
      endIcon={<ExpandMoreOutlined sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
      sx={{ [ROOMY]: { display: 'none' } }}
    >
      {writingTexts.guidance}
    </Button>
  )
}

interface GuidanceTextProps {
  readonly id: string
  readonly open: boolean
  readonly children: string
}

/** What a part should hold, for the one who writes it. */
export function GuidanceText({ id, open, children }: GuidanceTextProps) {
  return (
    <Typography
      id={id}
      variant="body2"
      sx={{
        display: open ? 'block' : 'none',
        color: 'text.secondary',
        maxWidth: '64ch',
        pl: 2,
        pb: 1.5,
        [ROOMY]: { display: 'block', gridColumn: 2, gridRow: '1 / span 2', pl: 0, pt: 5.5 },
      }}
    >
      {children}
    </Typography>
  )
}
