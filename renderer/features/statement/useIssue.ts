import { issueSentence, issuesOf, useDraftState } from '../../state/drafts/index.ts'
import type { StatementText } from './writing.ts'

/** What the store said of a field of the statement; undefined where nothing is wrong. */
export const useIssue = (text: StatementText, path: string): string | undefined =>
  useDraftState(text, ({ status }) => issueSentence(issuesOf(status), path))
