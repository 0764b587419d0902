import { z } from 'zod'
import {
  addFaultSchema, attachmentNote, attachmentSchema, attachmentSubjectSchema, attachmentViewSchema, fileFaultSchema,
} from '../../domain/attachments/attachment.ts'
import { idSchema, revisionSchema } from '../../domain/field.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const one = z.object({ id: idSchema })
const versioned = one.extend({ expectedRevision: revisionSchema })
const addedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), attachment: attachmentSchema }),
  z.object({ ok: z.literal(false), fault: addFaultSchema }),
])

export const attachments = {
  /** All of a case, newest first. */
  list: method(z.object({ caseId: idSchema }), z.array(attachmentViewSchema)),
  /** Takes in a file that was dropped or picked; `token` stands for it. */
  add: method(z.object({ token: idSchema, id: idSchema, caseId: idSchema, subject: attachmentSubjectSchema }), addedSchema),
  /** How far the files that are being taken in have come. */
  progress: method(nothing, z.array(z.object({ id: idSchema, doneBytes: z.int(), totalBytes: z.int() }))),
  /** Stops taking in; nothing happens where it is done. */
  cancel: method(one, nothing),
  saveNote: method(versioned.extend({ note: attachmentNote() }), attachmentSchema),
  remove: method(versioned, nothing),
  /** Takes a removal back. */
  restore: method(one, attachmentSchema),
  /** Puts a file that is missing or altered back; only the very same contents will do. */
  mend: method(one.extend({ token: idSchema }), addedSchema),
  /** Reads every file through and says which are not as they were. */
  check: method(nothing, z.object({ files: z.int(), bytes: z.int(), faults: z.array(fileFaultSchema) })),
  /** How far a check has come; `totalBytes` 0 = none is under way. */
  checkProgress: method(nothing, z.object({ doneBytes: z.int(), totalBytes: z.int() })),
  /** What earlier checks found that has not been mended. */
  faults: method(nothing, z.object({ files: z.int(), bytes: z.int(), faults: z.array(fileFaultSchema) })),
}
