import type { CaseView } from '../../../shared/domain/caseView.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { api } from '../../bridge/api.ts'
import { WritingPreview } from '../../components/writing/index.ts'
import type { Draft } from '../../state/drafts/index.ts'
import type { StatementWriting } from './writing.ts'

/** The PDF as it would be if the statement were saved now. */
export function StatementPreview({ text, view }: { readonly text: Draft<StatementWriting>; readonly view: CaseView }) {
  const { id: caseId, updatedAt } = view.case
  return <WritingPreview text={text} stamp={updatedAt} title={statementTexts.previewTitle} draw={() => api.statement.preview({ caseId })} />
}
