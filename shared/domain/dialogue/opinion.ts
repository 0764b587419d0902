import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, line, revisionSchema, text } from '../field.ts'

/** Longest opinion; a whole page of somebody's thoughts fits. */
export const OPINION_LENGTH = 5_000

/** Something that somebody said or wrote of the area. Who is kept as a group, never as a person. */
export const opinionSchema = z.object({
  /** The id of the line of notes where it was said in a meeting. */
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  activityId: idSchema.nullable(),
  meetingId: idSchema.nullable(),
  importId: idSchema.nullable(),
  text: z.string(),
  /** `Boende`; '' where it was not said. */
  group: z.string(),
  saidOn: isoDateSchema.nullable(),
  /** Shown as an example in the compilation. */
  isExample: z.boolean(),
  createdAt: instantSchema,
})
export type Opinion = z.infer<typeof opinionSchema>

/** An opinion with the themes that it stands under. */
export const codedOpinionSchema = opinionSchema.extend({ themeIds: z.array(idSchema) })
export type CodedOpinion = z.infer<typeof codedOpinionSchema>

/** An opinion under a theme. */
export const codingSchema = z.object({ opinionId: idSchema, themeId: idSchema })
export type Coding = z.infer<typeof codingSchema>

export const opinionText = () => text(OPINION_LENGTH).pipe(z.string().min(1))

/** What is said of an opinion besides its text. */
export const opinionSourceSchema = z.object({
  activityId: idSchema.nullable(),
  group: line(80),
  saidOn: isoDateSchema.nullable(),
})
export type OpinionSource = z.infer<typeof opinionSourceSchema>

/** Opinions on their way back, from the window. */
export const restoredOpinionSchema = codedOpinionSchema.extend({ text: opinionText(), group: line(80) })

export const opinionInputSchema = opinionSourceSchema.extend({
  id: idSchema,
  caseId: idSchema,
  expectedRevision: revisionSchema.min(1),
  text: opinionText(),
  isExample: z.boolean(),
})
export type OpinionInput = z.input<typeof opinionInputSchema>
