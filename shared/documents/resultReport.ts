import { todayIn } from '../domain/date.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { answerText, type ReportStage, type ResultContent } from '../domain/results/resultReport.ts'
import { capitalise } from '../text/capitalise.ts'
import { documentTexts } from '../text/catalogue/documentContents.ts'
import { resultDocument as texts } from '../text/catalogue/resultDocument.ts'
import { boardName } from '../text/catalogue/timeline.ts'
import { facts, heading, paragraph, writtenOr } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { matrixBlocks, placeBlocks } from './result/place.ts'
import { targetBlocks } from './result/targets.ts'

export interface ResultIssue {
  readonly version: number
  readonly stage: ReportStage
  /** ISO instant at which the version was (or would be) frozen. */
  readonly at: string
}

const factsOfCase = (content: ResultContent, model: ProcessModel, issue: ResultIssue): DocumentBlock =>
  facts([
    [documentTexts.recipient, capitalise(boardName(model, model.board))],
    [documentTexts.date, todayIn(new Date(issue.at))],
    [documentTexts.version, String(issue.version)],
    [documentTexts.registryNumber, content.case.registryNumber],
    [documentTexts.area, content.case.area],
    [documentTexts.firstMeeting, content.case.firstMeetingOn],
    [documentTexts.contactPerson, content.contactPerson.name],
  ])

const answers = (content: ResultContent, model: ProcessModel): DocumentBlock[] =>
  model.resultQuestions.flatMap(({ id, title }, index) => [
    heading(2, texts.questionHeading(index + 1, title)),
    ...writtenOr(answerText(content, id), texts.notWritten),
  ])

function associationBlocks({ associationDocuments }: ResultContent): DocumentBlock[] {
  if (associationDocuments === null) return []
  const { annualReport, financialReport } = associationDocuments
  return [
    heading(2, texts.association),
    facts([
      [texts.annualReport, annualReport || texts.missing],
      [texts.financialReport, financialReport || texts.missing],
    ]),
  ]
}

/** The result and effect measurement as it is sent. Pure: the same content gives the same document. */
export function buildResultReport(content: ResultContent, model: ProcessModel, issue: ResultIssue): DocumentModel {
  const { title, area, registryNumber } = content.case
  return {
    ...frameOf(model, { title: texts.title(title, issue.stage), subject: texts.subject(area), registryNumber, at: issue.at }),
    blocks: [
      heading(1, texts.title(title, issue.stage)),
      factsOfCase(content, model, issue),
      ...(issue.stage === 'interim' ? [paragraph(texts.interimLead, 'quiet')] : []),
      ...answers(content, model),
      ...targetBlocks(content.indicators),
      ...placeBlocks(content.placeViews),
      ...matrixBlocks(content.matrix, content.indicators),
      ...associationBlocks(content),
    ],
  }
}
