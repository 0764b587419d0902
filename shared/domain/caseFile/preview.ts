import { z } from 'zod'
import { idSchema, instantSchema } from '../field.ts'
import { CASE_FILE_KINDS } from './kinds.ts'
import { caseFileFaultSchema, recipientSchema } from './manifest.ts'
import { FIELD_STATES, ROW_STATES } from './threeWay.ts'

const kindSchema = z.enum(CASE_FILE_KINDS)
export const kindCountSchema = z.object({ kind: kindSchema, rows: z.int().nonnegative() })
export type KindCount = z.infer<typeof kindCountSchema>

/** What a case file would hold. */
export const contentsSchema = z.object({
  kinds: z.array(kindCountSchema),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Files that the case names and that are not there to be sent along. */
  missingFiles: z.array(z.string()),
  /** Meetings that were about other cases too, as the other cases are called. */
  sharedMeetings: z.array(z.object({ id: z.string(), heldOn: z.string(), title: z.string(), kind: z.string(), others: z.string() })),
})
export type Contents = z.infer<typeof contentsSchema>

export const caseFileSchema = z.object({
  id: idSchema,
  direction: z.enum(['written', 'takenIn']),
  recipient: recipientSchema,
  caseId: z.string(),
  title: z.string(),
  fileName: z.string(),
  at: instantSchema,
  by: z.string(),
  undoneAt: z.string().nullable(),
})
export type CaseFile = z.infer<typeof caseFileSchema>

export const fieldChangeSchema = z.object({
  field: z.string(),
  state: z.enum(FIELD_STATES),
  here: z.string(),
  there: z.string(),
  isTaken: z.boolean(),
})
export type CaseFieldChange = z.infer<typeof fieldChangeSchema>

export const rowChangeSchema = z.object({
  id: z.string(),
  kind: kindSchema,
  table: z.string(),
  name: z.string(),
  state: z.enum(ROW_STATES),
  /** For a row as a whole: added, or removed. */
  isTaken: z.boolean(),
  /** What must stay as it is, whatever is chosen: a disposal is not undone by a file. */
  isHeld: z.boolean(),
  fields: z.array(fieldChangeSchema),
})
export type RowChange = z.infer<typeof rowChangeSchema>

export const matchSchema = z.object({
  kind: z.enum(['actor', 'contact']),
  id: z.string(),
  name: z.string(),
  /** The one here that it is taken for; null = it is added. */
  ourId: z.string().nullable(),
  candidates: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type Match = z.infer<typeof matchSchema>

export const previewSchema = z.object({
  sessionId: idSchema,
  fileName: z.string(),
  caseId: z.string(),
  title: z.string(),
  madeAt: instantSchema,
  madeBy: z.string(),
  recipient: recipientSchema,
  internal: z.boolean(),
  isNewCase: z.boolean(),
  /** Whether both sides are known to have had the same once: else every difference has to be looked at. */
  hasCommonGround: z.boolean(),
  isTakenInBefore: z.boolean(),
  contents: z.array(kindCountSchema),
  files: z.int().nonnegative(),
  states: z.array(z.object({ kind: kindSchema, state: z.enum(ROW_STATES), rows: z.int().positive() })),
  /** Entries that are added without being shown: the diary, frozen versions and the change log. */
  quietlyAdded: z.int().nonnegative(),
  matches: z.array(matchSchema),
})
export type CaseFilePreview = z.infer<typeof previewSchema>

export const openedSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fault: caseFileFaultSchema }),
  previewSchema.extend({ ok: z.literal(true) }),
])

export const takenInSchema = z.object({
  id: idSchema,
  caseId: z.string(),
  title: z.string(),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** Rows that could not be taken in as what they belong to was not. */
  left: z.int().nonnegative(),
})
export type TakenIn = z.infer<typeof takenInSchema>

export const undoneSchema = z.object({
  undone: z.int().nonnegative(),
  /** Changed since, and left as they are. */
  keptCount: z.int().nonnegative(),
  kept: z.array(z.string()),
  /** The case came with the file and has been worked in since: nothing was undone. */
  isRefused: z.boolean(),
})
export type Undone = z.infer<typeof undoneSchema>

/** What is under way: its stage, and how far it has come. */
export const progressSchema = z.object({ stage: z.enum(['reading', 'comparing', 'gathering', 'writing', 'backup', 'takingIn']).nullable(), done: z.int().nonnegative(), total: z.int().nonnegative() })
export type CaseFileProgress = z.infer<typeof progressSchema>
