import { z } from 'zod'
import { FIELD_ISSUE_CODES, idSchema, instantSchema } from '../field.ts'
import { delicateSchema } from './delicate.ts'
import { importFieldSchema } from './fields.ts'
import { CELL_FAULTS, TABLE_FAULTS } from './table.ts'

/** What a row of the table would do. */
export const ROW_OUTCOMES = ['new', 'changed', 'duplicate', 'unchanged', 'unreadable'] as const
export const rowOutcomeSchema = z.enum(ROW_OUTCOMES)
export type RowOutcome = z.infer<typeof rowOutcomeSchema>

/** What is to be done with a row: a new actor, into the actor that was found, or nothing. */
export const ROW_CHOICES = ['add', 'update', 'skip'] as const
export const rowChoiceSchema = z.enum(ROW_CHOICES)
export type RowChoice = z.infer<typeof rowChoiceSchema>

/** What can be chosen for a row, the default first. */
export const choicesFor: Record<RowOutcome, readonly RowChoice[]> = {
  new: ['add', 'skip'],
  changed: ['update', 'skip'],
  duplicate: ['skip', 'update', 'add'],
  unchanged: ['skip'],
  unreadable: ['skip'],
}

export const faultCodeSchema = z.enum([...FIELD_ISSUE_CODES, ...CELL_FAULTS])

export const previewRowSchema = z.object({
  /** The row's place among the rows of the table, from 0. */
  index: z.int().nonnegative(),
  /** Its number in the file. */
  line: z.int().positive(),
  outcome: rowOutcomeSchema,
  choice: rowChoiceSchema,
  name: z.string(),
  contactName: z.string(),
  /** The actor that the row was found to be, or may be. */
  foundName: z.string(),
  changes: z.array(z.object({ field: importFieldSchema, from: z.string(), to: z.string() })),
  /** What in the row seems to say too much of a person. */
  delicate: z.array(delicateSchema),
  fault: z.object({ field: importFieldSchema.nullable(), code: faultCodeSchema }).nullable(),
})
export type PreviewRow = z.infer<typeof previewRowSchema>

export const outcomeCountsSchema = z.record(rowOutcomeSchema, z.int().nonnegative())
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>

export const previewSchema = z.object({
  counts: outcomeCountsSchema,
  /** Rows with something that seems to say too much of a person. */
  delicate: z.int().nonnegative(),
  /** Columns, from 0, that hold *personnummer*; they are not read. */
  refusedColumns: z.array(z.int().nonnegative()),
})
export type Preview = z.infer<typeof previewSchema>

/** An opened file: how it was read, and what its columns seem to hold. */
export const openedTableSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fault: z.enum(TABLE_FAULTS) }),
  z.object({
    ok: z.literal(true),
    sessionId: idSchema,
    fileName: z.string(),
    encoding: z.string(),
    delimiter: z.string(),
    sheet: z.string(),
    sheetCount: z.int().nonnegative(),
    rowCount: z.int().positive(),
    hasHeadings: z.boolean(),
    fields: z.array(importFieldSchema.nullable()),
    /** The first rows as they stand in the file. */
    sample: z.array(z.array(z.string())),
  }),
])
export type OpenedTable = Extract<z.infer<typeof openedTableSchema>, { ok: true }>

export const BATCH_STATES = ['running', 'done', 'undoing', 'undone'] as const
/** What a batch is shown as: one whose run or undo ended before its time is told from one that is under way. */
export const SHOWN_STATES = [...BATCH_STATES, 'interrupted', 'partlyUndone'] as const

export const IMPORT_TASKS = ['import', 'undo'] as const
export type ImportTask = (typeof IMPORT_TASKS)[number]

/** How far an import or an undo has come; `task` null = nothing is under way. */
export const importProgressSchema = z.object({
  task: z.enum(IMPORT_TASKS).nullable(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>

/** One import that was run. */
export const importBatchSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  at: instantSchema,
  by: z.string(),
  state: z.enum(SHOWN_STATES),
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
})
export type ImportBatch = z.infer<typeof importBatchSchema>

/** How an undo went: what had been changed since stays, and is named. */
export const undoResultSchema = z.object({ undone: z.int().nonnegative(), keptCount: z.int().nonnegative(), kept: z.array(z.string()) })
export type UndoResult = z.infer<typeof undoResultSchema>
