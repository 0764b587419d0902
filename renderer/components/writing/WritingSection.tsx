import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { GuidanceButton, GuidanceText, ROOMY } from './Guidance.tsx'

interface WritingSectionProps {
  /** Id of the section, for links to it. */
  readonly id: string
  readonly headingId: string
  readonly guidanceId: string
  readonly title: string
  readonly guidance: string
  /** Name that undo knows the text by. */
  readonly field: string
  /** Beside the heading: marks, and quiet facts at the far end. */
  readonly marks?: ReactNode
  readonly facts?: ReactNode
  readonly children: ReactNode
}

/** A heading with room to write under it, and in the margin (or on demand) what it should hold. */
export function WritingSection({ id, headingId, guidanceId, title, guidance, field, marks, facts, children }: WritingSectionProps) {
  const [open, setOpen] = useState(false)
  return (
    <Box
      component="section"
      id={id}
      aria-labelledby={headingId}
      data-undo={field}
      sx={{
        scrollMarginTop: 72,
        mb: 5,
        [ROOMY]: { display: 'grid', gridTemplateColumns: 'minmax(0, 72ch) minmax(11rem, 1fr)', columnGap: 4 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1, minHeight: 32, gridColumn: 1 }}>
        <Typography variant="h2" id={headingId}>
          {title}
        </Typography>
        {marks}
        <Box component="span" sx={{ ml: 'auto', display: 'inline-flex', alignItems: 'center', gap: 1 }}>
          {facts}
          <GuidanceButton controls={guidanceId} open={open} onToggle={() => setOpen(!open)} />
        </Box>
      </Box>
      <GuidanceText id={guidanceId} open={open}>
        {guidance}
      </GuidanceText>
      <Box sx={{ gridColumn: 1, minWidth: 0 }}>{children}</Box>
    </Box>
  )
}
