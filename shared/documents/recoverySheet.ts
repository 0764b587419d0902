import { formatInstant } from '../domain/date.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { sealingText } from '../text/catalogue/sealing.ts'
import { heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'

const { sheet: text } = sealingText

export interface RecoverySheet {
  /** `4KDM7-9XQ2C-...` */
  readonly code: string
  readonly at: string
  readonly databaseId: string
  /** The contact person, or ''. */
  readonly name: string
}

/** A group a row: what is typed from paper is found again after a look at the screen. */
const codeTable = (code: string): DocumentBlock => ({
  kind: 'table',
  caption: text.groups,
  columns: [
    { header: text.group, width: 1 },
    { header: text.characters, width: 5 },
  ],
  rows: code.split('-').map((group, index) => [String(index + 1), [{ text: [...group].join(' '), bold: true }]]),
})

/** The sheet to print and lock away: the code, what it is for, what it belongs to, and a place to sign. Pure, as all builders. */
export function buildRecoverySheet({ code, at, databaseId, name }: RecoverySheet, model: ProcessModel): DocumentModel {
  const sender = `${model.municipality}, ${model.office}`
  return {
    title: text.title,
    subject: text.subject,
    author: sender,
    runningHead: { left: sender, right: text.fileName },
    createdAt: at,
    blocks: [
      heading(1, text.title),
      paragraph(text.lead),
      {
        kind: 'facts',
        items: [
          { label: text.facts.made, value: formatInstant(at) },
          { label: text.facts.database, value: databaseId },
          ...(name === '' ? [] : [{ label: text.facts.person, value: name }]),
        ],
      },
      heading(2, text.codeTitle),
      paragraph(text.codeLead),
      codeTable(code),
      heading(2, text.howTitle),
      { kind: 'list', ordered: true, items: text.how.map((item) => ({ text: item })) },
      paragraph(text.care.join(' ')),
      { kind: 'signatures', signers: [{ name: '', role: text.signRole }] },
    ],
  }
}
