import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { findContact } from '../../db/repositories/contacts.ts'
import { deleteCaseRole, findCaseRole, rolesOfCase, saveCaseRole } from '../../db/repositories/caseRoles.ts'
import { commitmentsOfCase, deleteCommitment, findCommitment, saveCommitment } from '../../db/repositories/commitments.ts'
import { nextRevision, removeRow, type RowKeeper, saveRow } from '../../work/caseRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { removeCommitment, restoreCommitment } from './commitmentRemoval.ts'

/** A role or a promise shows on the page of its actor too. */
const topics = ['cases', 'register'] as const

const roleKeeper: RowKeeper<CaseRole> = { entity: 'caseRole', find: findCaseRole, save: saveCaseRole, remove: deleteCaseRole, topics }
const commitmentKeeper: RowKeeper<Commitment> = {
  entity: 'commitment',
  find: findCommitment,
  save: saveCommitment,
  remove: deleteCommitment,
  topics,
}

/** The person who speaks for an actor must be known. */
function withKnownContact<Row extends { readonly contactId: string | null }>(context: StoreContext, row: Row): Row {
  if (row.contactId !== null && !findContact(context.connection, row.contactId)) throw notFound('contact')
  return row
}

/** The names that a row shows of what it points at. */
function named<Row extends { readonly caseId: string; readonly actorId: string }>(context: StoreContext, row: Row) {
  const actor = findActor(context.connection, row.actorId)
  if (!actor) throw notFound('registerActor')
  return { ...row, actorName: actor.name, caseTitle: loadCase(context, row.caseId).title }
}

export const roleHandlers = (context: StoreContext): Handlers<'store'>['roles'] => ({
  listForCase: ({ caseId }) => rolesOfCase(context.connection, loadCase(context, caseId).id),
  save: (input) => saveRow(context, roleKeeper, named(context, withKnownContact(context, nextRevision(input)))),
  remove: (input) => removeRow(context, roleKeeper, input),
})

export const commitmentHandlers = (context: StoreContext): Handlers<'store'>['commitments'] => ({
  listForCase: ({ caseId }) => commitmentsOfCase(context.connection, loadCase(context, caseId).id),
  save: (input) => saveRow(context, commitmentKeeper, named(context, nextRevision(input))),
  remove: (input) => removeCommitment(context, input),
  restore: ({ id }) => restoreCommitment(context, id),
})
