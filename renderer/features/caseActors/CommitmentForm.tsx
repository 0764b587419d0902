import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import { commitmentWords } from '../../../shared/text/catalogue/commitments.ts'
import { api } from '../../bridge/api.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { CommitmentFields } from './CommitmentFields.tsx'
import { commitmentRowId, useCommitmentDraft, writingOfCommitment } from './commitmentWriting.ts'

interface CommitmentFormProps {
  readonly id: string
  readonly caseId: string
  readonly isNew: boolean
  readonly stored: Commitment | null
  readonly actors: readonly { readonly value: string; readonly label: string }[]
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A commitment while it is written, new or again. */
export function CommitmentForm({ id, caseId, isNew, stored, actors, onClose, onGone }: CommitmentFormProps) {
  const form = useCommitmentDraft({ id, caseId, stored, actorId: actors[0]?.value ?? '' })
  const remove = async () => {
    let untied = 0
    const isGone = await removeRow(form.draft, {
      said: () => commitmentWords.removed(form.value.description, untied),
      stored: stored && writingOfCommitment(stored),
      remove: async (expectedRevision) => {
        const outcome = await api.commitments.remove({ id, expectedRevision })
        if (outcome.ok) untied = outcome.value.untiedContributions
        return outcome
      },
      // From the store, which knows what was tied to it.
      putBack: () => api.commitments.restore({ id }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={commitmentRowId(id)}
      title={isNew ? commitmentWords.newTitle : commitmentWords.changeTitle}
      form={form}
      doneLabel={commitmentWords.done}
      removeLabel={stored ? commitmentWords.remove : commitmentWords.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <CommitmentFields form={form} actors={actors} />
    </DraftForm>
  )
}
