import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import { dialogueWords as words } from '../../../shared/text/catalogue/dialogue.ts'
import { api } from '../../bridge/api.ts'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
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
  const onUndoKeys = useUndoKeys(form.draft)
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: words.removed(form.value.title),
      stored: stored && writingOfActivity(stored),
      remove: (expectedRevision) => api.dialogue.removeActivity({ id, expectedRevision }),
      putBack: (writing) => api.dialogue.saveActivity({ id, caseId, expectedRevision: 0, ...writing }),
    })
    if (isGone) onGone()
  }
  const close = () => (form.draft.revision === 0 && !form.draft.isUnsaved ? onGone() : onClose(form.draft.revision > 0))
  return (
    <RecordForm
      id={activityRowId(id)}
      title={isNew ? words.newTitle : words.changeTitle}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={words.done}
      removeLabel={stored ? words.remove : words.discard}
      onDone={form.flush}
      onClose={close}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      <ActivityFields form={form} />
    </RecordForm>
  )
}
