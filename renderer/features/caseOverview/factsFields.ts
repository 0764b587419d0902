import type { CaseFacts } from '../../../shared/domain/case.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'

/** What each group of fields of the facts form gets. */
export interface FactsFieldsProps {
  readonly form: AutosavedDraft<CaseFacts>
  readonly readOnly: boolean
}

/** What a field needs of the form: its anchor, its sentence from the store, and whether it may be changed. */
export const boundTo = ({ form, readOnly }: FactsFieldsProps, name: keyof CaseFacts) => ({
  id: `falt-${name}`,
  error: form.issueFor(`facts.${name}`) ?? null,
  readOnly,
})
