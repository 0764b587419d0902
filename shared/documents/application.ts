import type { ApplicationContent } from '../domain/application.ts'
import { partText } from '../domain/application.ts'
import { todayIn } from '../domain/date.ts'
import { formatKronor } from '../domain/money.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { capitalise } from '../text/capitalise.ts'
import { documentTexts as texts } from '../text/catalogue/documentContents.ts'
import { durationNames, originNames } from '../text/catalogue/names.ts'
import { boardName } from '../text/catalogue/timeline.ts'
import { bullets, facts, heading, paragraph, sectionOf, writtenOr, writtenText } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'

export interface ApplicationIssue {
  readonly version: number
  /** ISO instant at which the version was (or would be) frozen. */
  readonly at: string
}

const factsOfCase = (content: ApplicationContent, model: ProcessModel, issue: ApplicationIssue): DocumentBlock =>
  facts([
    [texts.recipient, capitalise(boardName(model, model.board))],
    [texts.date, todayIn(new Date(issue.at))],
    [texts.version, String(issue.version)],
    [texts.registryNumber, content.case.registryNumber],
    [texts.area, content.case.area],
    [texts.origin, originNames[content.case.origin]],
    [texts.duration, durationNames[content.case.duration]],
    [texts.firstMeeting, content.case.firstMeetingOn],
    [texts.contactPerson, content.contactPerson.name],
  ])

const parts = (content: ApplicationContent, model: ProcessModel): DocumentBlock[] =>
  model.applicationParts.flatMap((part, index) => [
    heading(2, `${index + 1}. ${part.title}`),
    ...writtenOr(partText(content.draft, part.id), texts.notWritten),
  ])

function around({ draft }: ApplicationContent, model: ProcessModel): DocumentBlock[] {
  const { contact } = draft
  const person = [contact.name, contact.organisation].filter(Boolean).join(', ')
  return [
    heading(2, texts.around),
    facts([
      [texts.soughtSum, draft.soughtKronor === null ? texts.noSum : formatKronor(draft.soughtKronor)],
      [texts.jointContact, person === '' ? texts.empty : person],
      [texts.phone, contact.phone],
      [texts.email, contact.email],
      [texts.boardsConcerned, capitalise(draft.boards.map((board) => boardName(model, board)).join(', '))],
    ]),
    ...sectionOf(3, texts.relatedProgrammes, writtenText(draft.relatedProgrammes)),
    ...sectionOf(3, texts.attachments, draft.attachments.length > 0 ? [bullets(draft.attachments)] : []),
  ]
}

/**
 * The application for samverkansstöd as it goes to the board's agenda. Pure: the same content gives the same document.
 */
export function buildApplication(content: ApplicationContent, model: ProcessModel, issue: ApplicationIssue): DocumentModel {
  const { title, area, registryNumber } = content.case
  const board = boardName(model, model.board)
  const subject = texts.applicationSubject(area, board)
  return {
    ...frameOf(model, { title: texts.applicationTitle(title), subject, registryNumber, at: issue.at }),
    blocks: [
      heading(1, texts.applicationTitle(title)),
      factsOfCase(content, model, issue),
      ...parts(content, model),
      ...around(content, model),
      heading(2, texts.signatures),
      paragraph(texts.signerJoint),
      {
        kind: 'signatures',
        signers: [{ name: content.draft.contact.name, role: texts.jointContact }],
      },
    ],
  }
}
