import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { deleteMeeting, findMeeting, saveMeeting } from '../../db/repositories/meetings.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'

const keeper: RowKeeper<Meeting> = { entity: 'meeting', find: findMeeting, save: saveMeeting, remove: deleteMeeting }

export const meetingHandlers = (context: StoreContext): Handlers<'store'>['meetings'] => ({
  save: (input) => saveRow(context, keeper, nextRevision(input)),
  remove: (input) => removeRow(context, keeper, input),
})
