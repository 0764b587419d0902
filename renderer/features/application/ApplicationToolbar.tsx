import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { applicationTexts } from '../../../shared/text/catalogue/application.ts'
import { type OnStep, SaveStatus, UndoButtons } from '../../state/drafts/index.ts'
import { AllWords } from './parts/words.tsx'
import type { ApplicationText } from './writing.ts'

interface ApplicationToolbarProps {
  readonly text: ApplicationText
  readonly partIds: readonly string[]
  readonly readOnly: boolean
  readonly preview: { readonly label: string; readonly pressed: boolean | undefined; readonly onClick: () => void }
  readonly onStep: OnStep
}

/** Stays in sight while one writes: whether it is saved, how long it is, the way back, and how it will look. */
export function ApplicationToolbar({ text, partIds, readOnly, preview, onStep }: ApplicationToolbarProps) {
  return (
    <Box
      role="toolbar"
      aria-label={applicationTexts.toolbar}
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
      <AllWords text={text} partIds={partIds} />
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 0.5 }}>
        {!readOnly && <UndoButtons draft={text} onStep={onStep} />}
        <Button size="small" startIcon={<VisibilityOutlined />} aria-pressed={preview.pressed} onClick={preview.onClick}>
          {preview.label}
        </Button>
      </Box>
    </Box>
  )
}
