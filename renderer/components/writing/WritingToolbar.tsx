import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { type Draft, type OnStep, SaveStatus, UndoButtons } from '../../state/drafts/index.ts'
import { GoToFault } from './GoToFault.tsx'

export interface PreviewSwitch {
  readonly label: string
  readonly onClick: () => void
}

interface WritingToolbarProps<Value> {
  readonly label: string
  readonly text: Draft<Value>
  readonly readOnly: boolean
  /** null = there is nothing to preview yet. */
  readonly preview: PreviewSwitch | null
  readonly onStep: OnStep
  /** Quiet facts beside whether it is saved. */
  readonly children?: ReactNode
}

/** Stays in sight while one writes: whether it is saved, the way back, and how it will look. */
export function WritingToolbar<Value>({ label, text, readOnly, preview, onStep, children }: WritingToolbarProps<Value>) {
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        py: 0.75,
        mb: 2,
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
        zIndex: 2,
        // A low window, as at 200 % zoom, needs its height for the text.
        '@media (min-height: 600px)': { position: 'sticky', top: 0 },
      }}
    >
      <SaveStatus draft={text} />
      <GoToFault text={text} />
      {children}
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 0.5 }}>
        {!readOnly && <UndoButtons draft={text} onStep={onStep} />}
        {preview && (
          <Button size="small" startIcon={<VisibilityOutlined />} onClick={preview.onClick}>
            {preview.label}
          </Button>
        )}
      </Box>
    </Box>
  )
}
