export { ExecutionTab } from './ExecutionTab.tsx'
