import { z } from 'zod'
import { caseFactsSchema, caseSchema, newCaseSchema } from '../../domain/case.ts'
import { casePageSchema, caseQuerySchema } from '../../domain/caseList.ts'
import { caseViewSchema } from '../../domain/caseView.ts'
import { idSchema, line, requiredLine, revisionSchema, text } from '../../domain/field.ts'
import { phaseSchema } from '../../domain/phase.ts'
import { timelineEventSchema } from '../../domain/timeline.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })

export const cases = {
  list: method(caseQuerySchema, casePageSchema),
  get: method(ofCase, caseViewSchema),
  /** Opens a case; calling it again with the same id and content answers with the same case. */
  create: method(newCaseSchema, caseSchema),
  saveFacts: method(z.object({ caseId: idSchema, expectedRevision: revisionSchema, facts: caseFactsSchema }), caseSchema),
  changePhase: method(
    z.object({ caseId: idSchema, expectedRevision: revisionSchema, to: phaseSchema, note: text(2_000) }),
    caseSchema,
  ),
  /** Without a finalised result report the reason must say something. */
  close: method(z.object({ caseId: idSchema, expectedRevision: revisionSchema, reason: line(2_000) }), caseSchema),
  reopen: method(z.object({ caseId: idSchema, expectedRevision: revisionSchema, reason: requiredLine(2_000) }), caseSchema),
  timeline: method(ofCase, z.array(timelineEventSchema)),
  /** Areas in use, for completion while typing. */
  areas: method(z.object({}), z.array(z.string())),
}
