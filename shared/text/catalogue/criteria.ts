import type { Answer, Assessment } from '../../domain/criteria.ts'
import { formatInstant } from '../../domain/date.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../capitalise.ts'
import { listInWords } from '../listInWords.ts'
import { numberWord } from '../numberWord.ts'

export const criteriaWords = {
  notARejection: 'En negativ bedömning är inget avslag. Du bedömer, nämnden beslutar.',
  keys: 'När bedömningen har fokus väljer du med 1–4. Ctrl+Enter går till nästa kriterium.',
  answer: 'Bedömning',
  motivation: 'Motivering',
  motivationHelp: 'Skriv vad bedömningen bygger på. Texten följer med till nämnden.',
  evidence: 'Underlag',
  evidenceHelp: 'Dokument, dialogaktiviteter och åtaganden. Tryck Enter efter varje.',
  contributions: 'Aktörerna kan bidra med',
  contributionsHelp: 'Ett av dem räcker.',
  guidance: 'Vad ska jag titta efter?',
  history: 'Tidigare bedömningar',
  noHistory: 'Det finns inga tidigare bedömningar.',
  noMotivation: 'Ingen motivering skrevs.',
  notAssessed: 'Ingen har bedömt kriteriet än.',
} as const

/** Who assessed a criterion, and when. */
export function assessedSentence({ assessedBy, assessedAt }: Pick<Assessment, 'assessedBy' | 'assessedAt'>): string {
  if (assessedAt === null) return criteriaWords.notAssessed
  const when = formatInstant(assessedAt)
  return assessedBy === '' ? `Bedömt ${when}` : `Bedömt ${when} av ${assessedBy}`
}

/** Unlike the phrases of the other answers these are many at the start, and a long list says less than a number. */
const MOST_NAMED_UNASSESSED = 3

function countSentence(met: number, total: number): string {
  if (total === 1) return met === 1 ? 'Kriteriet är uppfyllt.' : ''
  if (met === total) return total === 2 ? 'Båda är uppfyllda.' : `Alla ${numberWord(total)} är uppfyllda.`
  if (met === 0) return `Inget av ${numberWord(total)} är uppfyllt.`
  const verb = met === 1 ? 'är uppfyllt' : 'är uppfyllda'
  return `${capitalise(numberWord(met))} av ${numberWord(total)} ${verb}.`
}

function unassessedSentence(phrases: readonly string[], total: number): string {
  if (phrases.length === 0) return ''
  if (phrases.length <= MOST_NAMED_UNASSESSED || total === 1) return `${capitalise(listInWords(phrases))} återstår att bedöma.`
  return `${capitalise(numberWord(phrases.length))} återstår att bedöma.`
}

/**
 * The state of a case's criteria as one would say it: "Fyra av sex är uppfyllda. Behovsunderlag och egen insats saknas."
 * Not met, partly met and not yet assessed are told apart: only the first is missing.
 */
export function criteriaSummary(
  model: Pick<ProcessModel, 'criteria'>,
  assessments: readonly Pick<Assessment, 'criterionId' | 'answer'>[],
): string {
  const answers = new Map(assessments.map(({ criterionId, answer }) => [criterionId, answer]))
  const phrasesOf = (answer: Answer) =>
    model.criteria.filter(({ id }) => (answers.get(id) ?? 'notAssessed') === answer).map((each) => each.missingPhrase)
  const [met, missing, partly, unassessed] = (['met', 'notMet', 'partly', 'notAssessed'] as const).map(phrasesOf)
  const total = model.criteria.length
  if (unassessed?.length === total) return total === 1 ? 'Kriteriet är inte bedömt än.' : `Inget av ${numberWord(total)} kriterier är bedömt än.`
  const sentences = [
    countSentence(met?.length ?? 0, total),
    missing?.length ? `${capitalise(listInWords(missing))} saknas.` : '',
    partly?.length ? `${capitalise(listInWords(partly))} finns bara delvis.` : '',
    unassessedSentence(unassessed ?? [], total),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
