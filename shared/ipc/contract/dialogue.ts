import { z } from 'zod'
import { dialogueActivityInputSchema, dialogueActivitySchema } from '../../domain/dialogue/activity.ts'
import { codedOpinionSchema, codingSchema, opinionInputSchema, opinionSourceSchema, opinionText, restoredOpinionSchema } from '../../domain/dialogue/opinion.ts'
import { MOST_OPINIONS, openedSurveySchema, opinionColumnsSchema, surveyPreviewSchema } from '../../domain/dialogue/opinionTable.ts'
import { PERSONAL_KINDS } from '../../domain/dialogue/personalDetails.ts'
import { OPTIONAL_STEPS, skipInputSchema, skippedStepSchema } from '../../domain/dialogue/skippedStep.ts'
import { removedThemeSchema, restoredThemeSchema, themeInputSchema, themeSchema } from '../../domain/dialogue/theme.ts'
import { threadSchema } from '../../domain/dialogue/thread.ts'
import { documentFormatSchema, exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, revisionSchema } from '../../domain/field.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const nothing = z.object({})
const session = ofCase.extend({ sessionId: idSchema, hasHeadings: z.boolean(), columns: opinionColumnsSchema })
const ids = z.array(idSchema).max(MOST_OPINIONS)

/** Dialogue activities, and the steps that were not needed. */
export const dialogue = {
  get: method(ofCase, z.object({ activities: z.array(dialogueActivitySchema), skippedSteps: z.array(skippedStepSchema) })),
  saveActivity: method(dialogueActivityInputSchema, dialogueActivitySchema),
  removeActivity: method(one, nothing),
  skip: method(skipInputSchema, skippedStepSchema),
  /** The step was needed after all. */
  unskip: method(ofCase.extend({ step: z.enum(OPTIONAL_STEPS) }), nothing),
}

export const opinions = {
  /** In the order they were noted. */
  list: method(ofCase, z.array(codedOpinionSchema)),
  /** Typed or pasted ones, all from the same source. */
  add: method(
    ofCase.extend({ source: opinionSourceSchema, opinions: z.array(z.object({ id: idSchema, text: opinionText() })).min(1).max(MOST_OPINIONS) }),
    z.array(codedOpinionSchema),
  ),
  save: method(opinionInputSchema, codedOpinionSchema),
  remove: method(ofCase.extend({ ids }), z.object({ removed: z.array(codedOpinionSchema) })),
  /** Puts back what `remove` or `undoImport` took away, with its themes. */
  restore: method(ofCase.extend({ opinions: z.array(restoredOpinionSchema).max(MOST_OPINIONS) }), nothing),
  /** Puts opinions under themes and takes them away; what is so already stays. */
  code: method(ofCase.extend({ add: z.array(codingSchema).max(MOST_OPINIONS), remove: z.array(codingSchema).max(MOST_OPINIONS) }), nothing),
  /** Reads a survey's table. Nothing is stored; one file at a time is open. */
  openTable: method(ofCase.extend({ path: z.string().min(1).max(4_000) }), openedSurveySchema),
  previewTable: method(session, surveyPreviewSchema),
  importTable: method(
    session.extend({ activityId: idSchema.nullable() }),
    z.object({ importId: idSchema, preview: surveyPreviewSchema }),
  ),
  undoImport: method(ofCase.extend({ importId: idSchema }), z.object({ removed: z.array(codedOpinionSchema) })),
}

export const themes = {
  list: method(ofCase, z.array(themeSchema)),
  save: method(themeInputSchema, themeSchema),
  /** Its opinions stay, without it. */
  remove: method(one, removedThemeSchema),
  /** What stood under one theme stands under another; answers what makes it undone. */
  merge: method(one.extend({ intoId: idSchema }), removedThemeSchema),
  restore: method(restoredThemeSchema, nothing),
  /** From the theme to the proposals that answer it, the decision on them, and how they go. */
  thread: method(z.object({ themeId: idSchema }), threadSchema),
}

/** Opinions counted per theme and group, as a document. */
export const compilation = {
  /** What the examples seem to say of who somebody is: looked at before anything leaves the house. */
  check: method(ofCase, z.object({ warnings: z.array(z.object({ opinionId: idSchema, text: z.string(), kinds: z.array(z.enum(PERSONAL_KINDS)) })) })),
  preview: method(ofCase, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  export: method(ofCase.extend({ format: documentFormatSchema }), exportedDocumentSchema),
}
