// DocumentModel -> DOCX: what one goes on writing in. Headings, lists and tables are real ones, so that it can be
// navigated and read out; nothing in it tells of the computer or of who sat at it.
import type { IStylesOptions, Footer, Header, ILevelsOptions } from 'docx'
import type { DocumentModel, HeadingBlock } from '../../shared/documents/model.ts'
import { blocksOf, BULLETS, LIST_LEVELS, type Numbering, ORDERED } from './blocks.ts'
import { type Docx, loadDocx } from './packages.ts'
import { FONT, halfPoints, INK, LANGUAGE, PAGE, SIZE, TEXT_WIDTH, twentieths } from './style.ts'
import { allowedInXml, richRuns } from './text.ts'
import { WORDING } from './wording.ts'

/** Heights of lines as shares of the type, in 240ths. */
const SINGLE = 240
const LINE_HEIGHT = 288

const headingStyle = (size: number, before: number) => ({
  run: { font: FONT, size: halfPoints(size), bold: true, color: INK.text },
  paragraph: { keepNext: true, spacing: { before: twentieths(before), after: twentieths(5), line: SINGLE, lineRule: 'auto' as const } },
})

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(SIZE.body), color: INK.text, language: { value: LANGUAGE } },
      paragraph: { spacing: { after: twentieths(7), line: LINE_HEIGHT, lineRule: 'auto' } },
    },
    heading1: headingStyle(SIZE.heading1, 0),
    heading2: headingStyle(SIZE.heading2, 16),
    heading3: headingStyle(SIZE.heading3, 11),
  },
}

function levels(docx: Docx, marks: readonly string[], ordered: boolean): ILevelsOptions[] {
  return Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    format: ordered ? docx.LevelFormat.DECIMAL : docx.LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : (marks[level] ?? '•'),
    alignment: docx.AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twentieths(18 * (level + 1)), hanging: twentieths(18) } } },
  }))
}

function header(docx: Docx, { left, right }: DocumentModel['runningHead']): Header {
  const look = { size: halfPoints(SIZE.furniture), color: INK.quiet }
  const children = [...richRuns(docx, left, look), ...richRuns(docx, [{ text: '\t' }, { text: right }], look)]
  return new docx.Header({
    children: [new docx.Paragraph({ tabStops: [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }], children })],
  })
}

function footer(docx: Docx): Footer {
  const children = [WORDING.page, docx.PageNumber.CURRENT, WORDING.of, docx.PageNumber.TOTAL_PAGES]
  const run = new docx.TextRun({ children, size: halfPoints(SIZE.furniture), color: INK.quiet })
  return new docx.Footer({ children: [new docx.Paragraph({ alignment: docx.AlignmentType.RIGHT, children: [run] })] })
}

/** The headings, where something lists them; other documents carry no bookmarks. */
const headingsListed = ({ blocks }: DocumentModel): HeadingBlock[] =>
  blocks.some(({ kind }) => kind === 'contents') ? blocks.filter((block) => block.kind === 'heading') : []

/** Draws a document for word processors. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await loadDocx()
  const numbering: Numbering = { next: 1, headings: 0, listed: headingsListed(model) }
  const { title, subject, author } = model
  const { width, height, margin } = PAGE
  const file = new docx.Document({
    title: allowedInXml(title),
    subject: allowedInXml(subject),
    creator: allowedInXml(author),
    lastModifiedBy: allowedInXml(author),
    styles: STYLES,
    numbering: {
      config: [
        { reference: BULLETS, levels: levels(docx, ['•', '–', '◦'], false) },
        { reference: ORDERED, levels: levels(docx, [], true) },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } } },
        headers: { default: header(docx, model.runningHead) },
        footers: { default: footer(docx) },
        children: model.blocks.flatMap((block) => blocksOf(docx, block, numbering)),
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toArrayBuffer(file))
}
