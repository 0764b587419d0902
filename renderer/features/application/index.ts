export { ApplicationTab } from './ApplicationTab.tsx'
