import { createHash } from 'node:crypto'
import type { ApplicationContent, ApplicationVersion } from '../../../shared/domain/application.ts'
import type { VersionSummary } from '../../../shared/domain/caseView.ts'
import type { DocumentFormat, DocumentKind, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface DocumentRecord {
  id: string
  case_id: string | null
  case_title: string | null
  kind: DocumentKind
  subject_id: string
  format: DocumentFormat
  version: number
  file_name: string
  sha256: string
  size_bytes: number
  page_count: number
  created_at: string
  path: string
}

const toDocument = (row: DocumentRecord): ExportedDocument => ({
  id: row.id,
  caseId: row.case_id,
  caseTitle: row.case_title ?? '',
  kind: row.kind,
  subjectId: row.subject_id,
  format: row.format,
  version: row.version,
  fileName: row.file_name,
  sha256: row.sha256,
  sizeBytes: row.size_bytes,
  pageCount: row.page_count,
  createdAt: row.created_at,
  path: row.path,
})

const SELECT = 'SELECT document.*, cases.title AS case_title FROM document LEFT JOIN cases ON cases.id = document.case_id'

export function findDocument(connection: Connection, id: string): ExportedDocument | null {
  const row = sql(connection, `${SELECT} WHERE document.id = ?`).get(id) as DocumentRecord | undefined
  return row ? toDocument(row) : null
}

/** Newest first, by the order of writing, whatever the clock said. Asks only for what is filtered by: an "or" around it would keep SQLite from the case's own index. */
export function listDocuments(
  connection: Connection,
  filter: { readonly caseId: string | null; readonly kind: DocumentKind | null; readonly limit: number },
): ExportedDocument[] {
  const conditions = [
    ...(filter.caseId === null ? [] : ['document.case_id = @caseId']),
    ...(filter.kind === null ? [] : ['document.kind = @kind']),
  ]
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  const rows = sql(connection, `${SELECT} ${where} ORDER BY document.rowid DESC LIMIT @limit`)
  return (rows.all(filter) as DocumentRecord[]).map(toDocument)
}

/** The number of the latest version of a document; 0 = there is none. Each thing and each format counts for itself. */
export const latestVersion = (
  connection: Connection,
  caseId: string | null,
  kind: DocumentKind,
  of: { readonly subjectId?: string; readonly format?: DocumentFormat } = {},
): number =>
  Number(
    sql(
      connection,
      'SELECT coalesce(max(version), 0) FROM document WHERE case_id IS @caseId AND kind = @kind AND subject_id = @subjectId AND format = @format',
    )
      .pluck()
      .get({ caseId, kind, subjectId: of.subjectId ?? '', format: of.format ?? 'pdf' }),
  )

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps a document with its bytes; the same bytes are kept once. */
export function insertDocument(connection: Connection, document: ExportedDocument, bytes: Uint8Array): void {
  sql(connection, 'INSERT INTO document_content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    document.sha256,
    bytes,
  )
  sql(
    connection,
    `INSERT INTO document (id, case_id, kind, subject_id, format, version, file_name, sha256, size_bytes, page_count, created_at, path)
     VALUES (@id, @caseId, @kind, @subjectId, @format, @version, @fileName, @sha256, @sizeBytes, @pageCount, @createdAt, @path)`,
  ).run(document)
}

export function documentBytes(connection: Connection, sha256: string): Uint8Array | null {
  const bytes = sql(connection, 'SELECT bytes FROM document_content WHERE sha256 = ?').pluck().get(sha256)
  return bytes instanceof Uint8Array ? new Uint8Array(bytes) : null
}

/** Every document with its kept bytes, one at a time: together they may be more than the memory holds. */
export function* everyDocumentWithBytes(connection: Connection): Generator<{ fileName: string; bytes: Uint8Array }> {
  const ids = sql(connection, 'SELECT id FROM document ORDER BY rowid').pluck().all() as string[]
  for (const id of ids) {
    const document = findDocument(connection, id)
    const bytes = document && documentBytes(connection, document.sha256)
    if (document && bytes) yield { fileName: document.fileName, bytes }
  }
}

export const setDocumentPath = (connection: Connection, id: string, path: string): void => {
  sql(connection, 'UPDATE document SET path = ? WHERE id = ?').run(path, id)
}

interface VersionRecord {
  id: string
  case_id: string
  version: number
  finalised_at: string
  finalised_by: string
  content: string
  document_id: string
}

const toVersion = (row: VersionRecord): ApplicationVersion => ({
  id: row.id,
  caseId: row.case_id,
  version: row.version,
  finalisedAt: row.finalised_at,
  finalisedBy: row.finalised_by,
  content: fromJson<ApplicationContent>(row.content),
  documentId: row.document_id,
})

export function insertApplicationVersion(connection: Connection, version: ApplicationVersion): void {
  sql(
    connection,
    `INSERT INTO application_version (id, case_id, version, finalised_at, finalised_by, content, document_id)
     VALUES (@id, @caseId, @version, @finalisedAt, @finalisedBy, @content, @documentId)`,
  ).run({ ...version, content: toJson(version.content) })
}

export function findApplicationVersion(connection: Connection, id: string): ApplicationVersion | null {
  const row = sql(connection, 'SELECT * FROM application_version WHERE id = ?').get(id) as VersionRecord | undefined
  return row ? toVersion(row) : null
}

export function latestApplicationVersion(connection: Connection, caseId: string): ApplicationVersion | null {
  const row = sql(
    connection,
    'SELECT * FROM application_version WHERE case_id = ? ORDER BY version DESC LIMIT 1',
  ).get(caseId) as VersionRecord | undefined
  return row ? toVersion(row) : null
}

/** Oldest first. */
export const versionSummaries = (connection: Connection, caseId: string): VersionSummary[] =>
  sql(
    connection,
    `SELECT id, version, finalised_at AS finalisedAt, finalised_by AS finalisedBy, document_id AS documentId,
       json_extract(content, '$.draft.soughtKronor') AS soughtKronor
     FROM application_version WHERE case_id = ? ORDER BY version`,
  ).all(caseId) as VersionSummary[]
