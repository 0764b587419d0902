export { CaseDocumentsTab } from './CaseDocumentsTab.tsx'
