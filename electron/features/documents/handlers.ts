import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, notFound } from '../../../shared/ipc/outcome.ts'
import { documentBytes, findDocument, listDocuments, setDocumentPath, sha256Of } from '../../db/repositories/documents.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { documentFolder, prepareDocument } from './export.ts'

export function loadDocument(context: StoreContext, id: string): ExportedDocument {
  const document = findDocument(context.connection, id)
  if (!document) throw notFound('document')
  return document
}

/** The kept bytes, checked against their own hash before they leave. */
function loadBytes(context: StoreContext, document: ExportedDocument): Uint8Array {
  const bytes = documentBytes(context.connection, document.sha256)
  if (!bytes || sha256Of(bytes) !== document.sha256) throw new AppFailure({ code: 'storage', fault: 'damaged' })
  return bytes
}

/** Whether a path is a file with these bytes; not where it is a folder, or a file that may not be read. */
function holds(path: string, sha256: string): boolean {
  try {
    return sha256Of(readFileSync(path)) === sha256
  } catch {
    return false
  }
}

/** Writes the same bytes again: where the file was, or under a free name where another file has taken its place. */
function exportAgain(context: StoreContext, id: string): ExportedDocument {
  const document = loadDocument(context, id)
  const bytes = loadBytes(context, document)
  const folder = documentFolder(context)
  const wanted = join(folder, document.fileName)
  const path = holds(wanted, document.sha256) ? wanted : freePath(wanted)
  prepareDocument(path, folder, bytes).commit()
  return write(context, { caseId: document.caseId, topics: ['documents'] }, ({ record }) => {
    setDocumentPath(context.connection, id, path)
    record({ caseId: document.caseId, entity: 'document', entityId: id, before: document, after: { ...document, path } })
    return { ...document, path }
  })
}

export const documentHandlers = (context: StoreContext): Handlers<'store'>['documents'] => ({
  list: (filter) => listDocuments(context.connection, filter),
  exportAgain: ({ id }) => exportAgain(context, id),
  bytes: ({ id }) => ({ bytes: loadBytes(context, loadDocument(context, id)) }),
})
