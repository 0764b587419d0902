import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { DecisionKind } from '../../../shared/domain/decision.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { type AutosavedDraft, SaveStatus } from '../../state/drafts/index.ts'
import { AmountFields } from './AmountFields.tsx'
import { BoardFields } from './BoardFields.tsx'
import { ConditionsField } from './ConditionsField.tsx'
import { decisionRowId } from './decisionRows.ts'
import { type DecisionWriting, paperSums } from './decisionWriting.ts'
import { ForwardingFields } from './ForwardingFields.tsx'
import { removeDecision } from './removeDecision.ts'
import { useDecisionDraft } from './useDecisionDraft.ts'
import { writingWarnings } from './figureWarnings.ts'

interface DecisionFormProps {
  readonly id: string
  /** Whether it was opened as a new row; it stays so once it is stored, until it is closed. */
  readonly isNew: boolean
  readonly view: CaseView
  readonly model: ProcessModel
  readonly kind: DecisionKind | null
  /** Told whether the row is stored. */
  readonly onClose: (isStored: boolean) => void
  /** Told when the decision is no more. */
  readonly onGone: () => void
}

function Status({ form, asksForMissing }: { readonly form: AutosavedDraft<DecisionWriting>; readonly asksForMissing: boolean }) {
  const waits = form.draft.revision === 0 && form.issues.every(({ code }) => code === 'required')
  if (!waits || asksForMissing) return <SaveStatus draft={form.draft} />
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {decisionWords.missing}
    </Typography>
  )
}

/** A decision while it is being written, new or again. */
export function DecisionForm({ id, isNew, view, model, kind, onClose, onGone }: DecisionFormProps) {
  const form = useDecisionDraft({ id, view, model, kind })
  const [asksForMissing, setAsksForMissing] = useState(false)
  const stored = view.decisions.find((decision) => decision.id === id) ?? null
  const sums = paperSums(view)
  const fields = { id, form, asksForMissing, model }
  const finish = async () => {
    const isSaved = (await form.flush()) && form.draft.revision > 0
    setAsksForMissing(!isSaved)
    return isSaved
  }
  const remove = async () => {
    if (await removeDecision({ id, caseId: view.case.id, stored, draft: form.draft, model })) onGone()
  }
  // A new row in which nothing was written leaves nothing behind.
  return (
    <DraftForm
      id={decisionRowId(id)}
      title={isNew ? decisionWords.newTitle : decisionWords.changeTitle}
      form={form}
      status={<Status form={form} asksForMissing={asksForMissing} />}
      doneLabel={decisionWords.done}
      removeLabel={stored ? decisionWords.remove : decisionWords.discard}
      onDone={finish}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <BoardFields {...fields} warning={writingWarnings(form.value, sums, model).board} />
      <ForwardingFields {...fields} />
      <AmountFields {...fields} sums={sums} isNew={form.draft.revision === 0} />
      <ConditionsField {...fields} />
    </DraftForm>
  )
}
