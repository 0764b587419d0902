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

/**
 * Writes a file and what is recorded of it as one step as far as a file system and a database can be one: the file
 * lies complete before the transaction, takes its name after it, and a transaction that fails leaves no file.
 * @param commit runs the transaction; is told where the file will lie
 */
export function exportBeside<Result>(context: StoreContext, fileName: string, bytes: Uint8Array, commit: (path: string) => Result): Result {
  const folder = documentFolder(context)
  const path = freePath(join(folder, fileName))
  const pending = prepareDocument(path, folder, bytes)
  try {
    const result = commit(path)
    pending.commit()
    return result
  } catch (error) {
    pending.discard()
    throw error
  }
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
 * Writes a document to the user's folder and keeps it in the database, as one step ({@link exportBeside}). A file that
 * cannot take its name after the transaction can be exported again from the database.
 * @param commit runs the transaction, in which `keep` stores the document
 */
export function exportDocument<Result>(
  context: StoreContext,
  request: ExportRequest,
  commit: (keep: () => void, document: ExportedDocument) => Result,
): Result {
  const { pdf, ...identity } = request
  const { bytes, pageCount } = pdf
  return exportBeside(context, request.fileName, bytes, (path) => {
    const document: ExportedDocument = {
      subjectId: '', format: 'pdf', ...identity, sha256: sha256Of(bytes), sizeBytes: bytes.byteLength, pageCount, path,
    }
    return commit(() => insertDocument(context.connection, document, bytes), document)
  })
}
