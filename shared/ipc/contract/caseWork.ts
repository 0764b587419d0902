import { z } from 'zod'
import { caseActorInputSchema, caseActorSchema, involvementSchema } from '../../domain/actor.ts'
import { applicationDraftSchema, applicationInputSchema, applicationVersionSchema } from '../../domain/application.ts'
import { assessmentInputSchema, assessmentSchema, assessmentVersionSchema } from '../../domain/criteria.ts'
import { decisionInputSchema, decisionSchema } from '../../domain/decision.ts'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, line, revisionSchema } from '../../domain/field.ts'
import { meetingInputSchema, meetingSchema } from '../../domain/meeting.ts'
import { caseRoleSchema } from '../../domain/register/caseRole.ts'
import { statementDraftSchema, statementInputSchema } from '../../domain/statement.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const nothing = z.object({})

/** A PDF to look at: its bytes are not kept. */
const previewSchema = z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })

export const criteria = {
  save: method(assessmentInputSchema, assessmentSchema),
  history: method(z.object({ caseId: idSchema, criterionId: line(60) }), z.array(assessmentVersionSchema)),
}

export const actors = {
  save: method(caseActorInputSchema, caseActorSchema),
  /** Answers with the role that went: with its period and conflict of interest, which the line does not show. */
  remove: method(one, caseRoleSchema),
  /** Actors known from any case whose name holds the text, best first, at most ten. */
  suggest: method(
    z.object({ text: line(100) }),
    z.array(caseActorSchema.pick({ name: true, kind: true, contactName: true, phone: true, email: true })),
  ),
  /** The text that part 2 or 3 of the application would be prefilled with. */
  prefill: method(z.object({ caseId: idSchema, involvement: involvementSchema }), z.object({ text: z.string() })),
}

export const application = {
  save: method(applicationInputSchema, applicationDraftSchema),
  preview: method(ofCase, previewSchema),
  /** Checks the rules, freezes the draft as the next version and writes its PDF. */
  finalise: method(
    z.object({ caseId: idSchema, expectedRevision: revisionSchema }),
    z.object({ version: applicationVersionSchema, document: exportedDocumentSchema }),
  ),
  version: method(z.object({ id: idSchema }), applicationVersionSchema),
}

export const statement = {
  get: method(ofCase, statementDraftSchema),
  save: method(statementInputSchema, statementDraftSchema),
  preview: method(ofCase, previewSchema),
  export: method(z.object({ caseId: idSchema, expectedRevision: revisionSchema }), exportedDocumentSchema),
}

export const decisions = {
  save: method(decisionInputSchema, decisionSchema),
  remove: method(one, nothing),
}

export const meetings = {
  save: method(meetingInputSchema, meetingSchema),
  remove: method(one, nothing),
}
