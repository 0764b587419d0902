import { join } from 'node:path'
import { buildDataExtract, extractAsJson } from '../../../shared/documents/dataExtract.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { DataExtract } from '../../../shared/domain/respect/extract.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { newId } from '../../../shared/newId.ts'
import { extractTexts } from '../../../shared/text/catalogue/respect.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { documentFolder, drawPdf, prepareDocument } from '../documents/index.ts'
import { collectExtract } from './collect.ts'

type ExtractHandlers = Handlers<'store'>['extracts']
type Request = Parameters<ExtractHandlers['save']>[0]

/** A character that the typeface lacks is shown as missing; an extract is never refused for it, and the JSON has it. */
async function draw(context: StoreContext, extract: DataExtract): Promise<Uint8Array> {
  return (await drawPdf(context, buildDataExtract(extract, context.defaultModel))).bytes
}

async function save(context: StoreContext, request: Request) {
  const extract = await collectExtract(context, request)
  const bytes = await draw(context, extract)
  const folder = documentFolder(context)
  const { name, email, phone } = extract.person
  const stem = extractTexts.fileStem(name || email || phone)
  const day = ` ${todayIn(new Date(extract.madeAt))}`
  const pdfPath = freePath(join(folder, safeFileName(stem, 'pdf', day)))
  const jsonPath = freePath(join(folder, safeFileName(stem, 'json', day)))
  const pdf = prepareDocument(pdfPath, folder, bytes)
  const json = prepareDocument(jsonPath, folder, new TextEncoder().encode(extractAsJson(extract, context.defaultModel)))
  try {
    write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
      // The log says that it was done and how much was found, not again what.
      const after = { itemCount: extract.items.length, files: 2 }
      record({ caseId: null, entity: 'dataExtract', entityId: request.contactId ?? newId(), before: null, after })
    })
  } catch (error) {
    pdf.discard()
    json.discard()
    throw error
  }
  pdf.commit()
  json.commit()
  return { pdfPath, jsonPath }
}

export const extractHandlers = (context: StoreContext): ExtractHandlers => ({
  make: (request) => collectExtract(context, request),
  preview: async (request) => ({ bytes: await draw(context, await collectExtract(context, request)) }),
  save: (request) => save(context, request),
})
