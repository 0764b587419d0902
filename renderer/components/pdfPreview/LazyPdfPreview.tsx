import { lazy, Suspense } from 'react'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'
import { LoadingState } from '../LoadingState.tsx'
import type { PdfPreviewProps } from './PdfPreview.tsx'

const Loaded = lazy(async () => ({ default: (await import('./PdfPreview.tsx')).PdfPreview }))

/** A PDF inside the window. The code that draws it is fetched the first time one is shown. */
export function PdfPreview(props: PdfPreviewProps) {
  return (
    <Suspense fallback={<LoadingState label={previewTexts.loading} />}>
      <Loaded {...props} />
    </Suspense>
  )
}
