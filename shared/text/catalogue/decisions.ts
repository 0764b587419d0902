import { assertNever } from '../../assertNever.ts'
import type { Decision, DecisionWarning } from '../../domain/decision.ts'
import { formatKronor } from '../../domain/money.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'
import { outcomeNames } from './names.ts'
import { boardName } from './timeline.ts'

export const decisionWords = {
  heading: 'Nämndens beslut',
  empty: 'Inget beslut är antecknat än.',
  add: 'Anteckna beslut',
  change: 'Ändra',
  changeLabel: (title: string) => `Ändra ${title}`,
  done: 'Klar',
  remove: 'Ta bort beslutet',
  discard: 'Släng utkastet',
  removed: (title: string) => `${title} togs bort.`,
  newTitle: 'Nytt beslut',
  changeTitle: 'Ändra beslutet',
  goOnWriting: 'Fortsätt på det nya beslutet',
  board: 'Nämnd',
  boardHelp: 'Välj i listan eller skriv namnet.',
  meetingOn: 'Nämndens möte',
  meetingOnHelp: 'Till exempel 2026-11-21, igår eller 21/11.',
  paragraph: 'Paragraf',
  paragraphHelp: 'Som i protokollet, till exempel § 87.',
  kind: 'Vad beslutet gäller',
  outcome: 'Utfall',
  amounts: 'Belopp',
  sought: 'Sökt',
  proposed: 'Föreslaget',
  granted: 'Beviljat',
  grantedHelp: 'Lämna tomt när inget belopp beviljades.',
  noAmount: 'inget',
  noSum: '–',
  fromApplication: (version: number) => `Hämtat från ansökan version ${version}.`,
  fromStatement: 'Hämtat från underlaget till nämnden.',
  conditions: 'Villkor',
  conditionsHelp: 'Vad nämnden knöt till beslutet, med dess egna ord.',
  forwarding: 'Överlämnat till',
  forwardBoard: 'Nämnd som tar över',
  forwardScope: 'Hur mycket',
  forwardPart: 'Vilken del',
  forwardNote: 'Att överlämna är inget avslag. Anteckna svaret här när det kommer.',
  scopes: { whole: 'Hela ärendet', part: 'En del av ärendet' },
  addAnswer: 'Anteckna svaret',
  removeAnswer: 'Ta bort svaret',
  answerOutcome: 'Nämndens svar',
  answerMeetingOn: 'Mötesdatum för svaret',
  answerParagraph: 'Paragraf för svaret',
  answerNote: 'Anteckning om svaret',
  noAnswer: 'Svaret har inte kommit.',
  missing: 'Beslutet sparas när nämnd, datum, paragraf och utfall är ifyllda.',
  goOn: 'Beslutet öppnar vägen vidare.',
  notDeciding: (board: string) => `${capitalise(board)} avgör om ärendet går vidare.`,
} as const

/** `§ 87`, however it was typed. */
export function paragraphText(paragraph: string): string {
  const bare = paragraph.trim().replace(/^§+\s*|^par(?:agraf)?\.?\s+/iu, '')
  return bare === '' ? '' : `§\u00A0${bare}`
}

/** What a decision is called in a line: `Tekniska nämnden 2026-11-21 § 87`. */
export const decisionTitle = (decision: Pick<Decision, 'board' | 'meetingOn' | 'paragraph'>, model: ProcessModel): string =>
  `${capitalise(boardName(model, decision.board))} ${decision.meetingOn} ${paragraphText(decision.paragraph)}`

/** Whom a case was forwarded to, how much of it, and what came of it. */
export function forwardingSentence({ forwarding }: Pick<Decision, 'forwarding'>, model: ProcessModel): string {
  if (!forwarding) return ''
  const what = forwarding.scope === 'whole' ? 'Hela ärendet' : `En del av ärendet (${forwarding.part})`
  const sent = `${what} överlämnades till ${boardName(model, forwarding.board)}.`
  const { answer } = forwarding
  if (!answer) return `${sent} ${decisionWords.noAnswer}`
  return `${sent} Svar ${answer.meetingOn} ${paragraphText(answer.paragraph)}: ${outcomeNames[answer.outcome].toLocaleLowerCase('sv')}.`
}

interface Figures {
  readonly decision: Pick<Decision, 'board' | 'soughtKronor' | 'proposedKronor' | 'grantedKronor'>
  readonly applicationKronor: number | null
  readonly statementKronor: number | null
}

const sum = (kronor: number | null): string => (kronor === null ? decisionWords.noAmount : formatKronor(kronor))

/** Figures that do not agree, with the figures; says what to check and blames nobody. */
export function decisionWarningSentence(warning: DecisionWarning, figures: Figures, model: ProcessModel): string {
  const { decision, applicationKronor, statementKronor } = figures
  switch (warning) {
    case 'granted-without-favour':
      return 'Ett belopp är beviljat trots att utfallet inte är bifall. Stämmer det med protokollet?'
    case 'granted-above-sought':
      return `Mer är beviljat än vad som söktes (${sum(decision.soughtKronor)}). Stämmer det med protokollet?`
    case 'granted-differs-from-proposed':
      return `Bifall, men beloppet skiljer sig från det föreslagna (${sum(decision.proposedKronor)}). Är utfallet bifall med ändring?`
    case 'sought-differs-from-application':
      return `I den låsta ansökan står ${sum(applicationKronor)}.`
    case 'proposed-differs-from-statement':
      return `I underlaget till nämnden står ${sum(statementKronor)}.`
    case 'granted-missing':
      return 'Bifall, men inget beviljat belopp är antecknat.'
    case 'favour-by-other-board':
      return `Ett bifall av ${boardName(model, decision.board)} öppnar inte nästa fas. ${decisionWords.notDeciding(boardName(model, model.board))}`
    default:
      return assertNever(warning)
  }
}
