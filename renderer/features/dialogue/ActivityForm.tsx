import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import { dialogueWords as words } from '../../../shared/text/catalogue/dialogue.ts'
import { api } from '../../bridge/api.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { ActivityFields } from './ActivityFields.tsx'
import { activityRowId, useActivityDraft, writingOfActivity } from './activityWriting.ts'

interface ActivityFormProps {
  readonly id: string
  readonly caseId: string
  readonly isNew: boolean
  readonly stored: DialogueActivity | null
  readonly onClose: (isStored: boolean) => void
  readonly onGone: () => void
}

/** A dialogue activity while it is planned, or written down after it was held. */
export function ActivityForm({ id, caseId, isNew, stored, onClose, onGone }: ActivityFormProps) {
  const form = useActivityDraft({ id, caseId, stored })
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removed(form.value.title),
      stored: stored && writingOfActivity(stored),
      remove: (expectedRevision) => api.dialogue.removeActivity({ id, expectedRevision }),
      putBack: (writing) => api.dialogue.saveActivity({ id, caseId, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  return (
    <DraftForm
      id={activityRowId(id)}
      title={isNew ? words.newTitle : words.changeTitle}
      form={form}
      doneLabel={words.done}
      removeLabel={stored ? words.remove : words.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <ActivityFields form={form} />
    </DraftForm>
  )
}
