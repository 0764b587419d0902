import { z } from 'zod'
import { bytesSchema } from '../../domain/field.ts'
import { disposalDecisionSchema, disposalInputSchema, disposalKindSchema, disposalRulesSchema, dueRecordSchema } from '../../domain/respect/disposal.ts'
import { dataExtractSchema, extractRequestSchema } from '../../domain/respect/extract.ts'
import { method } from '../method.ts'

/** Everything that is stored about one person, others hidden. */
export const extracts = {
  make: method(extractRequestSchema, dataExtractSchema),
  preview: method(extractRequestSchema, z.object({ bytes: bytesSchema })),
  /** Writes PDF and JSON to the documents folder; the change log notes that it was done. */
  save: method(extractRequestSchema, z.object({ pdfPath: z.string(), jsonPath: z.string() })),
}

const nothing = z.object({})

/** Details that are no longer needed, and what is decided about them. */
export const disposal = {
  /** What is due by the rules now, at most two hundred of each kind; `counts` says how many in all. */
  due: method(
    nothing,
    z.object({ rules: disposalRulesSchema, counts: z.partialRecord(disposalKindSchema, z.int().nonnegative()), records: z.array(dueRecordSchema) }),
  ),
  saveRules: method(disposalRulesSchema, disposalRulesSchema),
  /** Disposes of what is due, after a verified backup, or keeps it until a day. Cannot be undone. */
  decide: method(disposalInputSchema, disposalDecisionSchema),
  /** Newest first, at most two hundred. */
  log: method(nothing, z.array(disposalDecisionSchema)),
  saveLog: method(nothing, z.object({ path: z.string() })),
}
