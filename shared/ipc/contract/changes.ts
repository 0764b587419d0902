import { z } from 'zod'
import { CHANGE_PAGE, changeDetailSchema, changeFilterSchema, changePageSchema, LOG_FORMATS } from '../../domain/changes/reading.ts'
import { idSchema } from '../../domain/field.ts'
import { method } from '../method.ts'

export const changes = {
  /** The newest first. `before` = the place that the page before ended at; null = from the newest. */
  list: method(
    z.object({ filter: changeFilterSchema, before: z.int().positive().nullable(), limit: z.int().positive().max(CHANGE_PAGE) }),
    changePageSchema,
  ),
  get: method(z.object({ id: idSchema }), changeDetailSchema),
  /** Everyone who has changed something, in Swedish order; '' = nobody was named then. */
  people: method(z.object({}), z.array(z.string())),
  /** Writes the entries that a filter asks for to the documents folder, a row for each field. */
  export: method(
    z.object({ filter: changeFilterSchema, format: z.enum(LOG_FORMATS) }),
    z.object({ path: z.string(), entries: z.int().nonnegative() }),
  ),
  /** How far an export has come; null = none is under way. */
  exportProgress: method(z.object({}), z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).nullable()),
}
