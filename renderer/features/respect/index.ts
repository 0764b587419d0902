export { ExtractPage } from './ExtractPage.tsx'
