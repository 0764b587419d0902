// What meeting mode asks of the store beside the notes themselves.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { DocumentFormat } from '../../../shared/domain/exportedDocument.ts'
import type { MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import { formatTime, todayIn } from '../../../shared/domain/date.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { notify, notifyFailure } from '../../state/notices.ts'

/** A field hands on the last of what was typed in it when it is left. */
async function settle(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return flushAllDrafts()
}

async function said(action: () => Promise<string>): Promise<void> {
  try {
    notify(await action())
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Ending, going on, leaving and the files of a meeting. */
export function useMeetingCalls({ meeting }: Pick<MeetingNotes, 'meeting'>) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const meetingId = meeting.id
  const refetch = () => client.invalidateQueries({ queryKey: queries.meetingNotes(meetingId).queryKey })
  const after = async (action: () => Promise<unknown>) => {
    // What could not be saved says so where it stands; the meeting does not end over it.
    if (!(await settle())) return
    try {
      await action()
      await refetch()
    } catch (error) {
      notifyFailure(failureSentence(error))
    }
  }
  return {
    /** The time it ended is known only on its own day. */
    end: () =>
      after(async () => {
        const now = new Date()
        const endsAt = todayIn(now) === meeting.heldOn ? formatTime(now.toISOString()) : ''
        unwrap(await api.meetingMode.end({ meetingId, endsAt }))
      }),
    /** Goes on where it ended; a meeting that was only noted gets its agenda first. */
    resume: () =>
      after(async () => {
        const { id, caseId, kind, heldOn, time, begunAt } = meeting
        if (begunAt === null) unwrap(await api.meetingMode.begin({ id, caseId, kind, heldOn, time }))
        else unwrap(await api.meetingMode.resume({ meetingId }))
      }),
    leave: async () => {
      await settle()
      await navigate(paths.caseTab(meeting.caseId, 'meetings'))
    },
    exportMinutes: (format: DocumentFormat) =>
      said(async () => text.saved(unwrap(await api.meetingMode.export({ meetingId, format })).path)),
    exportCalendar: () => said(async () => text.saved(unwrap(await api.meetingMode.calendar({ meetingId })).path)),
  }
}
