export { CorrectionPage } from './CorrectionPage.tsx'
export { ExtractPage } from './ExtractPage.tsx'
