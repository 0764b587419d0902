import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { isRunning } from '../../../shared/domain/meeting.ts'
import type { MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { paths } from '../../app/paths.ts'
import { appErrorOf } from '../../bridge/appErrorOf.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { EndedMeeting } from './ended/EndedMeeting.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'

function Shown({ notes }: { readonly notes: MeetingNotes }) {
  const view = useQuery(queries.caseView(notes.meeting.caseId))
  const model = useQuery(queries.processModel(notes.modelKey))
  if (view.data && model.data) {
    const isOpen = isRunning(notes.meeting) && view.data.case.closedOn === null
    const Screen = isOpen ? MeetingScreen : EndedMeeting
    return <Screen notes={notes} view={view.data} model={model.data} />
  }
  const failed = [view, model].find(({ isError }) => isError)
  return failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : <LoadingState />
}

/** A meeting in the whole window: the notes while it goes on, what it came to once it has ended. */
export function MeetingModePage() {
  const { meetingId = '' } = useParams()
  const notes = useQuery(queries.meetingNotes(meetingId))
  if (notes.data) return <Shown key={meetingId} notes={notes.data} />
  if (!notes.isError) return <LoadingState />
  const error = appErrorOf(notes.error)
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return <EmptyState sentence={text.notThere} action={<LinkButton to={paths.overview}>{text.leave}</LinkButton>} />
  return <ErrorNotice error={notes.error} onRetry={() => void notes.refetch()} />
}
