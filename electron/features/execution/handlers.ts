import { todayIn } from '../../../shared/domain/date.ts'
import type { CheckIn } from '../../../shared/domain/execution/checkIn.ts'
import type { FollowUp } from '../../../shared/domain/execution/followUp.ts'
import type { OrganisationForm } from '../../../shared/domain/execution/organisationForm.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict } from '../../../shared/ipc/outcome.ts'
import { deleteCheckIn, findCheckIn, saveCheckIn } from '../../db/repositories/checkIns.ts'
import { followUpOf, saveFollowUp } from '../../db/repositories/followUps.ts'
import { findMeeting } from '../../db/repositories/meetings.ts'
import { deleteOrganisationForm, findOrganisationForm, saveOrganisationForm } from '../../db/repositories/organisationForms.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadExecution } from './load.ts'
import { saveProgress } from './progress.ts'
import { EXECUTION_TOPICS } from './topics.ts'

type ExecutionHandlers = Handlers<'store'>['execution']

const checkIns: RowKeeper<CheckIn> = {
  entity: 'checkIn', find: findCheckIn, save: saveCheckIn, remove: deleteCheckIn, topics: EXECUTION_TOPICS,
}
const forms: RowKeeper<OrganisationForm> = {
  entity: 'organisationForm', find: findOrganisationForm, save: saveOrganisationForm, remove: deleteOrganisationForm, topics: EXECUTION_TOPICS,
}

const refuse = (found: readonly [boolean, FieldIssue][]): void => {
  const issues = found.filter(([holds]) => holds).map(([, issue]) => issue)
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
}

/** A check-in is noted when it has been held; a meeting that it names is one of the case's. */
function checkCheckIn(context: StoreContext, { heldOn, meetingId, caseId }: CheckIn): void {
  const isForeign = meetingId !== null && findMeeting(context.connection, meetingId)?.caseId !== caseId
  refuse([
    [heldOn > todayIn(context.clock()), { path: 'heldOn', code: 'not-yet' }],
    [isForeign, { path: 'meetingId', code: 'unknown-choice' }],
  ])
}

function keepFollowUp(context: StoreContext, { expectedRevision, ...input }: Parameters<ExecutionHandlers['saveFollowUp']>[0]): FollowUp {
  const { connection } = context
  return write(context, { caseId: input.caseId, topics: EXECUTION_TOPICS }, ({ record }) => {
    loadOpenCase(context, input.caseId)
    refuse([[input.toldOn !== null && input.toldOn > todayIn(context.clock()), { path: 'toldOn', code: 'not-yet' }]])
    const before = followUpOf(connection, input.caseId)
    const after: FollowUp = { ...input, revision: expectedRevision + 1 }
    if (!saveFollowUp(connection, after, expectedRevision)) throw conflict('followUp')
    record({ caseId: input.caseId, entity: 'followUp', entityId: input.caseId, before: before.revision === 0 ? null : before, after })
    return after
  })
}

export const executionHandlers = (context: StoreContext): ExecutionHandlers => ({
  get: ({ caseId }) => loadExecution(context, caseId),
  saveProgress: (input) => saveProgress(context, input),
  saveFollowUp: (input) => keepFollowUp(context, input),
  saveCheckIn: (input) => saveRow(context, checkIns, nextRevision(input), (row) => checkCheckIn(context, row)),
  removeCheckIn: (input) => removeRow(context, checkIns, input),
  saveForm: (input) => saveRow(context, forms, nextRevision(input)),
  removeForm: (input) => removeRow(context, forms, input),
})
