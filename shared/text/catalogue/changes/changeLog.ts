import type { Change } from '../../../domain/changeLog.ts'
import type { LogFormat } from '../../../domain/changes/reading.ts'
import { formatAmount } from '../../../domain/money.ts'

export const changeActionNames: Record<Change['action'], string> = { created: 'Ny', changed: 'Ändrad', removed: 'Borttagen' }

/** What is shown of a choice that nobody named: the contact person's name was not given yet. */
const nobody = 'Någon utan namn'

/** Texts of the page of the change log. */
export const changeLogText = {
  title: 'Ändringslogg',
  titleOf: (caseTitle: string): string => `Ändringslogg: ${caseTitle}`,
  count: (total: number, isFiltered: boolean): string =>
    [total === 1 ? '1 ändring' : `${formatAmount(total)} ändringar`, isFiltered ? 'med det här urvalet' : ''].filter(Boolean).join(' '),
  explain: 'Allt som har lagts till, ändrats och tagits bort. Det som skrivs i ett svep står som en ändring.',
  list: 'Ändringar, de senaste först',
  empty: 'Inget har ändrats än.',
  emptyFiltered: 'Ingen ändring stämmer med urvalet.',
  clear: 'Rensa urvalet',
  loadingRow: 'Hämtar ändringen …',
  columns: { when: 'När och vem', what: 'Vad', fields: 'Vad som ändrades', where: 'Ärende' },
  nobody,
  by: (name: string): string => name || nobody,
  filters: 'Urval',
  search: 'Sök på namn',
  clearSearch: 'Töm sökfältet',
  action: 'Slag av ändring',
  kind: 'Vad',
  allKinds: 'Allt slags innehåll',
  person: 'Vem',
  everyone: 'Alla personer',
  from: 'Från och med',
  to: 'Till och med',
  turnedRound: 'Slutet ligger före början.',
  case: 'Ärende',
  noCase: 'Inget ärende passar.',
  allCases: 'Visa alla ärenden',
  created: 'Lades till',
  removed: 'Togs bort',
  close: 'Stäng',
  newer: 'Nyare ändring',
  older: 'Äldre ändring',
  goTo: 'Gå dit',
  goToNamed: (kind: string): string => `Gå till ${kind.toLocaleLowerCase('sv')}`,
  gone: 'Finns inte längre.',
  nothingLeft: 'Det som stod här är gallrat eller rättat och sparas inte.',
  before: 'Före',
  after: 'Efter',
  nothing: 'tomt',
  longKey: 'Tillagda ord är understrukna, borttagna är överstrukna.',
  unread: 'Ändringen finns inte. Den kan ha gallrats.',
  yes: 'Ja',
  no: 'Nej',
  notThere: 'finns inte längre',
  export: 'Spara loggen',
  exportTitle: 'Spara ändringsloggen',
  exportCount: (total: number): string => `${total === 1 ? '1 ändring' : `${formatAmount(total)} ändringar`} sparas, en rad för varje fält.`,
  exportInternal: 'Filen är till för dig. Interna anteckningar, uppskattningar och personuppgifter följer med. Lämna inte ut den utan att ha gått igenom den.',
  exportFormat: 'Filformat',
  formats: { xlsx: 'Excel (XLSX)', csv: 'Text (CSV)' } satisfies Record<LogFormat, string>,
  exportRun: 'Spara',
  exportStop: 'Avbryt',
  exporting: (done: number, total: number): string => `Sparar ${formatAmount(done)} av ${formatAmount(total)}`,
  exported: (path: string): string => `Loggen är sparad: ${path}`,
  show: 'Visa i mapp',
  settingsLead: 'Se vem som ändrade vad och när, i alla ärenden eller i ett.',
  settingsLink: 'Öppna ändringsloggen',
} as const

/** Words of the file that the log is saved as. */
export const changeFileText = {
  fileName: 'Ändringslogg',
  sheet: 'Ändringar',
  about: 'Om filen',
  made: 'Sparad',
  madeBy: 'Av',
  choice: 'Urval',
  everything: 'Allt',
  count: 'Antal ändringar',
  internal: 'Innehåller interna anteckningar och personuppgifter',
  headings: ['När', 'Vem', 'Ändring', 'Vad', 'Namn', 'Ärende', 'Fält', 'Före', 'Efter'],
  cut: ' … (avkortat, hela texten finns i programmet)',
} as const
