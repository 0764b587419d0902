import type { ParagraphChild } from 'docx'
import type { RichText, TextRun } from '../../shared/documents/model.ts'
import type { Docx } from './packages.ts'
import { INK } from './style.ts'

/** Look that a whole block gives its text. */
export interface Look {
  readonly bold?: boolean
  readonly color?: string
  readonly size?: number
}

/** XML can hold neither control characters nor halves of characters, in any spelling. */
export const allowedInXml = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu, '')

const runsOf = (text: RichText): readonly TextRun[] => (typeof text === 'string' ? [{ text }] : text)

function piecesOf(docx: Docx, run: TextRun, look: Look): ParagraphChild[] {
  const { bold, italic } = run
  const ink = run.href === undefined ? look.color : INK.link
  return allowedInXml(run.text)
    .split('\n')
    .map(
      (text, at) =>
        new docx.TextRun({
          text,
          ...(at > 0 ? { break: 1 } : {}),
          ...(bold || look.bold ? { bold: true } : {}),
          ...(italic ? { italics: true } : {}),
          ...(ink ? { color: ink } : {}),
          ...(look.size ? { size: look.size } : {}),
          ...(run.href === undefined ? {} : { underline: {} }),
        }),
    )
}

/** Text of a block as the runs of a paragraph; line feeds are line breaks. */
export const richRuns = (docx: Docx, text: RichText, look: Look = {}): ParagraphChild[] =>
  runsOf(text).flatMap((run) => {
    const children = piecesOf(docx, run, look)
    return run.href === undefined ? children : [new docx.ExternalHyperlink({ link: run.href, children })]
  })
