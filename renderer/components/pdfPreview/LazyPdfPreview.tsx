import Alert from '@mui/material/Alert'
import { lazy, Suspense } from 'react'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'
import { LoadingState } from '../LoadingState.tsx'
import type { PdfPreviewProps } from './PdfPreview.tsx'

function Unavailable(_props: PdfPreviewProps) {
  return <Alert severity="error">{previewTexts.failed}</Alert>
}

/** A program file that cannot be read must not take the text beside the preview with it. */
const Loaded = lazy(async () => {
  try {
    return { default: (await import('./PdfPreview.tsx')).PdfPreview }
  } catch {
    return { default: Unavailable }
  }
})

/** A PDF inside the window. The code that draws it is fetched the first time one is shown. */
export function PdfPreview(props: PdfPreviewProps) {
  return (
    <Suspense fallback={<LoadingState label={previewTexts.loading} />}>
      <Loaded {...props} />
    </Suspense>
  )
}
