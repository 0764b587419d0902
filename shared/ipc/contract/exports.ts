import { z } from 'zod'
import { EXPORT_FORMATS } from '../../domain/exports/format.ts'
import { idSchema, instantSchema } from '../../domain/field.ts'
import { method } from '../method.ts'

const exported = z.object({
  id: idSchema,
  at: instantSchema,
  by: z.string(),
  format: z.enum(EXPORT_FORMATS),
  actors: z.int().nonnegative(),
  contacts: z.int().nonnegative(),
  path: z.string(),
})

export const exports = {
  /** Writes actors and the people who stand at them now to the documents folder. `actorIds` null = all. */
  write: method(z.object({ format: z.enum(EXPORT_FORMATS), actorIds: z.array(idSchema).max(200_000).nullable() }), exported),
  /** Newest first. */
  list: method(z.object({}), z.array(exported)),
}
