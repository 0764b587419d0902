import { z } from 'zod'
import { idSchema, line } from '../../domain/field.ts'
import { phaseSchema } from '../../domain/phase.ts'
import { searchPageSchema, searchResultSchema, searchWindowSchema } from '../../domain/search/searchHit.ts'
import { method } from '../method.ts'

export const search = {
  /** Cases for the command palette; the latest where there is no text. */
  cases: method(
    z.object({ text: line(200) }),
    z.array(z.object({ id: idSchema, title: z.string(), area: z.string(), phase: phaseSchema })),
  ),
  /** Everything that answers to a text, best first within its group. A text that is far too long is cut, not refused. */
  everywhere: method(z.object({ text: z.string().max(1_000_000), limit: z.int().positive().max(100) }), searchResultSchema),
  /** All hits, window by window, for the page that shows them. */
  all: method(searchWindowSchema, searchPageSchema),
}
