// A promise goes, and what was given to keep it stays, without the tie; undo brings both back.
import type { Contribution } from '../../../shared/domain/ledger/contribution.ts'
import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import { removedCommitmentSchema } from '../../../shared/domain/register/removedCommitment.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { ChangeTopic } from '../../../shared/ipc/events.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { latestChange } from '../../db/repositories/changeLog.ts'
import { deleteCommitment, findCommitment, saveCommitment } from '../../db/repositories/commitments.ts'
import { contributionsOfCommitment, findContribution, saveContribution } from '../../db/repositories/contributions.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { retie, type Tie, untie } from '../../work/ties.ts'
import { write } from '../../work/write.ts'

type CommitmentHandlers = Handlers<'store'>['commitments']

const TOPICS: readonly ChangeTopic[] = ['cases', 'register', 'money']
const ENTITY = 'commitment'

const givenTie: Tie<Contribution> = {
  entity: 'contribution', rowsOf: contributionsOfCommitment, find: findContribution, save: saveContribution,
  targetOf: ({ commitmentId }) => commitmentId, withTarget: (row, commitmentId) => ({ ...row, commitmentId }),
}

export function removeCommitment(context: StoreContext, { id, expectedRevision }: Parameters<CommitmentHandlers['remove']>[0]): { untiedContributions: number } {
  const { connection } = context
  const before = findCommitment(connection, id)
  if (!before) throw notFound(ENTITY)
  const { caseId } = before
  return write(context, { caseId, topics: TOPICS }, (work) => {
    loadOpenCase(context, caseId)
    const contributionIds = untie(connection, work, givenTie, id)
    if (!deleteCommitment(connection, id, expectedRevision)) throw conflict(ENTITY)
    work.record({ caseId, entity: ENTITY, entityId: id, before: { ...before, contributionIds }, after: null })
    return { untiedContributions: contributionIds.length }
  })
}

/** Undoes the removal of a promise, as the change log keeps it. */
export function restoreCommitment(context: StoreContext, id: string): Commitment {
  const { connection } = context
  const last = latestChange(connection, ENTITY, id)
  if (findCommitment(connection, id) || last?.action !== 'removed') throw notFound(ENTITY)
  const { contributionIds, ...commitment } = removedCommitmentSchema.parse(last.before)
  const { caseId } = commitment
  return write(context, { caseId, topics: TOPICS }, (work) => {
    loadOpenCase(context, caseId)
    if (!findActor(connection, commitment.actorId)) throw notFound('registerActor')
    if (!saveCommitment(connection, commitment, 0)) throw conflict(ENTITY)
    work.record({ caseId, entity: ENTITY, entityId: id, before: null, after: commitment })
    retie(connection, work, givenTie, { ids: contributionIds, caseId, targetId: id })
    return commitment
  })
}
