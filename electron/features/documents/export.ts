import { join } from 'node:path'
import type { DocumentFormat, DocumentKind, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { insertDocument, sha256Of } from '../../db/repositories/documents.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { freePath, type PendingFile, prepareFile } from '../../files/writeFile.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'

/** The folder that documents are written to now. */
export const documentFolder = (context: StoreContext): string =>
  readSettings(context.connection).documentFolder || context.defaultFolders.documents

/** Runs a step of writing a file; what goes wrong with it is told in the user's words. */
function inFolder<Result>(folder: string, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new AppFailure({ code: 'storage', fault: 'disk-full' })
    throw refused({ rule: 'folder-not-writable', path: folder })
  }
}

/** Lays a file beside its place; both steps say in the user's words why the file cannot be written. */
export function prepareDocument(path: string, folder: string, bytes: Uint8Array): PendingFile {
  const { commit, discard } = inFolder(folder, () => prepareFile(path, bytes))
  return { commit: () => inFolder(folder, commit), discard }
}

export interface ExportRequest {
  readonly id: string
  /** null = about no single case. */
  readonly caseId: string | null
  readonly caseTitle: string
  readonly kind: DocumentKind
  /** The id of what it is about within its case; the case itself unless told. */
  readonly subjectId?: string
  /** PDF unless told. */
  readonly format?: DocumentFormat
  readonly version: number
  readonly fileName: string
  readonly createdAt: string
  /** The file as it was drawn, in whichever format. */
  readonly pdf: RenderedPdf
}

/**
 * Writes a document to the user's folder and keeps it in the database, as one step as far as a file system and a
 * database can be one: the file lies complete before the transaction, takes its name after it, and a transaction
 * that fails leaves no file. A file that then cannot take its name can be exported again from the database.
 * @param commit runs the transaction, in which `keep` stores the document
 */
export function exportDocument<Result>(
  context: StoreContext,
  request: ExportRequest,
  commit: (keep: () => void, document: ExportedDocument) => Result,
): Result {
  const { pdf, ...identity } = request
  const folder = documentFolder(context)
  const path = freePath(join(folder, request.fileName))
  const pending = prepareDocument(path, folder, pdf.bytes)
  const document: ExportedDocument = {
    subjectId: '',
    format: 'pdf',
    ...identity,
    sha256: sha256Of(pdf.bytes),
    sizeBytes: pdf.bytes.byteLength,
    pageCount: pdf.pageCount,
    path,
  }
  try {
    const result = commit(() => insertDocument(context.connection, document, pdf.bytes), document)
    pending.commit()
    return result
  } catch (error) {
    pending.discard()
    throw error
  }
}
