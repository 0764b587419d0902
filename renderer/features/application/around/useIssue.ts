import { issueSentence, issuesOf, useDraftState } from '../../../state/drafts/index.ts'
import type { ApplicationText } from '../writing.ts'

/** What the store said of a field of the application; null where nothing is wrong. */
export const useIssue = (text: ApplicationText, path: string): string | null =>
  useDraftState(text, ({ status }) => issueSentence(issuesOf(status), path) ?? null)
