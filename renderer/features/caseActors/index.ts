export { CaseActorsTab } from './CaseActorsTab.tsx'
export { CommitmentSuggestions } from './CommitmentSuggestions.tsx'
