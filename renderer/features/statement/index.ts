export { StatementTab } from './StatementTab.tsx'
