import Typography from '@mui/material/Typography'
import type { Decision } from '../../../../shared/domain/decision.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { decisionTitle } from '../../../../shared/text/catalogue/decisions.ts'
import { freezeWords } from '../../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { flushAllDrafts } from '../../../state/drafts/index.ts'
import { notify } from '../../../state/notices.ts'

interface FreezeDialogProps {
  readonly plan: Plan
  readonly decision: Decision
  readonly model: ProcessModel
  readonly onClose: () => void
}

/** What freezing means, before it is done: there is no way back. */
export function FreezeDialog({ plan: { id: planId, title }, decision, model, onClose }: FreezeDialogProps) {
  const freeze = async () => {
    // What is being written belongs to what is frozen.
    await flushAllDrafts()
    unwrap(await api.plans.freeze({ planId, decisionId: decision.id }))
    notify(freezeWords.done(title))
  }
  return (
    <ConfirmDialog open title={freezeWords.title} confirmLabel={freezeWords.confirm} onConfirm={freeze} onClose={onClose}>
      <Typography>{freezeWords.text(title, decisionTitle(decision, model))}</Typography>
    </ConfirmDialog>
  )
}
