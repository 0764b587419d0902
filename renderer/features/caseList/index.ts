export { CaseListPage } from './CaseListPage.tsx'
