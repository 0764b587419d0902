import { z } from 'zod'
import { idSchema } from '../../domain/field.ts'
import { importFieldSchema } from '../../domain/imports/fields.ts'
import { importBatchSchema, importProgressSchema, openedTableSchema, previewRowSchema, previewSchema, rowChoiceSchema, rowOutcomeSchema, undoResultSchema } from '../../domain/imports/preview.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const path = z.string().min(1).max(4_000)
const session = z.object({ sessionId: idSchema })

export const imports = {
  /** Reads a file. Nothing is stored; one file at a time is open. */
  open: method(z.object({ path }), openedTableSchema),
  /** Finds out what each row would do, and remembers what the columns were said to hold. */
  preview: method(session.extend({ hasHeadings: z.boolean(), fields: z.array(importFieldSchema.nullable()).max(200) }), previewSchema),
  rows: method(
    session.extend({ outcome: rowOutcomeSchema.nullable(), delicateOnly: z.boolean().optional(), offset: z.int().nonnegative(), limit: z.int().positive().max(200) }),
    z.object({ total: z.int().nonnegative(), rows: z.array(previewRowSchema) }),
  ),
  /** For one row, or for all rows of an outcome. */
  chooseRows: method(session.extend({ index: z.int().nonnegative().nullable(), outcome: rowOutcomeSchema.nullable(), choice: rowChoiceSchema }), nothing),
  /** Imports what was chosen. An import that is cancelled on the way is taken back, and is then `undone`. */
  run: method(session, importBatchSchema),
  /** How far a run or an undo has come. */
  progress: method(nothing, importProgressSchema),
  /** Asks a run to stop and take back what it has done; nothing happens where none is under way. */
  cancel: method(nothing, nothing),
  list: method(nothing, z.array(importBatchSchema)),
  undo: method(z.object({ batchId: idSchema }), undoResultSchema),
  /** Writes the protocol to the documents folder. */
  saveProtocol: method(z.object({ batchId: idSchema }), z.object({ path: z.string() })),
}
