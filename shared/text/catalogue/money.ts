import type { Decision } from '../../domain/decision.ts'
import { capitalise } from '../capitalise.ts'
import { formatKronor } from '../../domain/money.ts'
import type { FigureSource } from '../../domain/ledger/figures.ts'
import type { UnreservedGrant } from '../../domain/ledger/unreserved.ts'


const rowsCounted = (count: number): string => (count === 1 ? '1 rad i liggaren' : `${count} rader i liggaren`)

const NO_BREAK_SPACE = '\u00A0'

/** `Beslut 1, 2026-03-04 § 17` */
export const decisionName = ({ kind, meetingOn, paragraph }: Pick<Decision, 'kind' | 'meetingOn' | 'paragraph'>): string =>
  `${kind === 'decision1' ? 'Beslut 1' : 'Beslut 2'}, ${meetingOn} ${paragraph.replaceAll(' ', NO_BREAK_SPACE)}`

/** Where a figure comes from, as a link says it. */
export function sourceName(source: FigureSource, decisions: readonly Decision[]): string {
  switch (source.kind) {
    case 'decision': {
      const decision = decisions.find(({ id }) => id === source.id)
      return decision ? decisionName(decision) : ''
    }
    case 'application':
      return 'Ansökan'
    case 'statement':
      return 'Underlaget till nämnden'
    case 'proposal':
      return 'Förslaget till beslut 2'
    case 'ledger':
      return rowsCounted(source.rowIds.length)
  }
}

/** Texts of the tab "Ekonomi". */
export const moneyWords = {
  figures: 'Stödet i siffror',
  figuresHelp: 'Sökt, föreslaget och beviljat hämtas från ansökan, underlaget och besluten. Resten räknas samman ur liggaren.',
  figure: 'Belopp',
  both: 'Totalt',
  noFigures: 'Inget belopp är känt än. Det kommer hit från ansökan, besluten och liggaren.',
  leftHelp: 'Beviljat minus använt',
  discrepancies: 'Uppgifter som inte stämmer överens',
  discrepanciesHelp: 'Appen ändrar ingenting. Ta reda på vilken uppgift som är rätt.',
  unreserved: ({ kronor, decision }: UnreservedGrant): string => `${decisionName(decision)} beviljar ${formatKronor(kronor)} som inte är reserverat i någon ram.`,
  reserve: 'Reservera',
  reservedNow: (kronor: number): string => `${formatKronor(kronor)} är reserverat.`,
  reserveText: (decision: Decision): string => `Reserverat enligt ${decisionName(decision).toLocaleLowerCase('sv')}`,
  ledger: 'Liggare',
  ledgerLabel: 'Rader i liggaren',
  noRows: 'Liggaren är tom. Skriv den första raden ovanför.',
  noRowsClosed: 'Liggaren är tom.',
  quick: 'Ny rad',
  quickHelp: 'Datum, belopp och text på en rad. Utan datum gäller i dag.',
  quickPlaceholder: '4/3 12 500 kr hyra av scen',
  quickKind: 'Slag',
  quickPurpose: 'Stöd',
  quickNoSum: 'Skriv ett belopp, till exempel 12 500 kr.',
  add: 'Lägg till',
  reads: ({ day, kronor, kind, text }: { day: string; kronor: number; kind: string; text: string }): string =>
    `${day}, ${kind.toLocaleLowerCase('sv')} ${formatKronor(kronor)}${text === '' ? '' : `: ${text}`}`,
  added: (sum: string): string => `Raden om ${sum} är tillagd.`,
  day: 'Datum',
  kind: 'Slag',
  purpose: 'Stöd',
  text: 'Text',
  document: 'Handling',
  kronor: 'Belopp',
  sum: 'Summa',
  change: 'Ändra',
  changeLabel: (text: string): string => `Ändra ${text}`,
  changeRow: 'Ändra raden',
  done: 'Klar',
  remove: 'Ta bort',
  removed: (name: string): string => `${name} är borttagen.`,
  removedRow: (kind: string, kronor: number): string => `Raden ”${kind} ${formatKronor(kronor)}” är borttagen.`,
  voucher: (day: string) => `raden ${day}`,
  documentHelp: 'Fakturans nummer, diarienummer eller var handlingen ligger.',
  decision: 'Vilar på',
  decisionHelp: 'Det beslut som gör att pengarna får reserveras, betalas eller användas.',
  noDecision: 'Inget beslut än',
  plan: 'Plan',
  noPlan: 'Ingen plan',
  frameYear: 'Ram för år',
  frameYearHelp: 'Det år vars ram reservationen tas ur.',
  badYear: 'Skriv ett årtal med fyra siffror.',
  beside: 'Vid sidan av pengarna',
  besideHelp: 'Arbetstid, material, lokaler och annat som staden eller aktörerna bidrar med. Det räknas aldrig in i beloppen ovan.',
  city: 'Staden',
  actors: 'Aktörerna',
  givenSums: ({ hours, kronor, withoutValue }: { hours: number; kronor: number; withoutValue: number }): string => {
    const parts = [
      ...(hours === 0 ? [] : [hours === 1 ? '1 timme' : `${hours} timmar`]),
      ...(kronor === 0 ? [] : [`uppskattat värde ${formatKronor(kronor)}`]),
      ...(withoutValue === 0 ? [] : [`${withoutValue} utan uppskattat värde`]),
    ]
    return capitalise(parts.join(', '))
  },
  nothingGiven: 'Inget är antecknat.',
  addContribution: 'Anteckna bidrag',
  goOnContribution: 'Fortsätt på bidraget',
  newContribution: 'Nytt bidrag',
  changeContribution: 'Ändra bidraget',
  discard: 'Släng',
  giver: 'Från',
  giverName: 'Vem som bidrar',
  giverNames: { city: 'Staden', actor: 'En aktör' },
  contributionKind: 'Vad',
  contributionKindHelp: 'Välj eller skriv ett eget ord.',
  hours: 'Timmar',
  badHours: 'Skriv ett helt antal timmar.',
  value: 'Uppskattat värde',
  valueHelp: 'Lämna tomt om ni inte har uppskattat det.',
  promises: 'Åtaganden från aktörerna',
  promisesHelp: 'Hämtas från åtagandena i fliken Aktörer.',
  noPromises: 'Inga åtaganden är antecknade.',
  keeps: 'Infriar åtagandet',
  noPromise: 'Inget åtagande',
  hoursCounted: (hours: number): string => (hours === 1 ? '1 timme' : `${hours} timmar`),
  worth: (kronor: number): string => `värt ${formatKronor(kronor)}`,
  sortBy: (column: string): string => `Sortera efter ${column.toLocaleLowerCase('sv')}`,
  toFrame: (year: number): string => `Ramen för ${year}`,
} as const

