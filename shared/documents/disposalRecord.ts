import { formatInstant } from '../domain/date.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import type { DisposalDecision } from '../domain/respect/disposal.ts'
import { disposalDocument as texts, disposalKinds } from '../text/catalogue/disposal.ts'
import { heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'

const outcomeOf = ({ keepUntil, changedTexts, backupFile }: DisposalDecision): string[] =>
  keepUntil === null ? [texts.disposed(changedTexts), texts.backup(backupFile)] : [texts.keptUntil(keepUntil)]

const rowOf = (decision: DisposalDecision): string[] => [
  [formatInstant(decision.decidedAt), decision.decidedBy].filter(Boolean).join('\n'),
  `${disposalKinds[decision.kind].title}\n${decision.subjectId}\n${texts.dueSince(decision.dueOn, decision.lastOn)}`,
  [...outcomeOf(decision), decision.reason].join('\n'),
]

const table = (decisions: readonly DisposalDecision[]): DocumentBlock => ({
  kind: 'table',
  caption: texts.caption,
  columns: [
    { header: texts.decided, width: 2 },
    { header: texts.what, width: 3 },
    { header: texts.why, width: 3 },
  ],
  rows: decisions.map(rowOf),
})

/** The log of disposal: every decision, without a name. Pure, as all builders. */
export function buildDisposalRecord(decisions: readonly DisposalDecision[], model: ProcessModel, at: string): DocumentModel {
  const sender = `${model.municipality}, ${model.office}`
  return {
    title: texts.title,
    subject: texts.subject,
    author: sender,
    runningHead: { left: sender, right: texts.title },
    createdAt: at,
    blocks: [
      heading(1, texts.title),
      paragraph(texts.lead),
      ...(decisions.length === 0 ? [paragraph(texts.none)] : [table(decisions)]),
      paragraph(texts.kept, 'quiet'),
    ],
  }
}
