import { useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { PdfPreview } from '../../../components/pdfPreview/index.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import type { ApplicationText } from '../writing.ts'

/** A new drawing follows the saves at this distance: not one for every pause in the typing. */
const REST_MILLISECONDS = 1_000

/** The PDF as it would be if the application were locked now. */
export function ApplicationPreview({ text, view }: { readonly text: ApplicationText; readonly view: CaseView }) {
  const [missing, setMissing] = useState<readonly string[]>([])
  const savedAt = useDraftState(text, (state) => state.savedAt)
  const version = useDebounced(`${savedAt} ${view.case.updatedAt}`, REST_MILLISECONDS)
  const load = async () => {
    // The store draws what it holds.
    await text.flush()
    const { bytes, missingCharacters } = unwrap(await api.application.preview({ caseId: view.case.id }))
    setMissing(missingCharacters)
    return bytes
  }
  return <PdfPreview load={load} version={version} title={applicationTexts.previewTitle} missingCharacters={missing} />
}
