// Ten years of ledgers: many cases with rows in every year, and one that has gone on for all of them.
import { saveFrameChange } from '../../../electron/db/repositories/frameChanges.ts'
import { saveLedgerRow } from '../../../electron/db/repositories/ledgerRows.ts'
import { LEDGER_KINDS } from '../../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import type { TestStore } from '../../support/store.ts'

export const YEARS = 10
export const CASES = 200
const ROWS_PER_YEAR = 10
const ROWS_PER_YEAR_OF_LONG_CASE = 120
const MOST_KRONOR = 90_000

const day = (year: number, at: number): string => `${year}-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`

function fillYear({ context: { connection } }: TestStore, caseId: string, year: number, count: number): void {
  const common = { revision: 1, caseId, decisionId: null, planId: null, frameYear: year, documentReference: 'Faktura', createdAt: `${year}-01-01T08:00:00.000Z` }
  for (let at = 0; at < count; at++) {
    const kind = LEDGER_KINDS[at % LEDGER_KINDS.length] ?? 'used'
    const purpose = at % 3 === 0 ? ('dialogue' as const) : ('process' as const)
    const kronor = ((at * 7_919 + year) % MOST_KRONOR) + 1
    saveLedgerRow(connection, { ...common, id: newId(), happenedOn: day(year, at), kind, purpose, text: `Rad ${at} för scen, tryck och material`, kronor }, 0)
  }
}

/** @returns the case with the longest ledger, and the last year */
export async function seedLedgers(store: TestStore, lastYear: number): Promise<{ caseId: string; rows: number }> {
  const { connection } = store.context
  const ids: string[] = []
  for (let at = 0; at < CASES; at++) ids.push(await openCase(store, { title: `Process ${at}` }))
  const caseId = await openCase(store, { title: 'Stadskärnan' })
  const years = Array.from({ length: YEARS }, (_, at) => lastYear - at)
  connection.transaction(() => {
    for (const year of years) {
      const change = { id: newId(), revision: 1, year, changedOn: `${year}-01-01`, changeKronor: 40_000_000, reason: 'Årets ram', documentReference: '', createdAt: `${year}-01-01T08:00:00.000Z` }
      saveFrameChange(connection, change, 0)
      for (const id of ids) fillYear(store, id, year, ROWS_PER_YEAR)
      fillYear(store, caseId, year, ROWS_PER_YEAR_OF_LONG_CASE)
    }
  })()
  return { caseId, rows: YEARS * (CASES * ROWS_PER_YEAR + ROWS_PER_YEAR_OF_LONG_CASE) }
}
