// A call that may be refused, and what is wrong with how it was answered.
import { appErrorSchema } from '../../../shared/ipc/outcome.ts'
import type { TestStore } from '../../support/store.ts'

const EXPECTED = ['invalid-input', 'not-found', 'conflict', 'rule']

export interface Answered {
  readonly refused: boolean
  /** Empty where the answer was as it should be: done, or refused by name and without a write. */
  readonly complaints: readonly string[]
}

const writes = (store: TestStore): unknown => store.context.connection.prepare('SELECT total_changes()').pluck().get()

export async function answerTo(store: TestStore, path: unknown, input: unknown): Promise<Answered> {
  const before = writes(store)
  const outcome = await store.call(path, input)
  const complaints = store.incidents.splice(0).map((incident) => `fault of the program: ${String(incident)}`)
  if (outcome.ok) return { refused: false, complaints }
  if (!appErrorSchema.safeParse(outcome.error).success) complaints.push('an error of no known shape')
  if (!EXPECTED.includes(outcome.error.code)) complaints.push(`answered with ${outcome.error.code}`)
  if (writes(store) !== before) complaints.push('wrote and refused')
  return { refused: true, complaints }
}
