export { DocumentList } from './DocumentList.tsx'
export { DocumentsPage } from './DocumentsPage.tsx'
