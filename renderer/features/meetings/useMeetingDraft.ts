import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { notFound, type Outcome } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, type Saved, useAutosavedDraft } from '../../state/drafts/index.ts'
import { meetingContent, type MeetingWriting, newMeeting, writingOfMeeting } from './meetingWriting.ts'

interface MeetingDraftOptions {
  readonly id: string
  readonly view: CaseView
  readonly model: ProcessModel
}

/** One meeting, new or stored. It saves itself from the first word, so that notes taken in the room are safe. */
export function useMeetingDraft({ id, view, model }: MeetingDraftOptions): AutosavedDraft<MeetingWriting> {
  const caseId = view.case.id
  const stored = view.meetings.find((meeting) => meeting.id === id)
  const saved = (meeting: Meeting): Saved<MeetingWriting> => ({ value: writingOfMeeting(meeting, model), revision: meeting.revision })
  const save = async (writing: MeetingWriting, expectedRevision: number): Promise<Outcome<Saved<MeetingWriting>>> => {
    const outcome = await api.meetings.save({ id, caseId, expectedRevision, ...meetingContent(writing, model) })
    return outcome.ok ? { ok: true, value: saved(outcome.value) } : outcome
  }
  const read = async (): Promise<Outcome<Saved<MeetingWriting>>> => {
    const outcome = await api.cases.get({ caseId })
    if (!outcome.ok) return outcome
    const found = outcome.value.meetings.find((meeting) => meeting.id === id)
    return found ? { ok: true, value: saved(found) } : { ok: false, error: notFound('meeting').error }
  }
  const initial = stored ? saved(stored) : { value: newMeeting(), revision: 0 }
  return useAutosavedDraft<MeetingWriting>({ key: `meeting:${id}`, initial: initial.value, revision: initial.revision, save, read })
}
