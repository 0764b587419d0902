import { z } from 'zod'
import { idSchema } from '../field.ts'
import { phaseSchema } from '../phase.ts'
import { caseRoleNameSchema } from '../register/caseRole.ts'
import { searchHitSchema } from '../search/searchHit.ts'

const solverSchema = z.object({ actorId: idSchema, name: z.string(), roles: z.array(caseRoleNameSchema) })
export type Solver = z.infer<typeof solverSchema>

const solvedCaseSchema = z.object({
  caseId: idSchema,
  title: z.string(),
  area: z.string(),
  phase: phaseSchema,
  isClosed: z.boolean(),
  /** Those who drive the case first, those who are only touched by it last. */
  actors: z.array(solverSchema),
  /** What says most about the matter first. */
  hits: z.array(searchHitSchema),
  hitCount: z.int().positive(),
})
export type SolvedCase = z.infer<typeof solvedCaseSchema>

/** Who has met a theme or a problem before. */
export const solvedSchema = z.object({
  /** The case that speaks of most of it first. */
  cases: z.array(solvedCaseSchema),
  hasMoreCases: z.boolean(),
  /** What stands in no case: meetings of the network and actors of the register. */
  elsewhere: z.array(searchHitSchema),
})
export type Solved = z.infer<typeof solvedSchema>
