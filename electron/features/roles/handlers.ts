import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { deleteCaseRole, findCaseRole, rolesOfCase, saveCaseRole } from '../../db/repositories/caseRoles.ts'
import { commitmentsOfCase, deleteCommitment, findCommitment, saveCommitment } from '../../db/repositories/commitments.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'

const roleKeeper: RowKeeper<CaseRole> = { entity: 'caseRole', find: findCaseRole, save: saveCaseRole, remove: deleteCaseRole }
const commitmentKeeper: RowKeeper<Commitment> = {
  entity: 'commitment',
  find: findCommitment,
  save: saveCommitment,
  remove: deleteCommitment,
}

/** The names that a row shows of what it points at. */
function named<Row extends { readonly caseId: string; readonly actorId: string }>(context: StoreContext, row: Row) {
  const actor = findActor(context.connection, row.actorId)
  if (!actor) throw notFound('registerActor')
  return { ...row, actorName: actor.name, caseTitle: loadCase(context, row.caseId).title }
}

export const roleHandlers = (context: StoreContext): Handlers<'store'>['roles'] => ({
  listForCase: ({ caseId }) => rolesOfCase(context.connection, loadCase(context, caseId).id),
  save: (input) => saveRow(context, roleKeeper, named(context, nextRevision(input))),
  remove: (input) => removeRow(context, roleKeeper, input),
})

export const commitmentHandlers = (context: StoreContext): Handlers<'store'>['commitments'] => ({
  listForCase: ({ caseId }) => commitmentsOfCase(context.connection, loadCase(context, caseId).id),
  save: (input) => saveRow(context, commitmentKeeper, named(context, nextRevision(input))),
  remove: (input) => removeRow(context, commitmentKeeper, input),
})
