import { todayIn } from '../../../shared/domain/date.ts'
import type { DisposalDecision, DueRecord } from '../../../shared/domain/respect/disposal.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { insertDecision } from '../../db/repositories/disposal.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { sweepAttachments } from '../attachments/index.ts'
import { backupBeforeDisposal } from './beforehand.ts'
import { carryOut } from './carryOut.ts'
import { dueRecordOf } from './due.ts'
import { placesNow, searchTexts } from './search.ts'

type Input = Parameters<Handlers<'store'>['disposal']['decide']>[0]

/** The record, if it is due and as the user saw it. */
function dueNow(context: StoreContext, { kind, subjectId, expectedRevision }: Input): Pick<DueRecord, 'kind' | 'dueOn' | 'lastOn'> {
  const record = dueRecordOf(context, kind, subjectId)
  if (!record) throw notFound('disposal')
  if (record.candidate.revision !== expectedRevision) throw conflict('disposal')
  if (!record.found) throw refused({ rule: 'not-due' })
  return { ...record.found, lastOn: record.candidate.lastOn }
}

/** Disposes of what is due, with a verified backup first, or keeps it until a day. */
export async function decide(context: StoreContext, input: Input): Promise<DisposalDecision> {
  const { keepUntil, subjectId, expectedRevision, reason } = input
  dueNow(context, input)
  if (keepUntil !== null && keepUntil <= todayIn(context.clock()))
    throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'keepUntil', code: 'in-the-past' }] })
  const backupFile = keepUntil !== null || input.withoutBackup ? '' : await backupBeforeDisposal(context)
  const searched = keepUntil === null ? await searchTexts(context, input.kind, subjectId) : null
  const decided = write(context, { caseId: null, topics: ['register', 'cases', 'tasks', 'meetings', 'plans', 'dialogue', 'themes', 'coding'] }, (work) => {
    // Again: the backup took its time, and somebody may have written meanwhile.
    const found = dueNow(context, input)
    const places = searched ? placesNow(context, searched, [found.kind, subjectId]) : []
    const changedTexts = keepUntil === null ? carryOut[found.kind](context, work, { id: subjectId, revision: expectedRevision, places }) : 0
    const decision: DisposalDecision = {
      id: newId(),
      subjectId,
      ...found,
      outcome: keepUntil === null ? 'disposed' : 'kept',
      keepUntil,
      reason,
      changedTexts,
      backupFile,
      decidedAt: work.now,
      decidedBy: work.by,
    }
    insertDecision(context.connection, decision)
    work.record({ caseId: null, entity: 'disposal', entityId: decision.id, before: null, after: decision })
    return decision
  })
  // Files that no row names any more go with what was disposed of, not a month later.
  if (keepUntil === null) await sweepAttachments(context, true)
  return decided
}
