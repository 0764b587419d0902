import { useState } from 'react'
import type { OptionalStep } from '../../../shared/domain/dialogue/skippedStep.ts'
import { dialogueWords as words, stepNames } from '../../../shared/text/catalogue/dialogue.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { LineField } from '../../components/fields/index.ts'
import { offerUndo } from '../../state/notices.ts'

interface SkipDialogProps {
  readonly caseId: string
  readonly step: OptionalStep
  readonly onClose: () => void
}

/** Asks why a step is not needed. Without a reason the store refuses, and the dialog says so. */
export function SkipDialog({ caseId, step, onClose }: SkipDialogProps) {
  const [reason, setReason] = useState('')
  const skip = async () => {
    unwrap(await api.dialogue.skip({ caseId, step, reason }))
    offerUndo(words.skippedSaid(stepNames[step]), async () => unwrap(await api.dialogue.unskip({ caseId, step })))
  }
  return (
    <ConfirmDialog open title={words.skipTitle(stepNames[step])} confirmLabel={words.skipConfirm} onConfirm={skip} onClose={onClose}>
      <LineField label={words.skipReason} required limit={500} value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}
