export { CriteriaTab } from './CriteriaTab.tsx'
