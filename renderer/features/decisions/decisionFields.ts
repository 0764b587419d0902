import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { fieldIssueSentence } from '../../../shared/text/catalogue/errors.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'
import type { DecisionWriting } from './decisionWriting.ts'

/** What each group of fields of the decision form gets. */
export interface DecisionFieldsProps {
  readonly id: string
  readonly form: AutosavedDraft<DecisionWriting>
  readonly model: ProcessModel
  /** Whether to say which fields are still empty; not before one has tried to finish. */
  readonly asksForMissing: boolean
}

/** The sentence beside a field from what the store (or the form itself) found there. */
function sentenceFor(issues: readonly FieldIssue[], path: string, asksForMissing: boolean): string | null {
  const issue = issues.find((each) => each.path === path && (asksForMissing || each.code !== 'required'))
  return issue ? fieldIssueSentence(issue) : null
}

/** Anchor and sentence of one field, by its path in the contract. */
export const fieldAt = ({ form, asksForMissing }: DecisionFieldsProps, path: string) => ({
  id: `falt-${path.replaceAll('.', '-')}`,
  error: sentenceFor(form.issues, path, asksForMissing),
})
