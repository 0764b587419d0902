import { useNavigate } from 'react-router'
import { formatTime, todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'

interface Begin {
  readonly caseId: string
  readonly kind: string
  /** A meeting that is planned or noted already; a new one unless told. */
  readonly meetingId?: string
}

/** Begins a meeting now and opens its notes. */
export function useBeginMeeting() {
  const navigate = useNavigate()
  return async ({ caseId, kind, meetingId = newId() }: Begin): Promise<void> => {
    const now = new Date()
    const when = { heldOn: todayIn(now), time: formatTime(now.toISOString()) }
    unwrap(await api.meetingMode.begin({ id: meetingId, caseId, kind, ...when }))
    await navigate(paths.meetingMode(meetingId), { replace: window.location.hash.includes(paths.startMeeting) })
  }
}
