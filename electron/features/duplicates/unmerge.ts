import { fieldsBefore } from '../../../shared/domain/duplicates/merging.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import type { Connection } from '../../db/connection.ts'
import { findRow, insertRow, type RelinkedRows, updateRow } from '../../db/repositories/linkedRows.ts'
import { forgetApart, lowerAnswers } from '../../db/repositories/mergedBeside.ts'
import { nameAgain } from '../../db/repositories/mentions.ts'
import { findMerge, isBuiltUpon, type KeptOfMerge, markUndone, type MergeRecord } from '../../db/repositories/merges.ts'
import { fromJson } from '../../db/sql.ts'
import type { StoreContext } from '../../work/context.ts'
import { refreshSummary } from '../../work/summary.ts'
import { type Work, write } from '../../work/write.ts'
import { actorKeeper, contactKeeper, decidedFields } from './merge.ts'
import { casesOf, recordRelinked } from './relinkedLog.ts'

function putLoserBack(connection: Connection, merge: MergeRecord, { loser }: KeptOfMerge): void {
  insertRow(connection, merge.kind, loser)
  if (merge.kind !== 'actor') return
  for (const tag of new Set(fromJson<string[]>(String(loser['tags'])))) insertRow(connection, 'actor_tag', { actor_id: merge.loserId, tag })
}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')

/** Rows that were taken away since, or given to somebody else since, stay as they are. */
function handBack(connection: Connection, { winnerId, loserId }: MergeRecord, kept: KeptOfMerge): RelinkedRows {
  const relinked = kept.relinked.filter(({ table, key, column }) => {
    if (findRow(connection, { table, key })?.[column] !== winnerId) return false
    updateRow(connection, { table, key }, { [column]: loserId })
    return true
  })
  const dropped = kept.dropped.filter(({ table, row }) => {
    try {
      connection.transaction(() => insertRow(connection, table, row))()
      return true
    } catch (error) {
      // What it belonged to, such as the case, has been removed meanwhile.
      if (isConstraint(error)) return false
      throw error
    }
  })
  const moved = relinked.map((each) => (each.column in each.key ? { ...each, key: { ...each.key, [each.column]: loserId } } : each))
  return { relinked: moved, dropped }
}

function restoreWinner(context: StoreContext, work: Work, merge: MergeRecord, kept: KeptOfMerge): void {
  const restore = <Kept extends { id: string; revision: number; updatedAt: string }>(keeper: {
    readonly entity: string
    readonly find: (connection: Connection, id: string) => Kept | null
    readonly save: (connection: Connection, entry: Kept, expectedRevision: number) => boolean
  }) => {
    const before = keeper.find(context.connection, merge.winnerId)
    if (!before) throw notFound(keeper.entity)
    const fields = fieldsBefore(kept.winnerBefore, kept.winnerAfter, decidedFields(before))
    const after = { ...before, ...fields, revision: before.revision + 1, updatedAt: work.now }
    if (!keeper.save(context.connection, after, before.revision)) throw conflict(keeper.entity)
    work.record({ caseId: null, entity: keeper.entity, entityId: merge.winnerId, before, after })
    work.record({ caseId: null, entity: keeper.entity, entityId: merge.loserId, before: null, after: keeper.find(context.connection, merge.loserId) })
  }
  if (merge.kind === 'actor') restore(actorKeeper)
  else restore(contactKeeper)
}

/**
 * Makes two of what was merged. What was relinked goes back; what was added or changed since stays with the one that
 * was left. Merges that build on this one are undone first.
 */
export function unmerge(context: StoreContext, mergeId: string): Record<string, never> {
  return write(context, { caseId: null, topics: ['register', 'cases', 'tasks', 'plans', 'meetings'] }, (work) => {
    const { connection } = context
    const found = findMerge(connection, mergeId)
    if (!found || found.merge.undoneAt !== null) throw notFound('merge')
    const { merge, kept } = found
    if (isBuiltUpon(connection, merge)) throw refused({ rule: 'merge', fault: 'built-upon' })
    putLoserBack(connection, merge, kept)
    lowerAnswers(connection, kept.raised ?? [])
    forgetApart(connection, merge.kind, merge.winnerId, kept.apart ?? [])
    const moved = handBack(connection, merge, kept)
    nameAgain(connection, kept.mentions ?? [], merge)
    restoreWinner(context, work, merge, kept)
    markUndone(connection, merge.id, work.now)
    work.record({ caseId: null, entity: 'merge', entityId: merge.id, before: { undoneAt: null }, after: { undoneAt: work.now } })
    recordRelinked(connection, work, { relinked: moved.relinked, dropped: [], from: merge.winnerId, to: merge.loserId })
    for (const caseId of casesOf(connection, moved)) refreshSummary(context, caseId)
    return {}
  })
}
