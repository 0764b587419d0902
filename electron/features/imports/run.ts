import { todayIn } from '../../../shared/domain/date.ts'
import type { ImportBatch } from '../../../shared/domain/imports/preview.ts'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { changingMany, tidyIndexes } from '../../db/indexUpkeep.ts'
import { saveActor } from '../../db/repositories/actors.ts'
import { saveContact } from '../../db/repositories/contacts.ts'
import { addImportChange, addProtocolRow, type ProtocolRow, saveBatch, type StoredBatch } from '../../db/repositories/imports.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { createTurns } from '../../tables/turns.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'
import { refreshSomeNameKeys } from '../duplicates/index.ts'
import { planRow, type RowPlan } from './applyRow.ts'
import type { Task } from './desk.ts'
import { type PreparedRow, type Session, targetOf } from './session.ts'
import { undoImport } from './undo.ts'

/** A transaction lasts about this long, so that a save that waits is not felt to. */
const CHUNK_MS = 8

interface Run {
  readonly context: StoreContext
  readonly batchId: string
  readonly source: string
  readonly touched: Set<string>
}

function keepActor({ context, batchId }: Run, { record }: Work, { before, after }: NonNullable<RowPlan['actor']>): void {
  if (!saveActor(context.connection, after, before?.revision ?? 0)) throw new Error('An actor changed inside the transaction that read it')
  record({ caseId: null, entity: 'registerActor', entityId: after.id, before, after })
  addImportChange(context.connection, batchId, { entity: 'registerActor', entityId: after.id, name: after.name, before, afterRevision: after.revision })
}

function keepContact({ context, batchId, touched }: Run, { record }: Work, { before, after }: NonNullable<RowPlan['contact']>): void {
  if (!saveContact(context.connection, after, before?.revision ?? 0)) throw new Error('A contact changed inside the transaction that read it')
  touched.add(after.id)
  record({ caseId: null, entity: 'contact', entityId: after.id, before, after })
  addImportChange(context.connection, batchId, { entity: 'contact', entityId: after.id, name: after.name, before, afterRevision: after.revision })
}

function runRow(run: Run, work: Work, prepared: PreparedRow): ProtocolRow {
  const { row, choice, incoming, fault } = prepared
  const protocol = { line: row.line, name: incoming?.actor.name ?? '', reason: '' }
  if (fault) return { ...protocol, result: 'unreadable', reason: importText.fault(fault) }
  if (!incoming || prepared.outcome === 'unchanged') return { ...protocol, result: 'unchanged' }
  if (choice === 'skip') return { ...protocol, result: 'skipped' }
  const around = { now: work.now, today: todayIn(new Date(work.now)), source: run.source, touched: run.touched }
  const plan = planRow(run.context.connection, incoming, targetOf(prepared), around)
  if (plan.actor) keepActor(run, work, plan.actor)
  if (plan.contact) keepContact(run, work, plan.contact)
  if (!plan.actor && !plan.contact) return { ...protocol, result: 'unchanged' }
  const isNew = plan.actor?.before === null || (!plan.actor && plan.contact?.before === null)
  return { ...protocol, result: isNew ? 'added' : 'changed' }
}

/** Rows until the time of a transaction is up; returns how many. */
function runChunk(run: Run, batch: StoredBatch, rows: readonly PreparedRow[], from: number): { batch: StoredBatch; done: number } {
  const { connection } = run.context
  const someRows = (work: Work) => {
    const until = performance.now() + CHUNK_MS
    const counts = { ...batch }
    let index = from
    do {
      const prepared = rows[index]
      if (!prepared) break
      const protocol = runRow(run, work, prepared)
      addProtocolRow(connection, run.batchId, protocol)
      if (protocol.result === 'added' || protocol.result === 'changed' || protocol.result === 'unreadable') counts[protocol.result] += 1
      else counts.skipped += 1
      index += 1
    } while (performance.now() < until)
    const saved: StoredBatch = { ...counts, state: index >= rows.length ? 'done' : 'running' }
    saveBatch(connection, saved)
    return { batch: saved, done: index }
  }
  return write(run.context, { caseId: null, topics: [] }, (work) => changingMany(connection, () => someRows(work)))
}

function startBatch({ connection, clock }: StoreContext, id: string, fileName: string): StoredBatch {
  const by = readSettings(connection).contactPerson.name
  const batch: StoredBatch = { id, fileName, at: clock().toISOString(), by, state: 'running', added: 0, changed: 0, skipped: 0, unreadable: 0 }
  saveBatch(connection, batch)
  return batch
}

async function cancelled(context: StoreContext, batch: StoredBatch, task: Task): Promise<ImportBatch> {
  await undoImport(context, batch.id, task)
  return { ...batch, state: 'undone' }
}

/**
 * Imports what was chosen, in many short transactions of one batch. What stops it leaves a batch that can be undone;
 * one that is cancelled has been.
 */
export async function runImport(context: StoreContext, { fileName, prepared }: Session, task: Task): Promise<ImportBatch> {
  const turns = createTurns()
  let batch = startBatch(context, task.batchId, fileName)
  const run: Run = { context, batchId: batch.id, source: importText.source(fileName).slice(0, 300), touched: new Set() }
  task.total = prepared.length
  try {
    while (task.done < prepared.length) {
      if (task.isCancelled) return await cancelled(context, batch, task)
      const chunk = runChunk(run, batch, prepared, task.done)
      batch = chunk.batch
      task.done = chunk.done
      await turns()
    }
    if (batch.changed > 0) await tidyIndexes(context.connection, turns)
    while (refreshSomeNameKeys(context.connection)) await turns()
  } finally {
    context.emit({ kind: 'changed', topics: ['register', 'cases'], caseId: null })
  }
  return batch
}
