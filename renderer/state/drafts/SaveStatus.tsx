import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useState } from 'react'
import { draftTexts } from '../../../shared/text/catalogue/drafts.ts'
import { ConflictChoice } from './ConflictChoice.tsx'
import type { Draft } from './draft.ts'
import { statusText } from './statusText.ts'
import { asksForEyes, type DraftStatus } from './types.ts'
import { useDraftState } from './useAutosavedDraft.ts'

/** A save that takes longer than this is worth a word; others come and go between two glances. */
const SLOW_MS = 1_500

function useIsSlow(isPending: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!isPending) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isPending])
  return slow
}

/** What a screen reader is told: what asks for attention, and that it has passed. Not every save. */
function announcementOf(status: DraftStatus, text: string): string {
  if (asksForEyes(status)) return text
  return status.kind === 'saved' && status.afterTrouble ? draftTexts.savedAgain(text) : ''
}

/** `Sparat 14.02`, quietly; or, where something is in the way, what to do. Stands at the head of what is written. */
export function SaveStatus<Value>({ draft }: { readonly draft: Draft<Value> }) {
  const status = useDraftState(draft, (state) => state.status)
  const savedAt = useDraftState(draft, (state) => state.savedAt)
  const slow = useIsSlow(status.kind === 'dirty' || status.kind === 'saving')
  const text = statusText(status, savedAt, slow)
  const announcement = announcementOf(status, text)
  const isTrouble = asksForEyes(status)
  return (
    <Box sx={{ minWidth: 0 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {isTrouble && <ErrorOutlined fontSize="small" color="error" aria-hidden />}
        <Typography variant="body2" sx={{ color: isTrouble ? 'error.main' : 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {text}
        </Typography>
        {status.kind === 'failed' && (
          <Button size="small" onClick={() => draft.retry()}>
            {draftTexts.retry}
          </Button>
        )}
        {status.kind === 'conflict' && <ConflictChoice draft={draft} />}
      </Stack>
      <Box component="span" sx={visuallyHidden} aria-live="polite">
        {announcement}
      </Box>
    </Box>
  )
}
