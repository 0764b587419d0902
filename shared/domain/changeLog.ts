import { z } from 'zod'
import { idSchema, instantSchema } from './field.ts'

export const CHANGE_ACTIONS = ['created', 'changed', 'removed'] as const

/** One write: who changed what when, with the changed fields before and after as JSON objects. */
export const changeSchema = z.object({
  id: idSchema,
  at: instantSchema,
  by: z.string(),
  caseId: idSchema.nullable(),
  entity: z.string(),
  entityId: z.string(),
  action: z.enum(CHANGE_ACTIONS),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
})
export type Change = z.infer<typeof changeSchema>

type Fields = Readonly<Record<string, unknown>>

/** The fields in which two states of one thing differ, with both values. Compares by JSON. */
export function changedFields(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  const pick = (fields: Fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]))
  return { before: pick(before), after: pick(after) }
}
