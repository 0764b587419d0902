// How every document is drawn: in the archive profile of the settings, and never with a character that it lacks.
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { DocumentFormat } from '../../../shared/domain/exportedDocument.ts'
import { refused } from '../../../shared/ipc/outcome.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'

/** The PDF as it comes out, with what its typeface lacks named. */
export const drawPdf = (context: StoreContext, model: DocumentModel): Promise<RenderedPdf> =>
  context.renderPdf(model, readSettings(context.connection).archiveProfile)

/** A PDF to look at: what is missing is told beside it and refuses nothing. */
export const asPreview = ({ bytes, pageCount, missingCharacters }: RenderedPdf) => ({
  bytes,
  pageCount,
  missingCharacters: [...missingCharacters],
})

/** @throws AppFailure where a file that leaves the house would lack a character of its text */
export function assertComplete({ missingCharacters }: RenderedPdf): void {
  if (missingCharacters.length > 0) throw refused({ rule: 'missing-characters', characters: [...missingCharacters] })
}

/** The file in a format, fit to be handed out. A word processor brings its own characters, so DOCX lacks none. */
export async function drawFile(context: StoreContext, model: DocumentModel, format: DocumentFormat = 'pdf'): Promise<RenderedPdf> {
  if (format === 'docx') return { bytes: await context.renderDocx(model), pageCount: 0, missingCharacters: [] }
  const pdf = await drawPdf(context, model)
  assertComplete(pdf)
  return pdf
}
