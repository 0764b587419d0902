import { type Change, changedFields } from '../../shared/domain/changeLog.ts'
import type { ChangeTopic } from '../../shared/ipc/events.ts'
import { newId } from '../../shared/newId.ts'
import { insertChange, latestChange, replaceAfter } from '../db/repositories/changeLog.ts'
import { countCommit } from '../db/repositories/meta.ts'
import { readSettings } from '../db/repositories/settings.ts'
import type { StoreContext } from './context.ts'
import { refreshSummary } from './summary.ts'

type Fields = Readonly<Record<string, unknown>>

export interface RecordedChange {
  readonly caseId: string | null
  readonly entity: string
  readonly entityId: string
  /** null = it was not there. */
  readonly before: Fields | null
  /** null = it is gone. */
  readonly after: Fields | null
}

/** What a use case has at hand inside its transaction. */
export interface Work {
  /** One instant for everything that the transaction writes. */
  readonly now: string
  /** Who does it: the contact person's name in the settings. */
  readonly by: string
  readonly record: (change: RecordedChange) => void
}

/** Fields that say when and how often, not what: left out of the change log. */
const BOOKKEEPING = ['revision', 'updatedAt', 'savedAt', 'assessedAt', 'createdAt']

/** Autosaves of one thing within this time are one entry of the change log. */
const MERGE_MINUTES = 10

const withoutBookkeeping = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !BOOKKEEPING.includes(name)))

const sameFields = (a: Fields | null, b: Fields): boolean =>
  a !== null && Object.keys(a).toSorted().join() === Object.keys(b).toSorted().join()

function mergesInto(last: Change | null, change: Omit<Change, 'id'>): boolean {
  if (last?.action !== 'changed' || last.by !== change.by || change.after === null) return false
  const age = Date.parse(change.at) - Date.parse(last.at)
  return age >= 0 && age < MERGE_MINUTES * 60_000 && sameFields(last.after, change.after)
}

function appendChange(context: StoreContext, at: string, by: string, change: RecordedChange): void {
  const { before, after, ...identity } = change
  if (before === null || after === null) {
    const action = before === null ? ('created' as const) : ('removed' as const)
    insertChange(context.connection, { id: newId(), at, by, action, before, after, ...identity })
    return
  }
  const fields = changedFields(withoutBookkeeping(before), withoutBookkeeping(after))
  if (Object.keys(fields.after).length === 0) return
  const entry = { at, by, action: 'changed' as const, before: fields.before, after: fields.after, ...identity }
  const last = latestChange(context.connection, change.entity, change.entityId)
  if (last && mergesInto(last, entry)) replaceAfter(context.connection, last.id, fields.after)
  else insertChange(context.connection, { id: newId(), ...entry })
}

/**
 * Runs a use case's writes in one transaction: its changes, the change log, the case's row of the list and the
 * commit counter land together or not at all. Tells the window afterwards.
 * @param caseId the case that is written to, or null
 */
export function write<Result>(
  context: StoreContext,
  target: { readonly caseId: string | null; readonly topics: readonly ChangeTopic[] },
  run: (work: Work) => Result,
): Result {
  const now = context.clock().toISOString()
  const result = context.connection
    .transaction(() => {
      const by = readSettings(context.connection).contactPerson.name
      const outcome = run({ now, by, record: (change) => appendChange(context, now, by, change) })
      if (target.caseId !== null) refreshSummary(context, target.caseId)
      countCommit(context.connection)
      return outcome
    })
    .immediate()
  context.emit({ kind: 'changed', topics: [...target.topics], caseId: target.caseId })
  return result
}
