import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { clearNewCase, keptNewCase, restoreNewCase, useNewCaseDraft } from '../../state/newCaseDraft.ts'
import { offerUndo } from '../../state/notices.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { NewCaseForm } from './NewCaseForm.tsx'

function clearWithUndo(): void {
  const values = keptNewCase()
  clearNewCase()
  if (values) offerUndo(newCaseText.cleared, () => restoreNewCase(values))
}

/** Opens a case after a first meeting. */
export function NewCasePage() {
  const id = useNewCaseDraft((state) => state.id)
  const hasText = useNewCaseDraft((state) => state.values !== null)
  return (
    <>
      <PageHead
        title={newCaseText.title}
        facts={newCaseText.facts}
        menu={[{ label: newCaseText.clear, disabled: !hasText, onSelect: clearWithUndo }]}
      />
      <KeptNotice onClear={clearWithUndo} />
      {/* A cleared form is a new form: another case with another id. */}
      <NewCaseForm key={id} id={id} />
    </>
  )
}
