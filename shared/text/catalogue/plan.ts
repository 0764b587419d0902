import { assertNever } from '../../assertNever.ts'
import { formatKronor } from '../../domain/money.ts'
import type { ComparedField } from '../../domain/plan/baseline.ts'
import type { DeviationKind } from '../../domain/plan/deviation.ts'
import type { PlanItemKind, PlanItemState } from '../../domain/plan/planItem.ts'
import type { PlanWarning } from '../../domain/plan/warnings.ts'

export const planItemKindNames: Record<PlanItemKind, string> = { measure: 'Insats', activity: 'Aktivitet' }

export const planItemStateNames: Record<PlanItemState, string> = {
  notStarted: 'Ej påbörjad',
  ongoing: 'Pågår',
  done: 'Klar',
  dropped: 'Struken',
}

export const deviationKindNames: Record<DeviationKind, string> = {
  date: 'Ändrad tid',
  cost: 'Ändrad kostnad',
  scope: 'Ändrat innehåll',
  dropped: 'Struken',
  added: 'Tillagd',
}

export const comparedFieldNames: Record<ComparedField, string> = {
  title: 'Rubrik',
  startsOn: 'Börjar',
  endsOn: 'Slutar',
  costKronor: 'Kostnad',
  askedKronor: 'Söks av FGK',
  purpose: 'Syfte',
  askedOther: 'Söks därutöver',
}

/** The tab where proposals become a plan that the board decides on. */
export const planWords = {
  empty: 'Här samlas förslagen på insatser och aktiviteter, med tidsplan, kostnad och vad som söks av FGK.',
  create: 'Gör en plan',
  newTitle: (year: number) => `Plan ${year}`,
  periods: 'Planer i ärendet',
  looks: 'Visa',
  lookRows: 'Förslag',
  lookTimetable: 'Tidsplan',
  lookBoard: 'Till beslut 2',
  lookCompare: 'Jämför med beslutad plan',

  facts: (count: number, cost: number, asked: number) =>
    `${count === 1 ? '1 rad' : `${count} rader`} · kostar ${formatKronor(cost)} · söks ${formatKronor(asked)}`,
  menu: 'Fler val för planen',
  rename: 'Ändra namn och period',
  next: 'Ny plan för nästa period',
  remove: 'Ta bort planen',
  removeTitle: 'Ta bort planen?',
  removeText: (title: string, count: number) =>
    `${title} tas bort med ${count === 1 ? 'sin rad' : `sina ${count} rader`} och texten till nämnden.`,
  removeUnties: (rows: number) =>
    rows === 1
      ? '1 rad i ekonomins liggare hör till planen. Raden blir kvar, men utan plan.'
      : `${rows} rader i ekonomins liggare hör till planen. Raderna blir kvar, men utan plan.`,
  removed: (title: string) => `Tog bort ${title}.`,
  title: 'Planens namn',
  startsOn: 'Perioden börjar',
  endsOn: 'Perioden slutar',
  save: 'Spara',
  saved: 'Planens namn och period är ändrade.',

  nextTitle: 'Ny plan för nästa period',
  nextText: 'Det som går vidare kopieras till den nya planen. Den tidigare planen ligger kvar som den är, och den nya får ett eget beslut 2.',
  nextWhat: 'Det här går vidare',
  nextNothing: 'Inga rader går vidare. Den nya planen blir tom.',
  monthsLater: 'Flytta datumen framåt',
  monthsLaterHelp: 'Antal månader. 12 är samma tid nästa år.',
  nextDo: 'Gör den nya planen',

  rowsHeading: 'Förslag',
  rowsHelp: 'En aktivitet hör till insatsen närmast ovanför. Dra en rad i handtaget, eller ställ dig i raden och tryck Alt+pil.',
  noRows: 'Inga förslag än. Skriv det första på raden.',
  quick: 'Nytt förslag',
  quickPlaceholder: 'Belys gången, 200 tkr, 1/3–31/5',
  quickHelp: 'Enter lägger till. Ctrl+Enter lägger till och öppnar raden. Belopp och tid får stå sist, efter komma.',
  quickKind: 'Slag',
  add: 'Lägg till',
  added: (title: string) => `Lade till ${title}.`,
  handle: (title: string) => `Flytta ${title}`,
  moved: (title: string, place: number) => `${title} står nu på plats ${place}.`,
  movedUndo: (title: string) => `Flyttade ${title}.`,
  change: 'Ändra',
  open: (title: string) => `Ändra ${title}`,
  sum: 'Summa',
  cost: 'Kostnad',
  asked: 'Söks av FGK',
  withoutCost: (count: number) => (count === 1 ? 'En aktivitet saknar kostnad.' : `${count} aktiviteter saknar kostnad.`),
  noTime: 'Ingen tid',
  struck: 'Struken',

  newItem: 'Nytt förslag',
  changeItem: (kind: PlanItemKind) => (kind === 'measure' ? 'Insats' : 'Aktivitet'),
  done: 'Klar',
  removeItem: 'Ta bort',
  removedItem: (title: string) => `Tog bort ${title}.`,
  discard: 'Släng',
  kind: 'Slag',
  itemTitle: 'Vad ska göras',
  purpose: 'Syfte',
  purposeHelp: 'Vad förslaget ska leda till, och för vilka.',
  themes: 'Svarar mot teman i dialogen',
  themesNone: 'Dialogen har inga teman än. Ett förslag får stå utan tema.',
  toThemes: 'Till dialogen',
  responsible: 'Ansvarig',
  responsibleHelp: 'En aktör i ärendet, staden eller någon annan.',
  city: 'Malmö stad',
  costField: 'Kostnad',
  costHelp: 'Skriv varje kostnad på en rad bara, så att summan stämmer.',
  askedField: 'Söks av FGK i pengar',
  askedOther: 'Söks av FGK i annat än pengar',
  askedOtherHelp: 'Till exempel arbetstid, material eller tillstånd.',
  itemStart: 'Börjar',
  itemEnd: 'Slutar',

  decidedNote: 'Planen är beslutad. Rubrik, syfte, tid, kostnad och det som söks ändras med ett skäl.',
  changeDecided: 'Ändra det som är beslutat',
  strike: 'Stryk med skäl',
  deviationTitle: (title: string) => `Avvikelse från beslutad plan: ${title}`,
  deviationLead: 'Planen är beslutad och fryst. Avvikelsen sparas med skäl, vem som kom överens om den och när. Den beslutade planen ligger kvar som den är.',
  datesMove: (before: string, after: string) => `Tiden var ${before} och blir ${after}.`,
  isStruck: 'Raden stryks ur planen och ligger kvar som struken.',
  isAdded: 'Raden läggs till i den beslutade planen.',
  reason: 'Skäl',
  agreedBy: 'Vem kom överens om det',
  agreedByHelp: 'Till exempel gruppen och kontaktpersonen.',
  agreedOn: 'När',
  agreedAhead: 'Datumet ligger i framtiden. Spara avvikelsen när ni har kommit överens.',
  saveDeviation: 'Spara avvikelsen',
  cancelDeviation: 'Ändra inte',
  deviations: 'Avvikelser från beslutad plan',
  deviation: (kind: string, agreedBy: string, agreedOn: string) => [kind, agreedBy, agreedOn].filter(Boolean).join(' · '),

  warnings: 'Uppgifter som inte stämmer överens',
  thread: 'Tråden',
  threadThemes: 'Teman',
  threadDecision: 'Beslut',
  threadOutcome: 'Vad det blev av det',
  threadUndecided: 'Inte beslutat än',
  threadFrozen: (decision: string) => `Med i planen som beslutades: ${decision}`,
  threadAdded: (decision: string) => `Tillagd efter beslutet ${decision}`,
} as const

/** Deciding: what keeps the plan from being frozen, and the freezing. */
export const freezeWords = {
  heading: 'Beslut 2 och genomförande',
  frozen: (decision: string, when: string) => `Planen är fryst som beslutad: ${decision}. Den frystes ${when} och ligger fast.`,
  toDecisions: 'Till besluten',
  freeze: 'Frys som beslutad plan',
  freezeBy: (decision: string) => `Frys planen med ${decision}`,
  freezePlanBy: (plan: string, decision: string) => `Frys ${plan} med ${decision}`,
  title: 'Frysa planen som beslutad?',
  text: (title: string, decision: string) =>
    `${title} fryses som den är nu, som den plan som nämnden beslutade: ${decision}. Den frysta planen kan aldrig ändras. Avvikelser antecknas därefter med skäl.`,
  confirm: 'Frys planen',
  done: (title: string) => `${title} är fryst som beslutad plan.`,
  offer: 'Bifallet till beslut 2 kan frysa planen, så att genomförandet kan börja.',
} as const

export const compareWords = {
  same: 'Planen är lika med den beslutade.',
  caption: 'Skillnader mot den beslutade planen',
  row: 'Rad',
  what: 'Ändring',
  decided: 'Beslutat',
  now: 'Nu',
  added: 'Tillagd',
  removed: 'Borttagen',
} as const

export const timetableWords = {
  heading: 'Tidsplan',
  scale: 'Skala',
  months: 'Månader',
  weeks: 'Veckor',
  table: 'Tidsplan',
  rowHead: 'Förslag',
  timeHead: 'Tid',
  today: 'Idag',
  week: (number: number) => `v. ${number}`,
  bar: (title: string, period: string) => `${title}, ${period}`,
  barRole: 'tidsstapel',
  decided: (period: string) => `beslutat ${period}`,
  help: 'Pil åt sidan flyttar en dag, med Ctrl en vecka. Skift+pil ändrar slutet. Pil upp och ned byter rad. Enter sparar genast, Esc tar tillbaka.',
  legendNow: 'planen nu',
  legendDecided: 'beslutad plan',
  noTime: 'Ingen tid',
  give: 'Lägg in tid',
  giveFor: (title: string) => `Lägg in tid för ${title}`,
  period: (from: string, to: string) => (from === to ? from : `${from} till ${to}`),
  moved: (title: string, period: string) => `${title}: ${period}.`,
  undo: (title: string, period: string) => `${title} är nu ${period}.`,
  fields: (title: string) => `Datum för ${title}`,
  openRow: 'Öppna raden',
  empty: 'Tidsplanen visar förslagen över tid. Lägg in det första under Förslag.',
  toRows: 'Till förslagen',
} as const

/** Two figures or days that do not agree: said, never repaired. */
export function planWarningSentence({ code, subject, figures }: PlanWarning): string {
  const [a, b] = (figures ?? [0, 0]).map(formatKronor) as [string, string]
  switch (code) {
    case 'sought-differs-from-plan':
      return `Sökt belopp i förslaget är ${a}, men planen söker ${b}.`
    case 'proposed-above-sought':
      return `FGK föreslår ${a}, mer än de ${b} som söks.`
    case 'decision-sought-differs':
      return `Sökt belopp i beslut 2 är ${a}, men ${b} i förslaget.`
    case 'decision-proposed-differs':
      return `Föreslaget belopp i beslut 2 är ${a}, men ${b} i förslaget.`
    case 'granted-differs-from-plan':
      return `Nämnden beviljade ${a}, men planen söker ${b}.`
    case 'asked-above-cost':
      return `${subject}: det söks ${a}, mer än kostnaden ${b}.`
    case 'cost-counted-twice':
      return `${subject} kostar lika mycket som sina aktiviteter tillsammans, ${b}. Räknas samma kostnad två gånger?`
    case 'outside-period':
      return `${subject} ligger utanför planens period.`
    default:
      return assertNever(code)
  }
}
