import type { CaseView } from '../../../shared/domain/caseView.ts'
import { applicationTexts } from '../../../shared/text/catalogue/application.ts'
import { api } from '../../bridge/api.ts'
import { WritingPreview } from '../../components/writing/index.ts'
import type { ApplicationText } from './writing.ts'

/** The PDF as it would be if the application were locked now. */
export function ApplicationPreview({ text, view }: { readonly text: ApplicationText; readonly view: CaseView }) {
  const { id: caseId, updatedAt } = view.case
  return (
    <WritingPreview text={text} stamp={updatedAt} title={applicationTexts.previewTitle} draw={() => api.application.preview({ caseId })} />
  )
}
