import type { CaseView } from '../../../shared/domain/caseView.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import { newId } from '../../../shared/newId.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { letterText, useLetterDrop } from '../letters/index.ts'

/** Longest title of a meeting, as in the contract. */
const TITLE = 160

/** A letter that is dropped on the log becomes a line of it, on the day it was sent. */
export function useLetterMeeting({ case: { id: caseId, closedOn } }: CaseView) {
  const note = async (letter: Letter): Promise<void> => {
    if (closedOn !== null) return
    const meetingId = newId()
    const title = text.letterPoint(letter.subject).slice(0, TITLE)
    try {
      const { revision } = unwrap(
        await api.meetings.save({
          id: meetingId, caseId, expectedRevision: 0, title, kind: text.letterKind, heldOn: letter.sentOn ?? todayIn(new Date()),
          time: '', endsAt: '', place: '', participants: letter.from, notes: letterText(letter),
        }),
      )
      offerUndo(text.letterNoted(title), async () => unwrap(await api.meetingMode.remove({ meetingId, expectedRevision: revision })))
    } catch (error) {
      notifyFailure(failureSentence(error))
    }
  }
  return useLetterDrop(note)
}
