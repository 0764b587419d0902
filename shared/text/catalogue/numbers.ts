import type { DecisionKind, DecisionOutcome } from '../../domain/decision.ts'
import { formatAmount } from '../../domain/money.ts'
import type { PhaseDuration } from '../../domain/numbers.ts'
import { decisionKindNames, outcomeNames } from './names.ts'

const cases = (count: number): string => (count === 1 ? '1 ärende' : `${formatAmount(count)} ärenden`)
const days = (count: number): string => (count === 1 ? '1 dag' : `${String(count).replace('.', ',')} dagar`)

/** Texts of the page of numbers, and of the list that a number opens. */
export const numbersWords = {
  title: 'Siffror',
  link: 'Siffror över alla ärenden',
  facts: (open: number, closed: number): string => `${cases(open)} pågår, ${formatAmount(closed)} avslutade`,
  empty: 'Här kommer siffrorna när det finns ärenden att räkna.',
  phases: 'Pågående ärenden per fas',
  origins: 'Vem ärendena började hos',
  areas: 'Områden',
  moreAreas: (count: number): string => (count === 1 ? 'Och 1 område till.' : `Och ${formatAmount(count)} områden till.`),
  decisions: 'Beslut',
  noDecisions: 'Inga beslut är antecknade.',
  decision: (kind: DecisionKind, outcome: DecisionOutcome): string => `${decisionKindNames[kind]}: ${outcomeNames[outcome].toLocaleLowerCase('sv')}`,
  money: 'Pengar i besluten',
  moneyHelp: 'Summor ur nämndens beslut. Det som återremitterades eller bordlades räknas först när det avgörs.',
  sought: 'Sökt',
  proposed: 'Föreslaget',
  granted: 'Beviljat',
  dialogue: 'Dialog',
  reached: 'Nådda i dialog',
  reachedHelp: 'Samma person kan ha nåtts flera gånger.',
  activities: (count: number): string => (count === 1 ? '1 genomförd aktivitet' : `${formatAmount(count)} genomförda aktiviteter`),
  durations: 'Så lång tid tar faserna',
  noDurations: 'Inget ärende har lämnat en fas än.',
  duration: ({ medianDays, shortestDays, longestDays }: PhaseDuration): string =>
    shortestDays === longestDays ? days(medianDays) : `${days(medianDays)} i mitten, från ${shortestDays} till ${longestDays}`,
  inCases: cases,
  open: (what: string, count: string): string => `${what}: ${count}. Visa ärendena`,
} as const

/** What the list of cases is narrowed to by a number that was opened. */
export const behindNames = {
  sought: 'Med sökt belopp',
  proposed: 'Med föreslaget belopp',
  granted: 'Med beviljat belopp',
  dialogue: 'Med genomförd dialog',
  area: (name: string): string => `Område: ${name}`,
} as const
