import type { Commitment } from '../../domain/register/commitment.ts'
import { formatKronor } from '../../domain/money.ts'

export const commitmentKindNames: Record<Commitment['kind'], string> = {
  money: 'Pengar',
  resources: 'Andra resurser',
  activities: 'Ansvar för aktivitet',
}

export const commitmentStateNames: Record<Commitment['state'], string> = {
  open: 'Gäller',
  kept: 'Hållet',
  broken: 'Brutet',
  changed: 'Ändrat',
}

export const commitmentWords = {
  heading: 'Åtaganden',
  empty: 'Inget åtagande är antecknat än. Det en aktör lovar att bidra med är underlag för kriteriet om egen insats.',
  needsRole: 'Lägg till en aktör i ärendet först, så kan du anteckna vad den åtar sig.',
  emptyForActor: 'Aktören har inte åtagit sig något i något ärende.',
  add: 'Anteckna åtagande',
  goOnWriting: 'Fortsätt på det nya åtagandet',
  newTitle: 'Nytt åtagande',
  changeTitle: 'Ändra åtagandet',
  change: 'Ändra',
  changeLabel: (title: string) => `Ändra ${title}`,
  done: 'Klar',
  remove: 'Ta bort åtagandet',
  discard: 'Släng utkastet',
  removed: (title: string, untied: number) =>
    `Åtagandet ${title} togs bort.${untied === 0 ? '' : untied === 1 ? ' 1 bidrag är inte längre knutet till det.' : ` ${untied} bidrag är inte längre knutna till det.`}`,
  actor: 'Aktör',
  kind: 'Slag',
  amount: 'Belopp',
  description: 'Vad aktören åtar sig',
  dueOn: 'Ska vara klart',
  due: (date: string) => `ska vara klart ${date}`,
  state: 'Läge',
  stateReason: 'Skäl',
  stateReasonHelp: 'Varför åtagandet bröts eller ändrades.',
  suggestions: 'Åtaganden i ärendet',
  suggestionsHelp: 'Välj de åtaganden som bedömningen bygger på.',
  addEvidence: (text: string) => `Lägg till som underlag: ${text}`,
} as const

/** A commitment in one line: `Pengar 60 000 kr: Sittplatser`. */
export const commitmentTitle = ({ kind, amountKronor, description }: Pick<Commitment, 'kind' | 'amountKronor' | 'description'>): string =>
  `${commitmentKindNames[kind]}${amountKronor === null ? '' : ` ${formatKronor(amountKronor)}`}: ${description}`

/** A commitment as evidence for a criterion; cut to what a line of evidence holds. */
export const commitmentEvidence = (commitment: Commitment): string => `Åtagande från ${commitment.actorName}: ${commitment.description}`.slice(0, 300)
