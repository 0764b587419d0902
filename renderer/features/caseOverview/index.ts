export { CaseOverviewTab } from './CaseOverviewTab.tsx'
