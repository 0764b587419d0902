import { paths } from '../../../app/paths.ts'

/** Where the thread of a proposal goes on: its themes, the decision, and how it goes. */
export const threadLinks = (caseId: string, decisionId: string | null) => ({
  themes: paths.caseTab(caseId, 'dialogue'),
  decision: decisionId === null ? null : `${paths.caseTab(caseId, 'decisions')}#beslut-${decisionId}`,
  outcome: paths.caseTab(caseId, 'execution'),
})
