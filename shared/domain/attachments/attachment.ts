import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, LIMITS, line, revisionSchema } from '../field.ts'

/** What a file can be added to. All of them belong to a case. */
export const ATTACHMENT_SUBJECTS = ['case', 'meeting', 'ledgerRow', 'decision', 'associationReport'] as const
export type AttachmentSubjectKind = (typeof ATTACHMENT_SUBJECTS)[number]

/** Of a case and of an association's reports the id is the case's. */
export const attachmentSubjectSchema = z.object({ kind: z.enum(ATTACHMENT_SUBJECTS), id: idSchema })
export type AttachmentSubject = z.infer<typeof attachmentSubjectSchema>

/** No larger file is taken in: every backup holds all of them. */
export const MOST_ATTACHMENT_BYTES = 100_000_000

/** So many files can be dropped at once. */
export const MOST_AT_ONCE = 100

export const attachmentNote = () => line(LIMITS.line)

/** The file as it was last found: as it was added, gone, or with other contents. */
export const FILE_STATES = ['sound', 'missing', 'altered'] as const
export type FileState = (typeof FILE_STATES)[number]

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

export const attachmentSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  subject: attachmentSubjectSchema,
  /** As it was called where it came from; a text, never a path. */
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int().nonnegative(),
  sha256: sha256Schema,
  note: z.string(),
  addedAt: instantSchema,
  addedBy: z.string(),
})
export type Attachment = z.infer<typeof attachmentSchema>

/** An attachment with how its file is now, and what it belongs to in words of the thing's own. */
export const attachmentViewSchema = attachmentSchema.extend({
  fileState: z.enum(FILE_STATES),
  /** When all of the file was last read through; '' = not since it was added. */
  checkedAt: z.string(),
  /** The day of the meeting, decision or row; null where it is gone, or has none. */
  subjectOn: isoDateSchema.nullable(),
  /** The kind of the meeting, the paragraph of the decision, the text of the row; '' where it is gone. */
  subjectName: z.string(),
  isSubjectThere: z.boolean(),
})
export type AttachmentView = z.infer<typeof attachmentViewSchema>

/** Why a file cannot be taken in. */
export const OFFER_FAULTS = ['folder', 'unreadable', 'too-large'] as const

/** A file that was dropped or picked. The window never learns its path: what it has is a word that stands for it, good for one use. */
export const offeredFileSchema = z.object({
  token: idSchema,
  name: z.string(),
  sizeBytes: z.int().nonnegative(),
  fault: z.enum(OFFER_FAULTS).nullable(),
})
export type OfferedFile = z.infer<typeof offeredFileSchema>

/** Why adding did not come about: `gone` = the offer or the file is no longer there; `different` = not the file that was asked for. */
export const ADD_FAULTS = [...OFFER_FAULTS, 'gone', 'no-room', 'cancelled', 'different'] as const
export const addFaultSchema = z.enum(ADD_FAULTS)
export type AddFault = z.infer<typeof addFaultSchema>

/** Why a file was not opened or saved. */
export const COPY_FAULTS = ['missing', 'altered', 'runs', 'unknown', 'no-program', 'not-written'] as const
export type CopyFault = (typeof COPY_FAULTS)[number]

/** A file that is not as it was, with every place that names it. */
export const fileFaultSchema = z.object({
  attachmentId: idSchema,
  caseId: idSchema,
  caseTitle: z.string(),
  fileName: z.string(),
  state: z.enum(['missing', 'altered']),
})
export type FileFault = z.infer<typeof fileFaultSchema>
