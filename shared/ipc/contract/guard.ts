import { z } from 'zod'
import { holdSchema } from '../../domain/hold.ts'
import { salvageReportSchema } from '../../domain/salvage.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const path = z.string().min(1).max(4_000)

export const guard = {
  /** Why nothing is written for the time being; null = all is well. */
  state: method(nothing, z.object({ hold: holdSchema.nullable() })),
  /** A whole copy of what can be looked at, as a backup, in a folder that was picked. */
  saveCopy: method(z.object({ folder: path }), z.object({ path: z.string() })),
  /** Every document that the database keeps, as files in a folder that was picked. */
  saveDocuments: method(z.object({ folder: path }), z.object({ count: z.int().nonnegative() })),
  /** Goes on with what was open; the file that took its place is kept aside. */
  keepMine: method(nothing, z.object({ asidePath: z.string() })),
}

/** Answered while the database is damaged: what of it can still be read. */
export const repair = {
  /** Reads what can be read into a new database beside the damaged one, which stays as it is. */
  recover: method(nothing, salvageReportSchema),
  /** Goes on with what was read; the damaged database is kept aside. */
  use: method(nothing, z.object({ asidePath: z.string() })),
}
