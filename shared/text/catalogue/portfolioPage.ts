import type { Phase } from '../../domain/phase.ts'
import { formatAmount, formatKronor } from '../../domain/money.ts'
import { phaseNames } from './names.ts'

const processes = (count: number): string => (count === 1 ? '1 process' : `${count} processer`)

/** In kronor; null = nobody has named a sum. */
interface Totals {
  readonly totalKronor: number | null
  readonly supportKronor: number | null
}

const sum = (kronor: number | null): string => (kronor === null ? '–' : formatKronor(kronor))

/** What a process in a report begins with, from what is in its case. */
export const portfolioPrefill = {
  phase: (phase: Phase, closedOn: string | null): string =>
    closedOn === null ? `Ärendet är i fasen ${phaseNames[phase].toLocaleLowerCase('sv')}.` : `Ärendet avslutades ${closedOn}.`,
  dialogue: (count: number, reached: number): string =>
    `Under perioden genomfördes ${count === 1 ? '1 dialogaktivitet' : `${count} dialogaktiviteter`}${reached === 0 ? '' : `, som nådde ${formatAmount(reached)} personer`}.`,
  money: ({ granted, paid, used, repaid, endsOn }: { granted: number | null; paid: number; used: number; repaid: number; endsOn: string }): string => {
    const of = granted === null ? 'Inget beslut om pengar är antecknat. Enligt liggaren är' : `Av beviljade ${formatKronor(granted)} är enligt liggaren`
    const back = repaid === 0 ? '' : ` ${formatKronor(repaid)} är återbetalt.`
    return `${of} ${formatKronor(paid)} utbetalt och ${formatKronor(used)} använt till och med ${endsOn}.${back}`
  },
  disagreements: (sentences: readonly string[]): string =>
    `Uppgifter om pengarna som inte stämmer överens:\n${sentences.map((each) => `- ${each}`).join('\n')}`,
  checkIn: (on: string, happened: string): string => `Avstämning ${on}:\n${happened}`,
} as const

/** Texts of the pages where status reports are written. */
export const portfolioWords = {
  title: 'Lägesrapporter',
  count: (count: number): string => (count === 1 ? '1 rapport' : `${count} rapporter`),
  empty: 'En lägesrapport berättar om flera processer på en gång: läget, målen, pengarna och lärdomarna. Den fylls i från ärendena och kan ändras innan den låses.',
  add: 'Ny lägesrapport',
  newTitle: (year: string): string => `Lägesrapport ${year}`,
  row: (startsOn: string, endsOn: string, count: number): string => `${startsOn} – ${endsOn} · ${processes(count)}`,
  neverFrozen: 'Utkast',
  frozen: (version: number): string => `Låst, version ${version}`,
  back: 'Till lägesrapporterna',
  fields: {
    title: 'Rubrik',
    startsOn: 'Från',
    endsOn: 'Till',
    introduction: 'Inledning',
    introductionHelp: 'Står först i rapporten.',
  },
  report: 'Om rapporten',
  entries: 'Processer',
  noEntries: 'Rapporten har inga processer än. Hämta in ärenden, eller lägg till en process som inte är ett ärende.',
  addCase: 'Hämta in ett ärende',
  addCaseHelp: 'Det som finns i ärendet fylls i åt dig.',
  addAll: 'Hämta in alla öppna ärenden',
  addAllCount: (count: number): string => `De ${count} första öppna ärendena hämtades in.`,
  noCase: 'Inget ärende passar.',
  addOther: 'Lägg till en annan process',
  otherName: 'Ny process',
  totals: ({ totalKronor, supportKronor }: Totals): string => `Totalt ${sum(totalKronor)}, varav stöd ${sum(supportKronor)}`,
  entryFacts: (total: number | null, support: number | null): string =>
    `Totalt ${sum(total)} · Varav stöd ${sum(support)}`,
  underUmbrella: (umbrella: string): string => `Del av ${umbrella}`,
  change: 'Ändra',
  changeLabel: (name: string): string => `Ändra ${name}`,
  changeTitle: 'Process i rapporten',
  done: 'Klar',
  remove: 'Ta bort ur rapporten',
  removed: (name: string): string => `${name} togs bort ur rapporten.`,
  refill: 'Hämta uppgifter från ärendet igen',
  refilled: 'Fakta, belopp och mått är hämtade från ärendet. Texter fylldes i där det var tomt.',
  entry: {
    name: 'Namn',
    umbrella: 'Paraply',
    umbrellaHelp: 'Processer med samma paraply står tillsammans och summeras ihop.',
    owner: 'Projektägare',
    funder: 'Finansiering',
    startsOn: 'Börjar',
    endsOn: 'Slutar',
    state: 'Status',
    noState: 'Ej angiven',
    focus: 'Inriktning',
    factNote: 'Att notera',
    factNoteHelp: 'Till exempel att slutet har skjutits upp eller att budgeten har ändrats.',
    totalKronor: 'Totalt',
    supportKronor: 'Varav stöd',
    supportBeyondTotal: 'Stödet är större än summan det är en del av. Stämmer båda?',
    optional: 'Rubriken tas med bara om du skriver något.',
  },
  indicators: (count: number): string =>
    count === 0 ? 'Inga mått finns i ärendet.' : `${count === 1 ? '1 mått följer' : `${count} mått följer`} med från ärendets resultat.`,
  since: (title: string): string => `Nytt sedan ${title}`,
  nothingNew: 'Inget skiljer sig från den förra rapporten.',
  preview: 'Förhandsvisa',
  hidePreview: 'Dölj förhandsvisningen',
  freeze: 'Lås och spara som PDF',
  frozenNotice: (path: string): string => `Rapporten är låst och sparad: ${path}`,
  versions: 'Låsta versioner',
  versionRow: (version: number, at: string, by: string): string => `Version ${version}, låst ${at}${by === '' ? '' : ` av ${by}`}`,
  saveDocx: 'Spara som Word',
  saveDocxLabel: (version: number): string => `Spara version ${version} som Word`,
  savedDocx: (path: string): string => `Filen är sparad: ${path}`,
  removeReport: 'Ta bort rapporten',
  removedReport: (title: string): string => `${title} togs bort.`,
} as const
