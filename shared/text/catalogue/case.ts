import { MONTH_NAMES, WEEKDAY_NAMES } from '../../domain/dateNames.ts'
import { type IsoDate, partsOf, weekdayOf } from '../../domain/date.ts'
import type { Case } from '../../domain/case.ts'
import { awaitsForwardAnswer, type Decision, type DecisionKind } from '../../domain/decision.ts'
import type { Phase } from '../../domain/phase.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'
import { numberWord } from '../numberWord.ts'
import { paragraphText } from './decisions.ts'
import { durationNames, originNames, outcomeNames, phaseNames } from './names.ts'
import { boardName } from './timeline.ts'

export const caseWords = {
  loading: 'Hämtar ärendet …',
  unreadCase: 'Ärendet går inte att visa',
  unknownCase: 'Ärendet finns inte',
  unknownCaseExplained: 'Adressen leder inte till något ärende. Det kan vara borttaget.',
  toCases: 'Till listan över ärenden',
  tabsLabel: 'Ärendets delar',
  tabs: {
    overview: 'Översikt',
    actors: 'Aktörer',
    criteria: 'Kriterier',
    application: 'Ansökan',
    statement: 'Underlag',
    decisions: 'Beslut',
    dialogue: 'Dialog',
    plan: 'Plan',
    execution: 'Genomförande',
    money: 'Ekonomi',
    result: 'Resultat',
    meetings: 'Möten',
    documents: 'Dokument',
  },
  noRegistryNumber: 'inget diarienummer',
  moreLabel: 'Fler val för ärendet',
  close: 'Avsluta ärendet',
  closeWithoutReport: 'Ärendet har ingen låst resultatrapport. Skriv därför varför det avslutas utan.',
  closeExplained: 'Ärendet flyttas till de avslutade och kan inte ändras. Allt finns kvar, och du kan öppna det igen.',
  reopen: 'Öppna ärendet igen',
  reopenExplained: 'Ärendet fortsätter i den fas där det avslutades.',
  back: (to: Phase) => `Gå tillbaka till ${phaseNames[to]}`,
  backExplained: 'Att gå tillbaka är till för misstag. Skälet står kvar i dagboken.',
  closed: 'Ärendet är avslutat.',
  reopened: 'Ärendet är öppet igen.',
  undoneAtOnce: 'Ångrades direkt.',
  reason: 'Skäl',
  cancel: 'Avbryt',
  closedBanner: (on: IsoDate, reason: string) => (reason === '' ? `Ärendet avslutades ${on} med en låst resultatrapport.` : `Ärendet avslutades ${on}: ${reason}`),
  documentsHeading: 'Dokument',
  noDocuments: 'Inga dokument har skapats i ärendet än.',
  toApplication: 'Till ansökan',
  stepperLabel: 'Faser och beslut',
  phaseDone: 'Klar',
  phaseCurrent: 'Pågår',
  phaseAhead: 'Kommer',
  phaseClosed: 'Avslutat här',
  gateNames: { decision1: 'Beslut 1', decision2: 'Beslut 2' } satisfies Record<DecisionKind, string>,
  gateNone: 'Inte fattat',
} as const

export const todoPanelWords = {
  heading: 'Kvar att göra',
  advised: 'Bra att göra',
  headingCount: (missing: number) => `Kvar att göra: ${missing}`,
  nothing: {
    initiation: 'Inget hindrar ärendet från att gå vidare.',
    collaboration: 'Inget hindrar ärendet från att gå vidare.',
    execution: 'Ärendet kan gå vidare när du har skrivit hur aktiviteterna avslutades.',
    result: 'Inget mer krävs i den sista fasen.',
  } satisfies Record<Phase, string>,
  /** In the execution phase where the plan is here, and its activities have said how they ended. */
  activitiesClosed: 'Alla aktiviteter är klara eller strukna. Inget hindrar ärendet från att gå vidare.',
  show: 'Visa',
  hide: 'Dölj',
  advance: (to: Phase) => `Gå vidare till ${phaseNames[to]}`,
  advanced: (to: Phase) => `Ärendet är nu i fasen ${phaseNames[to]}.`,
  resultNote: 'Hur aktiviteterna avslutades',
  resultNoteHelp: 'Skriv att de är klara, eller varför de avslutades.',
  count: (missing: number) => (missing === 1 ? 'En sak kvar' : `${capitalise(numberWord(missing))} saker kvar`),
} as const

export const overviewWords = {
  facts: 'Om ärendet',
  title: 'Namn på ärendet',
  area: 'Område',
  areaHelp: 'Gatan, torget eller kvarteret.',
  origin: 'Vem tog initiativet',
  duration: 'Hur länge samverkan ska hålla på',
  firstContact: 'Vem tog första kontakten',
  firstMeetingOn: 'Första mötet',
  informed: 'Aktörerna är informerade om process och kriterier',
  informedOn: 'Informerade den',
  registryNumber: 'Diarienummer',
  registryNumberHelp: 'Så som det står i diariet.',
  cityRole: 'Stadens roll',
  cityRoleHelp: 'Vad staden gör i just det här ärendet, och var gränsen går.',
  planHeading: 'Inför beslut 2',
  planExplained: 'Fyll i det här om planen som beslut 2 vilar på bara finns i diariet. Skrivs den under Plan behövs det inte.',
  planOn: 'Planens datum',
  planReference: 'Var planen finns',
  planReferenceHelp: 'Diarieuppgift eller dokumentets namn.',
  diary: 'Dagbok',
  planned: '(planerat)',
  diaryEmpty: 'Inget har hänt i ärendet än.',
} as const

/** The line of facts under the title. */
export const caseFactsLine = ({ area, registryNumber, origin, duration }: Pick<Case, 'area' | 'registryNumber' | 'origin' | 'duration'>): string =>
  [area, registryNumber || caseWords.noRegistryNumber, originNames[origin], durationNames[duration]].join(' · ')

/** `November 2026`, the head of a month in the diary. */
export function monthHeading(date: IsoDate): string {
  const { year, month } = partsOf(date)
  return `${capitalise(MONTH_NAMES[month - 1] ?? '')} ${year}`
}

/** `lör 21`, a day under the head of its month. */
export function dayInMonth(date: IsoDate): string {
  const name = WEEKDAY_NAMES[weekdayOf(date)] ?? ''
  // "tors" is the one weekday that is shortened to four letters.
  return `${name.slice(0, name === 'torsdag' ? 4 : 3)} ${partsOf(date).day}`
}

/** What the gate between two phases says of the decision that opens it. */
export function gateSentence(decision: Decision | null, model: ProcessModel): string {
  if (!decision) return caseWords.gateNone
  const outcome = outcomeNames[decision.outcome]
  if (!decision.forwarding) return `${outcome} ${paragraphText(decision.paragraph)}`
  const board = boardName(model, decision.forwarding.board)
  if (awaitsForwardAnswer(decision)) return `${outcome} till ${board}, väntar på svar`
  const answer = decision.forwarding.answer
  return answer ? `${outcome}, ${board}: ${outcomeNames[answer.outcome].toLocaleLowerCase('sv')} ${paragraphText(answer.paragraph)}` : outcome
}
