// The text of a document drawn with pdfkit alone: one font, no tags, no tables, no archive format.
import { opinionsOf } from '../../electron/db/repositories/opinions.ts'
import { themesOf } from '../../electron/db/repositories/themes.ts'
import { loadCase } from '../../electron/work/load.ts'
import { FACE_FILES, installedFontFolder } from '../../electron/pdf/fonts/folder.ts'
import { buildCompilation } from '../../shared/documents/compilation.ts'
import { compile } from '../../shared/domain/dialogue/compilation.ts'
import { defaultModel, type TestStore } from '../support/store.ts'
import { textsOf } from './texts.ts'

/** The compilation of a case's opinions. */
export function drawPlainly({ context }: TestStore, caseId: string): Promise<number> {
  const compilation = compile(opinionsOf(context.connection, caseId), themesOf(context.connection, caseId))
  const { blocks } = buildCompilation(compilation, [], { entity: loadCase(context, caseId), model: defaultModel, at: context.clock().toISOString() })
  return drawTexts(textsOf(blocks))
}

/** Texts under one another, drawn with pdfkit alone. */
export async function drawTexts(texts: readonly string[]): Promise<number> {
  const { default: PDFDocument } = await import('pdfkit')
  const pdf = new PDFDocument({ size: 'A4', margin: 72 })
  let bytes = 0
  pdf.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  pdf.font(`${installedFontFolder()}/${FACE_FILES.regular}`).fontSize(11)
  for (const text of texts) pdf.text(text).moveDown(0.5)
  pdf.end()
  await ended
  return bytes
}
