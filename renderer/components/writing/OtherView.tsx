import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'

interface OtherViewProps {
  readonly title: string
  readonly note?: string
  readonly onBack: () => void
  readonly children: ReactNode
}

/** Something to look at in place of the text: a preview, a version, a comparison. Esc leads back. */
export function OtherView({ title, note, onBack, children }: OtherViewProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Box
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack()
      }}
    >
      <Box sx={{ mb: 2 }}>
        <Button size="small" startIcon={<ArrowBackOutlined />} onClick={onBack} sx={{ ml: -1 }}>
          {writingTexts.back}
        </Button>
        <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ mt: 0.5, '&:focus': { outline: 'none' } }}>
          {title}
        </Typography>
        {note && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  )
}
