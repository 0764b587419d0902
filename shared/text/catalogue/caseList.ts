import type { CaseSort } from '../../domain/caseList.ts'
import { formatAmount } from '../../domain/money.ts'

/** Texts of the list of cases. */
export const caseListText = {
  title: 'Ärenden',
  count: (count: number): string => (count === 1 ? '1 ärende' : `${formatAmount(count)} ärenden`),
  newCase: 'Nytt ärende',
  search: 'Sök på namn, område eller diarienummer',
  clearSearch: 'Töm sökfältet',
  filters: 'Filter',
  phases: 'Fas',
  origins: 'Ursprung',
  showClosed: 'Visa avslutade',
  clear: 'Rensa filter',
  columns: {
    title: 'Ärende',
    area: 'Område',
    phase: 'Fas',
    nextStep: 'Nästa steg',
    missing: 'Saknas',
    latestEvent: 'Senaste händelse',
  },
  sortBy: {
    title: 'Sortera efter ärendets namn',
    area: 'Sortera efter område',
    phase: 'Sortera efter fas',
    missing: 'Sortera efter hur mycket som saknas',
    latestEvent: 'Sortera efter senaste händelse',
  } satisfies Record<CaseSort, string>,
  closed: 'Avslutat',
  missing: (count: number): string => `${count} saknas`,
  nothingMissing: 'Inget saknas',
  nothingElse: 'Inget mer saknas',
  andMore: (count: number): string => `och ${count} till`,
  loadingRow: 'Hämtar ärendet …',
  none: {
    sentence: 'Här samlas dina ärenden. Öppna det första när du har träffat aktörerna.',
    action: 'Öppna det första ärendet',
  },
  noHits: 'Inga ärenden stämmer med det du har valt.',
} as const
