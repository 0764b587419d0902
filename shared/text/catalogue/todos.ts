import { assertNever } from '../../assertNever.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import type { PhaseBlocker, Todo } from '../../domain/todo.ts'

const criterionName = (model: ProcessModel, id: string): string =>
  model.criteria.find((criterion) => criterion.id === id)?.name ?? id

const partTitle = (model: ProcessModel, id: string): string =>
  model.applicationParts.find((part) => part.id === id)?.title ?? id

const questionTitle = (model: ProcessModel, id: string): string =>
  model.resultQuestions.find((question) => question.id === id)?.title ?? id

const boardName = (model: ProcessModel): string =>
  model.boards.find((board) => board.id === model.board)?.name ?? model.board

/** A line of "Kvar att göra", as something to do. */
export function todoSentence(todo: Pick<Todo, 'code' | 'subject'>, model: ProcessModel): string {
  switch (todo.code) {
    case 'inform-of-process':
      return 'Berätta om processen och kriterierna, och anteckna datumet'
    case 'seek-actors':
      return 'Sök upp aktörer i området'
    case 'assess-criterion':
      return `Bedöm kriteriet ${criterionName(model, todo.subject)}`
    case 'criterion-partly':
      return `${criterionName(model, todo.subject)} är bara delvis uppfyllt`
    case 'criterion-not-met':
      return `${criterionName(model, todo.subject)} är inte uppfyllt`
    case 'write-part':
      return `Skriv delen ${partTitle(model, todo.subject)}`
    case 'name-joint-contact':
      return 'Ange en gemensam kontaktperson för alla parter'
    case 'say-contribution':
      return 'Ange vad aktörerna kan bidra med'
    case 'finalise-application':
      return 'Lås ansökan och skapa PDF'
    case 'export-statement':
      return `Skriv underlaget till ${boardName(model)}`
    case 'await-decision-1':
      return `Anteckna beslut 1 från ${boardName(model)}`
    case 'await-forward-answer':
      return 'Anteckna svaret från den nämnd som fick ärendet'
    case 'referred-back':
      return 'Komplettera efter återremissen och anteckna det nya beslutet'
    case 'tabled':
      return 'Ärendet är bordlagt. Anteckna beslutet när det kommer'
    case 'rejected':
      return 'Beslut 1 blev inte bifall. Avsluta ärendet eller skriv en ny version av ansökan'
    case 'await-decision-2':
      return `Anteckna beslut 2 från ${boardName(model)}`
    case 'hold-planning-meeting':
      return 'Håll planeringsmöte med områdets aktörer'
    case 'hold-dialogue':
      return 'Planera och håll dialogaktiviteter'
    case 'code-opinions':
      return 'Sortera synpunkterna i teman'
    case 'write-plan':
      return 'Skriv förslag med aktiviteter och tidsplan'
    case 'export-proposal':
      return `Skriv förslagshandlingen till ${boardName(model)}`
    case 'freeze-plan':
      return 'Frys planen som beslutet gäller'
    case 'tell-outcome':
      return 'Berätta utfallet för områdets aktörer, och anteckna när och hur'
    case 'receive-annual-report':
      return 'Ta in föreningens verksamhetsberättelse'
    case 'receive-financial-report':
      return 'Ta in föreningens ekonomiska berättelse'
    case 'close-activities':
      return 'Följ upp aktiviteterna tills de är klara eller avslutade med skäl'
    case 'write-result-question':
      return `Svara på frågan ${questionTitle(model, todo.subject)}`
    case 'finalise-result':
      return 'Lås resultatrapporten och skapa PDF'
    case 'close-case':
      return 'Resultatrapporten är klar. Avsluta ärendet'
    default:
      return assertNever(todo.code)
  }
}

/** The next step in a few words, for a narrow column. */
export function nextStepPhrase(todo: Pick<Todo, 'code' | 'subject'> | null, model: ProcessModel): string {
  if (todo === null) return 'Kan gå vidare till nästa fas'
  switch (todo.code) {
    case 'inform-of-process':
      return 'Berätta om processen'
    case 'assess-criterion':
      return 'Bedöm kriterierna'
    case 'criterion-partly':
    case 'criterion-not-met':
      return `Stärk: ${criterionName(model, todo.subject)}`
    case 'write-part':
      return 'Skriv ansökan'
    case 'finalise-application':
      return 'Lås ansökan'
    case 'await-decision-1':
      return 'Väntar på beslut 1'
    case 'await-decision-2':
      return 'Väntar på beslut 2'
    case 'await-forward-answer':
      return 'Väntar på annan nämnd'
    case 'referred-back':
      return 'Komplettera efter återremiss'
    case 'tabled':
      return 'Bordlagt, väntar på beslut'
    case 'rejected':
      return 'Avsluta eller skriv ny version'
    case 'write-plan':
      return 'Skriv förslag och tidsplan'
    case 'freeze-plan':
      return 'Frys den beslutade planen'
    case 'receive-annual-report':
    case 'receive-financial-report':
      return 'Ta in föreningens berättelser'
    case 'close-activities':
      return 'Följ upp aktiviteterna'
    case 'write-result-question':
      return 'Skriv resultatrapporten'
    case 'finalise-result':
      return 'Lås resultatrapporten'
    case 'close-case':
      return 'Avsluta ärendet'
    default:
      return todoSentence(todo, model)
  }
}

/** Why a case cannot change phase. */
export function phaseBlockerSentence(blocker: PhaseBlocker): string {
  switch (blocker) {
    case 'case-closed':
      return 'Ärendet är avslutat. Öppna det igen först.'
    case 'not-adjacent':
      return 'Ett ärende flyttas en fas i taget.'
    case 'decision-1-missing':
      return 'Beslut 1 med bifall saknas. Anteckna beslutet under Beslut.'
    case 'decision-2-missing':
      return 'Beslut 2 med bifall saknas. Arbetet i utförandefasen kan inte börja före beslut 2.'
    case 'plan-missing':
      return 'Den beslutade planen saknas. Frys planen under Plan, eller ange datum och diarieuppgift under Översikt om den bara finns i diariet.'
    case 'activities-open':
      return 'Alla aktiviteter är inte klara. Markera dem som klara, eller stryk dem med skäl, under Genomförande.'
    case 'note-required':
      return 'Skriv ett skäl.'
    default:
      return assertNever(blocker)
  }
}
