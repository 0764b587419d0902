// One input per method of the change log that it would accept, to be spoilt.
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Asks for everything that the log can be asked by. */
export async function changeInputs({ client }: TestStore, caseId: string): Promise<Inputs> {
  const filter = { caseId, by: '', groups: ['case' as const], actions: ['created' as const], from: '2026-11-01', to: '2026-11-30', text: 'Möllan' }
  const { rows } = valueOf(await client.changes.list({ filter: { ...filter, by: null, from: null, to: null, text: '' }, before: null, limit: 1 }))
  return {
    'changes.list': { filter, before: 1_000, limit: 10 },
    'changes.get': { id: rows[0]?.id ?? '' },
    'changes.people': {},
    'changes.export': { filter, format: 'csv' },
    'changes.exportProgress': {},
  }
}
