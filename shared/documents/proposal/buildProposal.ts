import { todayIn } from '../../domain/date.ts'
import { formatAmount } from '../../domain/money.ts'
import { sumsOf } from '../../domain/plan/sums.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { capitalise } from '../../text/capitalise.ts'
import { decisionTitle } from '../../text/catalogue/decisions.ts'
import { documentTexts } from '../../text/catalogue/documentContents.ts'
import { proposalDocument as texts } from '../../text/catalogue/proposal.ts'
import { boardName } from '../../text/catalogue/timeline.ts'
import { bullets, facts, heading, numbered, paragraph, section, sectionOf, writtenOr, writtenText } from '../blocks.ts'
import { frameOf } from '../frame.ts'
import type { DocumentBlock, DocumentModel } from '../model.ts'
import { criterionBlocks, signersOf, type StatementIssue } from '../statement.ts'
import { dialogueBlocks } from './dialogue.ts'
import { measureBlocks, periodText } from './measures.ts'
import type { ProposalSources } from './sources.ts'
import { timetableBlocks } from './timetable.ts'

const sum = (kronor: number | null): string => (kronor === null ? '–' : formatAmount(kronor))

/** What is sought: what was written, else what the plan asks for. */
export const soughtOf = ({ draft, items }: Pick<ProposalSources, 'draft' | 'items'>): number =>
  draft.soughtKronor ?? sumsOf(items).askedKronor

const economyBlocks = (sources: ProposalSources): DocumentBlock[] => [
  heading(2, texts.economy),
  ...writtenText(sources.draft.economy),
  {
    kind: 'table',
    caption: texts.amounts,
    columns: [
      { header: texts.what, width: 3 },
      { header: texts.amount, width: 1, align: 'right' },
    ],
    rows: [
      [texts.wholeCost, formatAmount(sumsOf(sources.items).costKronor)],
      [texts.sought, formatAmount(soughtOf(sources))],
      [texts.proposed, sum(sources.draft.proposedKronor)],
    ],
  },
  ...(sources.draft.proposedOther.trim() === ''
    ? []
    : [paragraph([{ text: `${texts.proposedOther}: `, bold: true }, { text: sources.draft.proposedOther.trim() }])]),
]

function ending({ application, decision1, plan, draft, contactPerson }: ProposalSources, model: ProcessModel): DocumentBlock[] {
  const behind = [
    ...(application ? [documentTexts.frozenApplication(application.version, application.frozenOn)] : []),
    ...(decision1 ? [`${texts.decision1}: ${decisionTitle(decision1, model)}`] : []),
    texts.planAppendix(plan.title),
  ]
  return [
    heading(2, documentTexts.documentsBehind),
    bullets(behind),
    ...sectionOf(2, documentTexts.recipients, draft.recipients.length > 0 ? [bullets(draft.recipients)] : []),
    heading(2, documentTexts.signatures),
    { kind: 'signatures', signers: signersOf({ signers: draft.signers, contactPerson }) },
  ]
}

const matter = (sources: ProposalSources, model: ProcessModel): DocumentBlock[] => [
  ...section(2, texts.background, sources.draft.background),
  ...dialogueBlocks(sources),
  heading(2, texts.motives),
  paragraph(documentTexts.assessmentNote, 'quiet'),
  ...writtenText(sources.draft.assessment),
  ...criterionBlocks(model, sources.assessments),
  ...measureBlocks(sources),
  ...timetableBlocks(sources.items),
  ...economyBlocks(sources),
  ...section(2, documentTexts.cityRole, sources.case.cityRole),
  ...section(2, documentTexts.consequences, sources.draft.consequences),
]

/** The proposal to the board for decision 2, in the order of a board paper. Pure, as all builders. */
export function buildProposal(sources: ProposalSources, model: ProcessModel, issue: StatementIssue): DocumentModel {
  const { title, area, registryNumber } = sources.case
  const { draft, plan } = sources
  const board = boardName(model, model.board)
  return {
    ...frameOf(model, { title: texts.title(title), subject: texts.subject(area, board), registryNumber, at: issue.at }),
    blocks: [
      heading(1, texts.title(title)),
      facts([
        [texts.kind, `${documentTexts.version.toLocaleLowerCase('sv')} ${issue.version}`],
        [documentTexts.date, todayIn(new Date(issue.at))],
        [documentTexts.registryNumber, registryNumber],
        [documentTexts.recipient, capitalise(board)],
        [documentTexts.area, area],
        [texts.plan, plan.title],
        [texts.period, periodText(plan)],
      ]),
      ...section(2, documentTexts.summary, draft.summary),
      heading(2, documentTexts.proposals),
      ...(draft.proposals.length > 0 ? [paragraph(documentTexts.proposalsLead(board)), numbered(draft.proposals)] : writtenOr('')),
      ...matter(sources, model),
      ...ending(sources, model),
    ],
  }
}
