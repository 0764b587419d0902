// What questions 2, 4 and 5 of the report can be begun with, from what the case already holds.
import { z } from 'zod'

export const PREFILL_SOURCES = ['money', 'dialogue', 'actors'] as const
export const prefillSourceSchema = z.enum(PREFILL_SOURCES)
export type PrefillSource = z.infer<typeof prefillSourceSchema>

export const prefillSchema = z.object({
  /** '' where the case holds nothing yet. */
  text: z.string(),
  /** How many things the text comes from, each of its kind. */
  sources: z.array(z.object({ kind: z.enum(['decisions', 'ledger', 'contributions', 'activities', 'actors', 'commitments']), count: z.int() })),
})
export type Prefill = z.infer<typeof prefillSchema>

export const prefillsSchema = z.object({ money: prefillSchema, dialogue: prefillSchema, actors: prefillSchema })
export type Prefills = z.infer<typeof prefillsSchema>
