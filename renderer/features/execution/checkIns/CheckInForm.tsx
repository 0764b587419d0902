import type { ExecutionView } from '../../../../shared/domain/execution/executionView.ts'
import { executionWords as words } from '../../../../shared/text/catalogue/execution.ts'
import { api } from '../../../bridge/api.ts'
import { DateField, TextAreaField } from '../../../components/fields/index.ts'
import { DraftForm } from '../../../components/records/DraftForm.tsx'
import { removeRow } from '../../../components/records/removeRow.ts'
import { type CheckInWriting, useCheckInDraft, writingOfCheckIn } from './useCheckInDraft.ts'

export const checkInRowId = (id: string): string => `avstamning-${id}`

interface CheckInFormProps {
  readonly id: string
  readonly caseId: string
  readonly execution: ExecutionView
  readonly isNew: boolean
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

const TEXTS = [
  ['planned', 3],
  ['happened', 4],
  ['risks', 2],
  ['helpNeeded', 2],
] as const satisfies readonly (readonly [keyof CheckInWriting, number])[]

/** A check-in while it is written, new or again. */
export function CheckInForm({ id, caseId, execution, isNew, onClose, onGone }: CheckInFormProps) {
  const form = useCheckInDraft({ id, caseId, execution })
  const { value, patch, issueFor } = form
  const stored = execution.checkIns.find((each) => each.id === id) ?? null
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removed(words.checkInTitle(value.heldOn)),
      stored: stored && writingOfCheckIn(stored),
      remove: (expectedRevision) => api.execution.removeCheckIn({ id, expectedRevision }),
      putBack: (writing) => api.execution.saveCheckIn({ id, caseId, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={checkInRowId(id)}
      title={isNew ? words.newCheckIn : words.changeCheckIn}
      form={form}
      doneLabel={words.done}
      removeLabel={stored ? words.removeCheckIn : words.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <DateField
        label={words.heldOn}
        required
        value={value.heldOn}
        error={issueFor('heldOn') ?? null}
        onChange={(heldOn) => {
          if (heldOn !== null) patch({ heldOn })
        }}
      />
      {TEXTS.map(([name, lines]) => (
        <TextAreaField
          key={name}
          label={words[name]}
          helperText={isNew && name === 'planned' && value.planned !== '' ? words.prefilled : undefined}
          lines={lines}
          value={value[name]}
          error={issueFor(name) ?? null}
          onChange={(text) => patch({ [name]: text })}
        />
      ))}
    </DraftForm>
  )
}
