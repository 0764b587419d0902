import { formatKronor } from '../../domain/money.ts'

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']

/** Whole kronor with their sign, so that one sees which way a frame was changed. */
export const signedKronor = (kronor: number): string => (kronor > 0 ? `+${formatKronor(kronor)}` : formatKronor(kronor))

/** Texts that the page of a year's frame, its document and its workbook share. */
export const frameTexts = {
  title: (year: number): string => `Budgetram ${year}`,
  subject: (year: number): string => `Ram, reserverat och kvar för samverkansprocesser ${year}.`,
  fileName: (year: number): string => `Budgetram ${year}`,
  fileNameEnding: (version: number, date: string): string => ` v${version} ${date}`,
  asOf: (date: string): string => `Läget ${date}`,
  frame: 'Ram',
  reserved: 'Reserverat',
  remaining: 'Kvar',
  noFrame: 'Ingen ram är angiven för året.',
  overdrawn: (kronor: number): string => `Det är ${formatKronor(kronor)} mer reserverat än ramen rymmer.`,
  processes: 'Processer i ramen',
  processTable: 'Reserverat per process',
  process: 'Process',
  dialogue: 'Steg 1, dialogmedel',
  processSum: 'Processmedel',
  sum: 'Summa',
  noProcesses: 'Inget är reserverat i ramen.',
  pending: 'På väg till beslut',
  pendingTable: 'Föreslaget som nämnden inte har beslutat om',
  pendingHelp: 'Summor som är föreslagna men inte beslutade. De räknas inte som reserverade. Det som redan är reserverat inför beslutet räknas bara en gång.',
  noPending: 'Ingen summa är på väg till beslut.',
  support: 'Stöd',
  boardMeeting: 'Nämndens möte',
  noDate: 'Utan datum',
  proposed: 'Föreslaget',
  reservedAhead: 'Redan reserverat',
  added: 'Tillkommer',
  pendingTotal: 'Föreslaget',
  remainingAfter: 'Kvar om allt beviljas',
  changes: 'Ramens förändringar',
  changeTable: 'Varje ändring och ramen efter den',
  changedOn: 'Datum',
  change: 'Förändring',
  reason: 'Skäl',
  document: 'Handling',
  frameAfter: 'Ram därefter',
  overYear: 'Ramen över året',
  table: (year: number): string => `Ramen månad för månad ${year}`,
  chart: (year: number): string => `Reserverat vid slutet av varje månad ${year} (staplar) av ramen (streck)`,
  ofFrame: (reserved: string, frame: string): string => `${reserved} av ${frame}`,
  month: 'Månad',
  monthName: (month: number): string => MONTHS[month - 1] ?? '',
} as const
