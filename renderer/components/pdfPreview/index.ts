export { PdfPreview } from './LazyPdfPreview.tsx'
export type { PdfPreviewProps } from './PdfPreview.tsx'
