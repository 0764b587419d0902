// An application as headings with text, the same for a draft and a frozen version, to be read and compared.
import type { ApplicationContent, ApplicationWriting } from '../../../../shared/domain/application.ts'
import { partText } from '../../../../shared/domain/application.ts'
import type { Case } from '../../../../shared/domain/case.ts'
import { formatKronor } from '../../../../shared/domain/money.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { capitalise } from '../../../../shared/text/capitalise.ts'
import { applicationTexts, versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { boardName } from '../../../../shared/text/catalogue/timeline.ts'

export interface TextField {
  readonly id: string
  readonly title: string
  /** '' where nothing is written. */
  readonly text: string
}

interface Source {
  readonly case: Pick<Case, 'title' | 'area'>
  readonly writing: ApplicationWriting
}

export const frozenSource = (content: ApplicationContent): Source => ({ case: content.case, writing: content.draft })

const partFields = ({ writing }: Source, model: ProcessModel): TextField[] =>
  model.applicationParts.map(({ id, title }, index) => ({
    id: `part-${id}`,
    title: applicationTexts.partHeading(index + 1, title),
    text: partText(writing, id),
  }))

const aroundFields = ({ writing }: Source, model: ProcessModel): TextField[] => [
  {
    id: 'soughtKronor',
    title: applicationTexts.soughtKronor,
    text: writing.soughtKronor === null ? '' : formatKronor(writing.soughtKronor),
  },
  { id: 'contact', title: applicationTexts.contact, text: Object.values(writing.contact).filter(Boolean).join('\n') },
  {
    id: 'boards',
    title: applicationTexts.boards,
    text: writing.boards.map((board) => capitalise(boardName(model, board))).join('\n'),
  },
  { id: 'relatedProgrammes', title: applicationTexts.relatedProgrammes, text: writing.relatedProgrammes },
  { id: 'attachments', title: applicationTexts.attachments, text: writing.attachments.join('\n') },
]

/** Everything that the application says, in the order of the document. */
export const fieldsOf = (source: Source, model: ProcessModel): TextField[] => [
  { id: 'title', title: versionTexts.caseTitle, text: source.case.title },
  { id: 'area', title: versionTexts.area, text: source.case.area },
  ...partFields(source, model),
  ...aroundFields(source, model),
]
