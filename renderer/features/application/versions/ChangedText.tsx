import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import type { Change } from './wordChanges.ts'

function Marked({ kind, text }: Change) {
  if (kind === 'same') return text
  const added = kind === 'added'
  return (
    <Box
      component={added ? 'ins' : 'del'}
      sx={{
        bgcolor: added ? 'tint.success' : 'tint.error',
        color: 'text.primary',
        textDecoration: added ? 'underline' : 'line-through',
        textDecorationThickness: '2px',
        textDecorationColor: added ? 'success.main' : 'error.main',
      }}
    >
      <Box component="span" sx={visuallyHidden}>
        {added ? versionTexts.addedStart : versionTexts.removedStart}
      </Box>
      {text}
      <Box component="span" sx={visuallyHidden}>
        {versionTexts.changeEnd}
      </Box>
    </Box>
  )
}

/** A text with what was added underlined and what was taken away struck through; said in words to those who listen. */
export function ChangedText({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch', lineHeight: 1.55 }}>
      {changes.map((change, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other identity, and none keeps state
        <Marked key={at} {...change} />
      ))}
    </Box>
  )
}
