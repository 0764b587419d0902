import type { Outcome } from '../../../shared/ipc/outcome.ts'
import type { Saved } from './types.ts'

/** A call over the bridge never throws; a transport that is gone may. Either way the store is out of reach. */
export const guarded = <Value>(call: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> =>
  call().catch((): Outcome<Value> => ({ ok: false, error: { code: 'storage', fault: 'store-stopped' } }))

/** An outcome with another value; a failure stays as it is. */
export const mapOutcome = <From, To>(outcome: Outcome<From>, map: (value: From) => To): Outcome<To> =>
  outcome.ok ? { ok: true, value: map(outcome.value) } : outcome

/** A stored row as a draft wants it: its writable content, with its revision. */
export const savedAs = <Row extends { readonly revision: number }, Value>(
  outcome: Outcome<Row>,
  contentOf: (row: Row) => Value,
): Outcome<Saved<Value>> => mapOutcome(outcome, (row) => ({ value: contentOf(row), revision: row.revision }))
