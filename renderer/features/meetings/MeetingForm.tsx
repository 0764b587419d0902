import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingTitle, meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { api } from '../../bridge/api.ts'
import { DraftForm } from '../../components/records/DraftForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
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
  return (
    <DraftForm
      id={meetingRowId(id)}
      title={isNew ? meetingWords.newTitle : meetingWords.changeTitle}
      form={form}
      doneLabel={meetingWords.done}
      removeLabel={stored ? meetingWords.remove : meetingWords.discard}
      onClose={onClose}
      onGone={onGone}
      onRemove={() => void remove()}
    >
      <MeetingFields form={form} model={model} />
    </DraftForm>
  )
}
