export { DecisionsTab } from './DecisionsTab.tsx'
