import type { UndoResult } from '../../../shared/domain/imports/preview.ts'
import type { Actor } from '../../../shared/domain/register/actor.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import type { Connection } from '../../db/connection.ts'
import { changingMany, tidyIndexes } from '../../db/indexUpkeep.ts'
import { deleteActor, findActor, saveActor } from '../../db/repositories/actors.ts'
import { deleteContact, findContact, saveContact } from '../../db/repositories/contacts.ts'
import { findBatch, forgetImportChange, type ImportChange, latestImportChanges, saveBatch } from '../../db/repositories/imports.ts'
import { sql } from '../../db/sql.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'
import { refreshSomeNameKeys } from '../duplicates/index.ts'
import type { Task } from './desk.ts'

const CHUNK_MS = 8
const PAGE = 200
const NAMED = 200

const USED = `SELECT EXISTS (SELECT 1 FROM case_role WHERE actor_id = @id) OR EXISTS (SELECT 1 FROM commitment WHERE actor_id = @id)
  OR EXISTS (SELECT 1 FROM contact_position WHERE actor_id = @id)`

const isUsed = (connection: Connection, id: string): boolean => sql(connection, USED).pluck().get({ id }) === 1

/** Each change of one thing adds one to its revision, so what is left at the noted one was not touched since. */
function undoActor({ connection }: StoreContext, { record }: Work, change: ImportChange): boolean {
  const now = findActor(connection, change.entityId)
  if (now?.revision !== change.afterRevision) return false
  if (change.before === null) {
    if (isUsed(connection, now.id) || !deleteActor(connection, now.id, now.revision)) return false
    record({ caseId: null, entity: 'registerActor', entityId: now.id, before: now, after: null })
    return true
  }
  const before = change.before as Actor
  // The revision goes back too: an earlier change of the same import is found as it was left.
  saveActor(connection, { ...before, revision: now.revision + 1 }, now.revision)
  sql(connection, 'UPDATE actor SET revision = ? WHERE id = ?').run(before.revision, now.id)
  record({ caseId: null, entity: 'registerActor', entityId: now.id, before: now, after: before })
  return true
}

function undoContact({ connection }: StoreContext, { record }: Work, change: ImportChange): boolean {
  const now = findContact(connection, change.entityId)
  if (now?.revision !== change.afterRevision) return false
  if (change.before === null) {
    if (!deleteContact(connection, now.id, now.revision)) return false
    record({ caseId: null, entity: 'contact', entityId: now.id, before: now, after: null })
    return true
  }
  const before = change.before as Contact
  // A place at an actor that has been removed since cannot be given back.
  const positions = before.positions.filter(({ actorId }) => findActor(connection, actorId) !== null)
  saveContact(connection, { ...before, positions, revision: now.revision + 1 }, now.revision)
  sql(connection, 'UPDATE contact SET revision = ? WHERE id = ?').run(before.revision, now.id)
  record({ caseId: null, entity: 'contact', entityId: now.id, before: now, after: before })
  return true
}

/** What rests on a row in ways that this file does not know of keeps it, as the database says. */
function undoOne(context: StoreContext, work: Work, change: ImportChange): boolean {
  try {
    const undo = change.entity === 'contact' ? undoContact : undoActor
    return context.connection.transaction(() => undo(context, work, change))()
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
}

function undoChunk(context: StoreContext, batchId: string, result: { undone: number; kept: Set<string> }): number {
  const someChanges = (work: Work) => {
    const until = performance.now() + CHUNK_MS
    let count = 0
    for (const change of latestImportChanges(context.connection, batchId, PAGE)) {
      if (undoOne(context, work, change)) result.undone += 1
      else result.kept.add(change.name)
      forgetImportChange(context.connection, change.id)
      count += 1
      if (performance.now() > until) break
    }
    return count
  }
  return write(context, { caseId: null, topics: [] }, (work) => changingMany(context.connection, () => someChanges(work)))
}

/** Takes a whole import back, latest change first. What was changed since stays, and is named. */
export async function undoImport(context: StoreContext, batchId: string, task: Task): Promise<UndoResult> {
  const { connection } = context
  const batch = findBatch(connection, batchId)
  if (!batch || batch.state === 'undone') throw notFound('importBatch')
  const turns = createTurns()
  const result = { undone: 0, kept: new Set<string>() }
  saveBatch(connection, { ...batch, state: 'undoing' })
  task.done = 0
  task.total = Number(sql(connection, 'SELECT count(*) FROM import_change WHERE batch_id = ?').pluck().get(batchId))
  try {
    for (let count = -1; count !== 0; task.done += count) {
      count = undoChunk(context, batchId, result)
      await turns()
    }
    await tidyIndexes(connection, turns)
    while (refreshSomeNameKeys(connection)) await turns()
    saveBatch(connection, { ...batch, state: 'undone' })
  } finally {
    context.emit({ kind: 'changed', topics: ['register', 'cases'], caseId: null })
  }
  return { undone: result.undone, keptCount: result.kept.size, kept: [...result.kept].slice(0, NAMED) }
}
