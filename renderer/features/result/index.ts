export { ResultTab } from './ResultTab.tsx'
