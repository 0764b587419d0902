import { formatInstant } from '../domain/date.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import type { DisposalDecision } from '../domain/respect/disposal.ts'
import { disposalDocument as texts } from '../text/catalogue/disposal.ts'
import { heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'

const rowOf = (decision: DisposalDecision): string[] => [
  [formatInstant(decision.decidedAt), decision.decidedBy].filter(Boolean).join('\n'),
  `${decision.contactId}\n${texts.dueSince(decision.dueOn, decision.lastContactOn)}`,
  `${decision.keepUntil === null ? texts.disposed(decision.changedTexts) : texts.keptUntil(decision.keepUntil)}\n${decision.reason}`,
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
