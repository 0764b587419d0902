import { z } from 'zod'
import { instantSchema } from './field.ts'

/** How much of one table could be read out of a damaged database. */
export const salvagedTableSchema = z.object({
  table: z.string(),
  read: z.int().nonnegative(),
  /** Rows known to have been there and not read; null = it cannot be told how many there were. */
  lost: z.int().nonnegative().nullable(),
})
export type SalvagedTable = z.infer<typeof salvagedTableSchema>

export const salvageReportSchema = z.object({
  /** False where nothing could be read: the database's own table of contents is gone. */
  isReadable: z.boolean(),
  /** Tables with anything in them, or anything lost, in the order of the schema. */
  tables: z.array(salvagedTableSchema),
  /** Cases that were put together from their change log, or are left with a name of the program's. */
  rebuiltCases: z.int().nonnegative(),
  /** Commits that the salvaged database has seen. */
  commits: z.int().nonnegative(),
  /** The newest backup that passes its checks, to choose between. */
  backup: z
    .object({ path: z.string(), createdAt: instantSchema, commits: z.int().nonnegative(), rowCounts: z.record(z.string(), z.int().nonnegative()) })
    .nullable(),
})
export type SalvageReport = z.infer<typeof salvageReportSchema>
