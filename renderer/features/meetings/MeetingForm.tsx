import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingTitle, meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { api } from '../../bridge/api.ts'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { meetingRowId } from './meetingRows.ts'
import { writingOfMeeting } from './meetingWriting.ts'
import { useMeetingDraft } from './useMeetingDraft.ts'

interface MeetingFormProps {
  readonly id: string
  /** Whether it was opened as a new row; it stays so once it is stored, until it is closed. */
  readonly isNew: boolean
  readonly view: CaseView
  readonly model: ProcessModel
  /** Told whether the row is stored. */
  readonly onClose: (isStored: boolean) => void
  /** Told when the meeting is no more. */
  readonly onGone: () => void
}

/** A meeting while it is being written, new or again. */
export function MeetingForm({ id, isNew, view, model, onClose, onGone }: MeetingFormProps) {
  const form = useMeetingDraft({ id, view, model })
  const onUndoKeys = useUndoKeys(form.draft)
  const stored = view.meetings.find((meeting) => meeting.id === id) ?? null
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: meetingWords.removed(stored ? meetingTitle(stored, model) : meetingWords.newTitle),
      stored: stored && writingOfMeeting(stored, model),
      remove: (expectedRevision) => api.meetingMode.remove({ meetingId: id, expectedRevision }),
      // With its agenda, its notes and who was there: the log of changes has all of it.
      putBack: () => api.meetingMode.restore({ meetingId: id }),
    })
    if (isGone) onGone()
  }
  // A new row in which nothing was written leaves nothing behind.
  const close = () => (form.draft.revision === 0 && !form.draft.isUnsaved ? onGone() : onClose(form.draft.revision > 0))
  return (
    <RecordForm
      id={meetingRowId(id)}
      title={isNew ? meetingWords.newTitle : meetingWords.changeTitle}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={meetingWords.done}
      removeLabel={stored ? meetingWords.remove : meetingWords.discard}
      onDone={form.flush}
      onClose={close}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      <MeetingFields form={form} model={model} />
    </RecordForm>
  )
}
