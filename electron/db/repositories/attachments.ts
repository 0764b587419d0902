import type { Attachment, AttachmentView, FileFault, FileState } from '../../../shared/domain/attachments/attachment.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface AttachmentRecord {
  id: string
  revision: number
  case_id: string
  subject_kind: Attachment['subject']['kind']
  subject_id: string
  file_name: string
  media_type: string
  size_bytes: number
  sha256: string
  note: string
  added_at: string
  added_by: string
}

interface ViewRecord extends AttachmentRecord {
  file_state: FileState
  checked_at: string
  subject_on: string | null
  subject_name: string | null
}

const toAttachment = (row: AttachmentRecord): Attachment => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  fileName: row.file_name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  sha256: row.sha256,
  note: row.note,
  addedAt: row.added_at,
  addedBy: row.added_by,
})

const VIEWS = `
SELECT attachment.*,
  coalesce(meeting.held_on, ledger_row.happened_on, decision.meeting_on) AS subject_on,
  CASE WHEN subject_kind IN ('case', 'associationReport') THEN '' ELSE coalesce(meeting.kind, ledger_row.text, decision.paragraph) END AS subject_name
FROM attachment
LEFT JOIN meeting ON subject_kind = 'meeting' AND meeting.id = subject_id
LEFT JOIN ledger_row ON subject_kind = 'ledgerRow' AND ledger_row.id = subject_id
LEFT JOIN decision ON subject_kind = 'decision' AND decision.id = subject_id
WHERE attachment.case_id = ? ORDER BY added_at DESC, attachment.id DESC`

/** All of a case, newest first, with what earlier checks found. */
export const attachmentsOf = (connection: Connection, caseId: string): AttachmentView[] =>
  (sql(connection, VIEWS).all(caseId) as ViewRecord[]).map((row) => ({
    ...toAttachment(row),
    fileState: row.file_state,
    checkedAt: row.checked_at,
    subjectOn: row.subject_on,
    subjectName: row.subject_name ?? '',
    isSubjectThere: row.subject_name !== null,
  }))

export function findAttachment(connection: Connection, id: string): Attachment | null {
  const row = sql(connection, 'SELECT * FROM attachment WHERE id = ?').get(id) as AttachmentRecord | undefined
  return row ? toAttachment(row) : null
}

const TABLES = { meeting: 'meeting', ledgerRow: 'ledger_row', decision: 'decision' } as const

/** Whether a case has the thing that a file is to be added to. */
export function isSubjectOf(connection: Connection, caseId: string, { kind, id }: Attachment['subject']): boolean {
  if (kind === 'case' || kind === 'associationReport') return id === caseId
  return sql(connection, `SELECT 1 FROM ${TABLES[kind]} WHERE id = ? AND case_id = ?`).get(id, caseId) !== undefined
}

/** False where there is such a row already. */
export const insertAttachment = (connection: Connection, { subject, ...attachment }: Attachment): boolean =>
  sql(
    connection,
    `INSERT INTO attachment (id, revision, case_id, subject_kind, subject_id, file_name, media_type, size_bytes, sha256, note, added_at, added_by)
     VALUES (@id, @revision, @caseId, @subjectKind, @subjectId, @fileName, @mediaType, @sizeBytes, @sha256, @note, @addedAt, @addedBy)
     ON CONFLICT DO NOTHING`,
  ).run({ ...attachment, subjectKind: subject.kind, subjectId: subject.id }).changes === 1

/** False where somebody saved in between. */
export const updateNote = (connection: Connection, row: { id: string; note: string; expectedRevision: number }): boolean =>
  sql(connection, 'UPDATE attachment SET note = @note, revision = revision + 1 WHERE id = @id AND revision = @expectedRevision').run(row).changes === 1

export const deleteAttachment = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM attachment WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** A file that the database names, whatever the number of rows that do. */
export interface NamedFile {
  readonly sha256: string
  readonly sizeBytes: number
}

/** Every file that a row names, once. */
export const namedFiles = (connection: Connection): NamedFile[] =>
  sql(connection, 'SELECT sha256, max(size_bytes) AS sizeBytes FROM attachment GROUP BY sha256 ORDER BY sha256').all() as NamedFile[]

export const isNamed = (connection: Connection, sha256: string): boolean =>
  sql(connection, 'SELECT 1 FROM attachment WHERE sha256 = ? LIMIT 1').get(sha256) !== undefined

/** Writes down how a file was found, for every row that names it; true where that is news. */
export const noteFileState = (connection: Connection, found: { sha256: string; state: FileState; at: string }): boolean => {
  const isNews = sql(connection, 'SELECT 1 FROM attachment WHERE sha256 = @sha256 AND file_state <> @state LIMIT 1').get(found) !== undefined
  sql(connection, 'UPDATE attachment SET file_state = @state, checked_at = @at WHERE sha256 = @sha256').run(found)
  return isNews
}

/** What was found missing or altered and has not been mended, by case. */
export const fileFaults = (connection: Connection): FileFault[] =>
  sql(
    connection,
    `SELECT attachment.id AS attachmentId, case_id AS caseId, cases.title AS caseTitle, file_name AS fileName, file_state AS state
     FROM attachment JOIN cases ON cases.id = case_id WHERE file_state <> 'sound' ORDER BY cases.title, file_name, attachment.id`,
  ).all() as FileFault[]

/** Files that were added to meetings which one of these people attended: theirs, whatever the file is called. */
export const attachmentRowsOfAttended = (connection: Connection, contactIds: readonly string[]): Readonly<Record<string, unknown>>[] =>
  sql(
    connection,
    `SELECT DISTINCT attachment.* FROM meeting_attendee JOIN attachment ON subject_kind = 'meeting' AND subject_id = meeting_attendee.meeting_id
     WHERE contact_id IN (SELECT value FROM json_each(?)) AND attendance = 'present' ORDER BY attachment.id`,
  ).all(JSON.stringify(contactIds)) as Readonly<Record<string, unknown>>[]
