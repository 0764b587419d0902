import type { CountInput } from '../../domain/count.ts'
import type { ActivityState, DialogueActivity } from '../../domain/dialogue/activity.ts'
import type { DialogueBudget } from '../../domain/dialogue/budget.ts'
import type { OptionalStep } from '../../domain/dialogue/skippedStep.ts'
import { formatAmount, formatKronor } from '../../domain/money.ts'

/** The usual ways of asking. Any other word is as good. */
export const DIALOGUE_METHODS = ['Workshop', 'Enkät', 'Gåtur', 'Intervju', 'Öppet hus', 'Pop-up', 'Digital dialog'] as const

/** Whom one asks, from the wide to the finer. Any other word is as good. */
export const TARGET_GROUPS = [
  'Boende', 'Verksamma', 'Besökare', 'Barn och unga', 'Äldre', 'Fastighetsägare', 'Näringsliv', 'Föreningsliv', 'Skolor och förskolor',
] as const

export const countReasonSentences: Record<Extract<CountInput, { ok: false }>['reason'], string> = {
  empty: 'Skriv ett antal i siffror.',
  'not-a-number': 'Skriv antalet i siffror, till exempel 140.',
  'too-large': 'Antalet är för stort.',
}

export const activityStateNames: Record<ActivityState, string> = {
  planned: 'Planerad',
  held: 'Genomförd',
  cancelled: 'Inställd',
}

export const stepNames: Record<OptionalStep, string> = {
  'planning-meeting': 'Planeringsmöte med områdets aktörer',
  'tell-actors': 'Berätta för fler aktörer',
  'map-actors': 'Kartlägga aktörer',
  'ask-residents': 'Dialog med boende',
  'ask-workers': 'Dialog med verksamma',
  'ask-visitors': 'Dialog med besökare',
}

export const dialogueWords = {
  heading: 'Dialogaktiviteter',
  empty: 'Ingen dialogaktivitet är planerad än. Det ni gör för att ta reda på behoven antecknas här och blir underlag för kriteriet om behov.',
  add: 'Planera dialogaktivitet',
  goOnWriting: 'Fortsätt på den nya aktiviteten',
  newTitle: 'Ny dialogaktivitet',
  changeTitle: 'Ändra dialogaktiviteten',
  change: 'Ändra',
  changeLabel: (title: string) => `Ändra ${title}`,
  done: 'Klar',
  remove: 'Ta bort aktiviteten',
  discard: 'Släng utkastet',
  removed: (title: string) => `${title === '' ? 'Aktiviteten' : title} togs bort.`,
  title: 'Vad ni gör',
  titleHelp: 'Till exempel Gåtur längs Ystadsgatan.',
  method: 'Sätt',
  methodHelp: 'Välj i listan eller skriv ett eget ord.',
  targetGroups: 'Målgrupper',
  targetGroupsHelp: 'Vilka ni vill nå, till exempel boende eller barn och unga. Tryck Enter efter varje.',
  state: 'Läge',
  stateReason: 'Varför den ställdes in',
  startsOn: 'Datum',
  endsOn: 'Slutar',
  endsOnHelp: 'För det som pågår i flera dagar, till exempel en enkät.',
  time: 'Tid',
  place: 'Plats',
  invited: 'Inbjudna',
  reached: 'Nådda',
  reachedHelp: 'Hur många som deltog eller svarade, ungefär.',
  cost: 'Kostnad',
  documents: 'Underlag och dokument',
  documentsHelp: 'Var inbjudan, bilder och anteckningar finns. Tryck Enter efter varje.',
  notes: 'Anteckningar',
  invitedCount: (count: number) => `${formatAmount(count)} inbjudna`,
  reachedCount: (count: number) => `${formatAmount(count)} nådda`,
  opinionCount: (count: number) => `${formatAmount(count)} ${count === 1 ? 'synpunkt' : 'synpunkter'}`,
  suggestions: 'Genomförda dialogaktiviteter i ärendet',
  addEvidence: (text: string) => `Lägg till som underlag: ${text}`,
  steps: 'Steg vid behov',
  stepsHelp: 'Alla steg behövs inte i varje ärende. Ett steg som inte behövs hoppas över med ett skäl.',
  skip: 'Behövs inte',
  skipLabel: (step: string) => `${step} behövs inte`,
  skipped: 'Behövdes inte',
  skipTitle: (step: string) => `Hoppa över: ${step}`,
  skipReason: 'Varför steget inte behövs',
  skipConfirm: 'Hoppa över steget',
  skippedSaid: (step: string) => `${step} är överhoppat.`,
  unskip: 'Ta upp steget igen',
  unskipLabel: (step: string) => `Ta upp steget igen: ${step}`,
  budget: 'Pengar till dialog',
  noBudget: 'Beslut 1 anger ingen summa till dialog än.',
} as const

/** How the sum for dialogue stands: `Beviljat 50 000 kr. Använt 30 000 kr, planerat 5 000 kr. Kvar 15 000 kr.` */
export function budgetSentence({ grantedKronor, usedKronor, plannedKronor, leftKronor }: DialogueBudget): string {
  const spent = `Använt ${formatKronor(usedKronor)}, planerat ${formatKronor(plannedKronor)}.`
  if (grantedKronor === null || leftKronor === null) return `${dialogueWords.noBudget} ${spent}`
  return `Beviljat ${formatKronor(grantedKronor)}. ${spent}${leftKronor >= 0 ? ` Kvar ${formatKronor(leftKronor)}.` : ''}`
}

/** Said where the activities cost more than there is; nothing is stopped. */
export const overspentSentence = (leftKronor: number): string =>
  `Aktiviteterna kostar ${formatKronor(-leftKronor)} mer än det som beviljats till dialog.`

/** When and where: `2026-12-05, 17.00, Folkets park`. */
export const whenAndWhere = ({ startsOn, endsOn, time, place }: DialogueActivity): string =>
  [startsOn === null ? '' : endsOn === null || endsOn === startsOn ? startsOn : `${startsOn} – ${endsOn}`, time, place].filter(Boolean).join(', ')

/** A held activity as evidence for a criterion, as long as a line of evidence may be. */
export function activityEvidence({ title, method, startsOn, targetGroups, reachedCount }: DialogueActivity): string {
  const groups = targetGroups.length > 0 ? ` med ${targetGroups.join(', ').toLocaleLowerCase('sv')}` : ''
  const reached = reachedCount === null ? '' : `, nådde ${formatAmount(reachedCount)}`
  const how = method === '' || title.toLocaleLowerCase('sv').includes(method.toLocaleLowerCase('sv')) ? '' : `${method}: `
  return `${how}${title}${groups} ${startsOn ?? ''}${reached}`.trim().slice(0, 300)
}
