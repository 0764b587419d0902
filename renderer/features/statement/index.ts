// The statement's tab, and the pieces of a board paper that the proposal for decision 2 is written with too.
export { BoardMeeting } from './BoardMeeting.tsx'
export { CriteriaIncluded } from './CriteriaIncluded.tsx'
export { lacking } from './ExportSection.tsx'
export { ProposalList } from './ProposalList.tsx'
export { StatementEnding } from './StatementEnding.tsx'
export { StatementPart } from './StatementPart.tsx'
export { StatementTab } from './StatementTab.tsx'
