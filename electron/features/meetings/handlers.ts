import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { deleteMeeting, findMeeting, saveMeeting } from '../../db/repositories/meetings.ts'
import { nextRevision, removeRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { rereadLines } from '../meetingMode/index.ts'

type MeetingHandlers = Handlers<'store'>['meetings']

/** Whether a meeting goes on is said in meeting mode, never by what is written about it. */
function save(context: StoreContext, input: Parameters<MeetingHandlers['save']>[0]): Meeting {
  const { connection } = context
  const { caseId } = input
  return write(context, { caseId, topics: ['cases', 'meetings'] }, ({ now, record }) => {
    loadOpenCase(context, caseId)
    const before = findMeeting(connection, input.id)
    if (before && before.caseId !== caseId) throw notFound('meeting')
    const after = { ...nextRevision(input), begunAt: before?.begunAt ?? null, endedAt: before?.endedAt ?? null }
    if (!saveMeeting(connection, after, input.expectedRevision)) throw conflict('meeting')
    record({ caseId, entity: 'meeting', entityId: input.id, before, after })
    if (before && before.heldOn !== after.heldOn) rereadLines(context, after, now, record)
    return after
  })
}

export const meetingHandlers = (context: StoreContext): MeetingHandlers => ({
  save: (input) => save(context, input),
  remove: (input) => removeRow(context, { entity: 'meeting', find: findMeeting, remove: deleteMeeting }, input),
})
