import type { ApplicationContent } from '../domain/application.ts'
import type { Assessment } from '../domain/criteria.ts'
import { todayIn } from '../domain/date.ts'
import { formatAmount } from '../domain/money.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import type { StatementDraft } from '../domain/statement.ts'
import { capitalise } from '../text/capitalise.ts'
import { documentTexts as texts } from '../text/catalogue/documentContents.ts'
import { answerNames, contributionNames } from '../text/catalogue/names.ts'
import { boardName } from '../text/catalogue/timeline.ts'
import { listInWords } from '../text/listInWords.ts'
import { bullets, facts, heading, numbered, paragraph, section, sectionOf, writtenOr, writtenText } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel, TextRun } from './model.ts'

export interface StatementSources {
  /** The frozen application that the statement is about. */
  readonly application: ApplicationContent
  readonly applicationVersion: number
  readonly applicationFrozenAt: string
  /** How the criteria are assessed now, which may be later than the application. */
  readonly assessments: readonly Assessment[]
  readonly registryNumber: string
  readonly cityRole: string
  readonly draft: StatementDraft
}

export interface StatementIssue {
  readonly version: number
  readonly at: string
}

/** The answer as the first words of the motivation, so that six criteria fit where they can be compared. */
function answerWithMotivation(found: Assessment | undefined): DocumentBlock[] {
  const answer: TextRun = { text: `${answerNames[found?.answer ?? 'notAssessed']}.`, bold: true }
  const [first, ...rest] = writtenText(found?.motivation ?? '')
  if (first?.kind !== 'paragraph' || typeof first.text !== 'string') return [paragraph([answer]), ...(first ? [first] : []), ...rest]
  return [paragraph([answer, { text: ` ${first.text}` }]), ...rest]
}

const labelled = (label: string, items: readonly string[]): DocumentBlock[] =>
  items.length === 0 ? [] : [paragraph([{ text: `${label}: `, bold: true }, { text: listInWords(items) }])]

/** Under each criterion: the answer, why, what the actors bring, and what it rests on. */
export const criterionBlocks = (model: ProcessModel, assessments: readonly Assessment[]): DocumentBlock[] =>
  model.criteria.flatMap((criterion) => {
    const found = assessments.find(({ criterionId }) => criterionId === criterion.id)
    const contributions = (found?.contributions ?? []).map((each) => contributionNames[each].toLocaleLowerCase('sv'))
    return [
      heading(3, criterion.name),
      ...answerWithMotivation(found),
      ...labelled(texts.contributions, contributions),
      ...labelled(texts.evidence, found?.evidence ?? []),
    ]
  })

const sum = (kronor: number | null): string => (kronor === null ? '–' : formatAmount(kronor))

const amounts = ({ application, draft }: StatementSources): DocumentBlock => ({
  kind: 'table',
  caption: texts.amounts,
  columns: [
    { header: texts.what, width: 3 },
    { header: texts.amount, width: 1, align: 'right' },
  ],
  rows: [
    [texts.soughtSum, sum(application.draft.soughtKronor)],
    [texts.proposedSum, sum(draft.proposedKronor)],
  ],
})

interface Signing {
  readonly signers: readonly string[]
  readonly contactPerson: { readonly name: string; readonly title: string }
}

/** Those named, each as "name, role"; the contact person where nobody is. */
export const signersOf = ({ signers, contactPerson }: Signing): { name: string; role: string }[] =>
  signers.length > 0
    ? signers.map((each) => {
        const [name = '', ...role] = each.split(',')
        return { name: name.trim(), role: role.join(',').trim() }
      })
    : [{ name: contactPerson.name, role: contactPerson.title }]

const matter = (sources: StatementSources, model: ProcessModel): DocumentBlock[] => [
  ...section(2, texts.background, sources.draft.background),
  heading(2, texts.assessment),
  paragraph(texts.assessmentNote, 'quiet'),
  ...writtenText(sources.draft.assessment),
  ...criterionBlocks(model, sources.assessments),
  heading(2, texts.economy),
  ...writtenText(sources.draft.economy),
  amounts(sources),
  ...section(2, texts.cityRole, sources.cityRole),
  ...section(2, texts.relatedProgrammes, sources.application.draft.relatedProgrammes),
  ...section(2, texts.consequences, sources.draft.consequences),
]

const ending = (sources: StatementSources): DocumentBlock[] => {
  const frozenOn = todayIn(new Date(sources.applicationFrozenAt))
  return [
    heading(2, texts.documentsBehind),
    bullets([texts.frozenApplication(sources.applicationVersion, frozenOn), ...sources.application.draft.attachments]),
    ...sectionOf(2, texts.recipients, sources.draft.recipients.length > 0 ? [bullets(sources.draft.recipients)] : []),
    heading(2, texts.signatures),
    { kind: 'signatures', signers: signersOf({ signers: sources.draft.signers, contactPerson: sources.application.contactPerson }) },
  ]
}

/** The official's statement to the board, in the order of a board paper. Pure, as all builders. */
export function buildStatement(sources: StatementSources, model: ProcessModel, issue: StatementIssue): DocumentModel {
  const { title, area } = sources.application.case
  const board = boardName(model, model.board)
  const { draft, registryNumber } = sources
  const subject = texts.statementSubject(area, board)
  return {
    ...frameOf(model, { title: texts.statementTitle(title), subject, registryNumber, at: issue.at }),
    blocks: [
      heading(1, texts.statementTitle(title)),
      facts([
        [texts.statementKind, `${texts.version.toLocaleLowerCase('sv')} ${issue.version}`],
        [texts.date, todayIn(new Date(issue.at))],
        [texts.registryNumber, registryNumber],
        [texts.recipient, capitalise(board)],
        [texts.area, area],
      ]),
      ...section(2, texts.summary, draft.summary),
      heading(2, texts.proposals),
      ...(draft.proposals.length > 0
        ? [paragraph(texts.proposalsLead(board)), numbered(draft.proposals)]
        : writtenOr('')),
      ...matter(sources, model),
      ...ending(sources),
    ],
  }
}
