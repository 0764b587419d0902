// One input per method of the money and the frames that it would accept, to be spoilt.
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

type Inputs = Record<string, Readonly<Record<string, unknown>>>

/** Makes a ledger row, a contribution and a change of the frame. */
export async function moneyInputs({ client }: TestStore, caseId: string): Promise<Inputs> {
  const revision = { expectedRevision: 1 }
  const row = {
    id: newId(), caseId, happenedOn: '2026-11-20', kind: 'used' as const, purpose: 'process' as const, decisionId: null, planId: null, frameYear: 2026,
    text: 'Hyra av scen', documentReference: 'Faktura 17', kronor: 12_500,
  }
  const given = {
    id: newId(), caseId, giver: 'city' as const, giverName: 'Parkenheten', commitmentId: null, happenedOn: '2026-11-20', kind: 'hours', hours: 8,
    text: 'Satte upp bänkar', valueKronor: 4_000, documentReference: 'Dagbok',
  }
  const change = { id: newId(), year: 2026, changedOn: '2026-01-01', changeKronor: 1_000_000, reason: 'Årets ram', documentReference: 'TN-2026-1' }
  valueOf(await client.money.saveRow({ ...row, expectedRevision: 0 }))
  valueOf(await client.money.saveContribution({ ...given, expectedRevision: 0 }))
  valueOf(await client.frames.saveChange({ ...change, expectedRevision: 0 }))
  return {
    'money.get': { caseId },
    'money.saveRow': { ...row, ...revision },
    'money.removeRow': { id: row.id, ...revision },
    'money.saveContribution': { ...given, ...revision },
    'money.removeContribution': { id: given.id, ...revision },
    'money.export': { caseId },
    'money.exportTable': { caseId },
    'frames.get': { year: 2026 },
    'frames.saveChange': { ...change, ...revision },
    'frames.removeChange': { id: change.id, ...revision },
    'frames.preview': { year: 2026 },
    'frames.export': { year: 2026 },
    'frames.exportTable': { year: 2026 },
  }
}
