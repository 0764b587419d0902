import { type Decision, decisionWarnings, type DecisionWarning } from '../../../shared/domain/decision.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionWarningSentence } from '../../../shared/text/catalogue/decisions.ts'
import { decisionContent, type DecisionWriting, type PaperSums } from './decisionWriting.ts'

/** The fields that a warning can stand beside. */
export type WarnedField = 'board' | 'soughtKronor' | 'proposedKronor' | 'grantedKronor'
export type Warnings = Partial<Record<WarnedField, string>>

const FIELD_OF: Record<DecisionWarning, WarnedField> = {
  'granted-without-favour': 'grantedKronor',
  'granted-above-sought': 'grantedKronor',
  'granted-differs-from-proposed': 'grantedKronor',
  'granted-missing': 'grantedKronor',
  'sought-differs-from-application': 'soughtKronor',
  'proposed-differs-from-statement': 'proposedKronor',
  'favour-by-other-board': 'board',
}

type Judged = Parameters<typeof decisionWarnings>[0] & Pick<Decision, WarnedField>

/** What does not agree in a decision's figures, in words, by the field that it stands beside. */
export function figureWarnings(decision: Judged, sums: PaperSums, model: ProcessModel): Warnings {
  const figures = { decision, applicationKronor: sums.applicationKronor, statementKronor: sums.statementKronor }
  const byField: Warnings = {}
  for (const warning of decisionWarnings(decision, { decidingBoard: model.board, ...sums })) {
    const field = FIELD_OF[warning]
    const sentence = decisionWarningSentence(warning, figures, model)
    byField[field] = byField[field] === undefined ? sentence : `${byField[field]} ${sentence}`
  }
  return byField
}

/** As `figureWarnings`, for a decision that is being written; nothing is doubted before it is whole. */
export function writingWarnings(writing: DecisionWriting, sums: PaperSums, model: ProcessModel): Warnings {
  const read = decisionContent(writing, model)
  return read.ok ? figureWarnings(read.content, sums, model) : {}
}
