import { assertNever } from '../../assertNever.ts'
import { formatAmount, formatKronor } from '../../domain/money.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { formatMeasured } from '../../domain/results/value.ts'
import type { TimelineEvent } from '../../domain/timeline.ts'
import { capitalise } from '../capitalise.ts'
import { ledgerKindNames, purposeNames } from './ledger.ts'
import { stageNames } from './resultDocument.ts'
import { lessonKindNames } from './lessons.ts'
import { stepNames } from './dialogue.ts'
import { formName } from './execution.ts'
import { answerNames, decisionKindNames, documentKindNames, outcomeNames, phaseNames } from './names.ts'
import { deviationKindNames } from './plan.ts'

/** The name of a board, or the user's own word for one that the model does not know. */
export const boardName = (model: ProcessModel, board: string): string =>
  model.boards.find(({ id }) => id === board)?.name ?? board

/** The name of a meeting kind, or the user's own word. */
export const meetingKindName = (model: ProcessModel, kind: string): string =>
  model.meetingKinds.find(({ id }) => id === kind)?.name ?? kind


const dialogueSentence = ({ title, method, reached }: Extract<TimelineEvent['event'], { kind: 'dialogue' }>): string => {
  const what = method === '' || title.toLocaleLowerCase('sv').includes(method.toLocaleLowerCase('sv')) ? title : `${capitalise(method)}: ${title}`
  return reached === null ? `${what} genomfördes` : `${what} genomfördes och nådde ${formatAmount(reached)}`
}

/** A line of a diary holds no essay. */
const MOST_OF_A_LESSON = 120
const shortened = (text: string): string => (text.length > MOST_OF_A_LESSON ? `${text.slice(0, MOST_OF_A_LESSON).trimEnd()} …` : text).replaceAll(/\s+/g, ' ')
const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)

const formedSentence = ({ form, name }: Extract<TimelineEvent['event'], { kind: 'formed' }>): string =>
  `Organisationsform: ${[formName(form), name].filter(Boolean).join(', ')}`

/** One line of the diary. */
export function timelineSentence({ event }: Pick<TimelineEvent, 'event'>, model: ProcessModel): string {
  switch (event.kind) {
    case 'opened':
      return 'Ärendet öppnades'
    case 'informed':
      return 'Aktörerna fick veta hur processen och kriterierna fungerar'
    case 'meeting': {
      const name = capitalise(meetingKindName(model, event.meetingKind)) || 'Möte'
      return event.place ? `${name}, ${event.place}` : name
    }
    case 'dialogue':
      return dialogueSentence(event)
    case 'assessed': {
      const name = model.criteria.find(({ id }) => id === event.criterionId)?.name ?? event.criterionId
      return `${name} bedömdes: ${answerNames[event.answer].toLocaleLowerCase('sv')}`
    }
    case 'finalised':
      return `Ansökan låstes som version ${event.version}`
    case 'exported':
      return `${documentKindNames[event.documentKind]} version ${event.version} sparades som ${event.format === 'docx' ? 'Word-dokument' : 'PDF'}`
    case 'skipped':
      return `Steget ${lowerFirst(stepNames[event.step])} behövdes inte`
    case 'deviated':
      return `Avvikelse från planen, ${lowerFirst(deviationKindNames[event.deviationKind])}: ${event.title}`
    case 'checkIn':
      return 'Avstämning'
    case 'told':
      return 'Resultatet kommunicerades till områdets aktörer'
    case 'formed':
      return formedSentence(event)
    case 'decided':
      return `${capitalise(boardName(model, event.board))} ${event.paragraph}: ${outcomeNames[event.outcome].toLocaleLowerCase('sv')}, ${decisionKindNames[event.decisionKind].toLocaleLowerCase('sv')}`
    case 'answered':
      return `${capitalise(boardName(model, event.board))} ${event.paragraph} svarade: ${outcomeNames[event.outcome].toLocaleLowerCase('sv')}`
    case 'money':
      return `${ledgerKindNames[event.ledgerKind]} ${formatKronor(event.kronor)}, ${purposeNames[event.purpose].toLocaleLowerCase('sv')}`
    case 'measured':
      return `${event.name} mättes: ${formatMeasured(event.value, event.unit)}`
    case 'placeViewed':
      return 'Platsen bedömdes ur åtta perspektiv'
    case 'resultFinalised':
      return `${stageNames[event.stage]}en låstes som version ${event.version}`
    case 'learnt':
      return `${lessonKindNames[event.lessonKind]}: ${shortened(event.text)}`
    case 'attached':
      return event.count === 1 ? `Bilagan ${event.name} lades till` : `${event.count} bilagor lades till, senast ${event.name}`
    case 'planFrozen':
      return `${event.title} frystes som beslutad plan`
    case 'phase':
      return `Ärendet gick från ${phaseNames[event.from].toLocaleLowerCase('sv')} till ${phaseNames[event.to].toLocaleLowerCase('sv')}`
    case 'closed':
      return event.reason === '' ? 'Ärendet avslutades med en låst resultatrapport' : `Ärendet avslutades: ${event.reason}`
    case 'reopened':
      return `Ärendet öppnades igen: ${event.reason}`
    default:
      return assertNever(event)
  }
}
