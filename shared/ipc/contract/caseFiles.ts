import { z } from 'zod'
import { CASE_FILE_KINDS } from '../../domain/caseFile/kinds.ts'
import { caseFileFaultSchema, recipientSchema } from '../../domain/caseFile/manifest.ts'
import { caseFileSchema, contentsSchema, openedSchema, previewSchema, progressSchema, rowChangeSchema, takenInSchema, undoneSchema } from '../../domain/caseFile/preview.ts'
import { ROW_STATES } from '../../domain/caseFile/threeWay.ts'
import { idSchema } from '../../domain/field.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const path = z.string().min(1).max(4_000)
const session = z.object({ sessionId: idSchema })
const options = z.object({ caseId: idSchema, internal: z.boolean(), sharedNotes: z.boolean() })
const kind = z.enum(CASE_FILE_KINDS)
const state = z.enum(ROW_STATES)
const fault = z.object({ ok: z.literal(false), fault: caseFileFaultSchema })

export const caseFiles = {
  /** What a file with these choices would hold. */
  contents: method(options, contentsSchema),
  /** Writes the case to the documents folder: as a case file, or for the archive as a zip file around one. */
  write: method(
    options.extend({ recipient: recipientSchema }),
    z.discriminatedUnion('ok', [fault, z.object({ ok: z.literal(true), path: z.string(), fileName: z.string(), missingFiles: z.array(z.string()) })]),
  ),
  /** Reads a file and holds it against what is here. Nothing is changed; one file at a time is open. */
  open: method(z.object({ path }), openedSchema),
  /** The opened file against what is here now. */
  preview: method(session, previewSchema),
  rows: method(
    session.extend({ kind: kind.nullable(), state: state.nullable(), offset: z.int().nonnegative(), limit: z.int().positive().max(200) }),
    z.object({ total: z.int().nonnegative(), rows: z.array(rowChangeSchema) }),
  ),
  /** For a row or one of its fields, or for all rows of a kind and a state. */
  chooseRows: method(
    session.extend({ rowId: z.string().max(1_000).nullable(), field: z.string().max(1_000).nullable(), kind: kind.nullable(), state: state.nullable(), isTaken: z.boolean() }),
    nothing,
  ),
  /** Which of ours an actor or contact of the file is; null = none, it is added. */
  match: method(session.extend({ id: z.string().max(100), ourId: idSchema.nullable() }), previewSchema),
  /** Takes in what was chosen, after a verified backup. `conflict` where something was saved here meanwhile: look again. */
  takeIn: method(session, takenInSchema),
  undo: method(z.object({ id: idSchema }), undoneSchema),
  /** Newest first. `caseId` null = of all cases. */
  list: method(z.object({ caseId: idSchema.nullable() }), z.array(caseFileSchema)),
  progress: method(nothing, progressSchema),
  /** Asks what is under way to stop before anything is written; nothing happens where nothing is. */
  stop: method(nothing, nothing),
}
