import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { LoadingState } from '../LoadingState.tsx'
import { PdfSheets } from './PdfSheets.tsx'
import { usePdf } from './usePdf.ts'

export interface PdfPreviewProps {
  readonly load: () => Promise<Uint8Array>
  /** What the document is called, for those who listen. */
  readonly title: string
  /** Another value means that the PDF may have changed: it is loaded again, and the old one stands meanwhile. */
  readonly version?: string | number
  /** Characters that the document's font cannot draw. */
  readonly missingCharacters?: readonly string[]
}

/** What the store says of itself is passed on; anything else is a drawing that failed. */
function PreviewFault({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (error instanceof AppFailure) return <ErrorNotice error={error} onRetry={onRetry} />
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {previewTexts.retry}
        </Button>
      }
    >
      {previewTexts.failed}
    </Alert>
  )
}

/** A PDF inside the window, page under page. Fills the height that it is given. */
export function PdfPreview({ load, title, version = 0, missingCharacters = [] }: PdfPreviewProps) {
  const [attempt, setAttempt] = useState(0)
  const { pdf, error, loading } = usePdf({ load, version, attempt })
  return (
    <Box aria-busy={loading} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%', gap: 0.5 }}>
      {missingCharacters.length > 0 && <Alert severity="warning">{previewTexts.missingCharacters(missingCharacters)}</Alert>}
      {error !== null && <PreviewFault error={error} onRetry={() => setAttempt((count) => count + 1)} />}
      {pdf === null && loading && <LoadingState label={previewTexts.loading} />}
      {pdf !== null && <PdfSheets pdf={pdf} title={title} />}
    </Box>
  )
}
