import { changedFields } from '../../../shared/domain/changeLog.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { Correction } from '../../../shared/domain/respect/correction.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { findActor, saveActor } from '../../db/repositories/actors.ts'
import { insertChange } from '../../db/repositories/changeLog.ts'
import { findContact, saveContact } from '../../db/repositories/contacts.ts'
import { correctionsOf, findCorrection, insertCorrection, setToldOn } from '../../db/repositories/corrections.ts'
import { forgetValues } from '../../db/repositories/forgetValues.ts'
import { recipientsOfWrong } from '../../db/repositories/wrongDetails.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'

type CorrectionHandlers = Handlers<'store'>['corrections']
type Input = Parameters<CorrectionHandlers['save']>[0]
type Values = Readonly<Record<string, unknown>>

/** Saves what is right; returns the fields that it changed, as they were and as they are. */
function putRight({ connection }: StoreContext, input: Input, now: string): { before: Values; after: Values } {
  const row = input.entity === 'contact' ? findContact(connection, input.entityId) : findActor(connection, input.entityId)
  if (!row) throw notFound(input.entity)
  if (row.anonymisedAt !== null) throw refused({ rule: 'nothing-to-correct' })
  const there: Values = Object.fromEntries(Object.entries(row).filter(([name]) => name in input.fields))
  const changed = changedFields(there, input.fields)
  if (Object.keys(changed.after).length === 0) throw refused({ rule: 'nothing-to-correct' })
  const stamp = { revision: row.revision + 1, updatedAt: now }
  const isSaved =
    input.entity === 'contact'
      ? 'positions' in row && saveContact(connection, { ...row, ...input.fields, ...stamp }, input.expectedRevision)
      : 'aliases' in row && saveActor(connection, { ...row, ...input.fields, ...stamp }, input.expectedRevision)
  if (!isSaved || row.revision !== input.expectedRevision) throw conflict(input.entity)
  return changed
}

/**
 * An entry of its own in the change log. The field `correctionId` keeps later autosaves from running into it: they do not
 * have it.
 */
function logIt({ connection }: StoreContext, { now, by }: Work, { id, entity, entityId, before, after }: Correction): void {
  const forgotten = Object.fromEntries(Object.keys(after).map((name) => [name, null]))
  insertChange(connection, {
    id: newId(),
    at: now,
    by,
    caseId: null,
    entity,
    entityId,
    action: 'changed',
    before: { ...(before ?? forgotten), correctionId: null },
    after: { ...after, correctionId: id },
  })
}

function save(context: StoreContext, input: Input): Correction {
  const { connection, clock } = context
  if (input.askedOn > todayIn(clock())) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'askedOn', code: 'in-the-future' }] })
  return write(context, { caseId: null, topics: ['register', 'cases'] }, (work) => {
    if (findCorrection(connection, input.id)) throw conflict('correction')
    const changed = putRight(context, input, work.now)
    const { id, entity, entityId, askedBy, askedOn, reason, keepOld } = input
    // Asked before anything is forgotten: the history says since when the detail was wrong.
    const recipients = recipientsOfWrong(connection, { entity, entityId }, changed.before)
    if (!keepOld) forgetValues(connection, entityId, changed.before, changed.after)
    const correction: Correction = {
      id,
      entity,
      entityId,
      correctedAt: work.now,
      correctedBy: work.by,
      askedBy,
      askedOn,
      reason,
      before: keepOld ? { ...changed.before } : null,
      after: { ...changed.after },
      recipients,
      toldOn: null,
    }
    insertCorrection(connection, correction)
    logIt(context, work, correction)
    return correction
  })
}

function markTold(context: StoreContext, { id }: Parameters<CorrectionHandlers['markTold']>[0]): Correction {
  const { connection, clock } = context
  const toldOn = todayIn(clock())
  return write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
    const before = findCorrection(connection, id)
    if (!before) throw notFound('correction')
    setToldOn(connection, id, toldOn)
    record({ caseId: null, entity: 'correction', entityId: id, before: { toldOn: before.toldOn }, after: { toldOn } })
    return { ...before, toldOn }
  })
}

export const correctionHandlers = (context: StoreContext): CorrectionHandlers => ({
  save: (input) => save(context, input),
  list: ({ entityId }) => correctionsOf(context.connection, entityId),
  markTold: (input) => markTold(context, input),
})
