import { z } from 'zod'
import { caseActorSchema } from './actor.ts'
import { caseSchema } from './case.ts'
import { assessmentSchema } from './criteria.ts'
import { idSchema, instantSchema, LIMITS, line, lines, revisionSchema, text } from './field.ts'
import { kronorSchema } from './money.ts'

/** One of the five parts. `prefilled` = the text came from the case's actors and has not been touched. */
const partSchema = z.object({ text: z.string(), prefilled: z.boolean() })
export type ApplicationPart = z.infer<typeof partSchema>

export const jointContactSchema = z.object({
  name: z.string(),
  organisation: z.string(),
  phone: z.string(),
  email: z.string(),
})

/** What is being written. Frozen versions are kept apart, see {@link applicationVersionSchema}. */
export const applicationDraftSchema = z.object({
  caseId: idSchema,
  /** 0 = never saved. */
  revision: revisionSchema,
  /** By part id of the process model; a part that is missing is empty. */
  parts: z.record(z.string(), partSchema),
  soughtKronor: kronorSchema.nullable(),
  /** One contact for all parties. */
  contact: jointContactSchema,
  /** Ids of the boards concerned, or names that the model does not know. */
  boards: z.array(z.string()),
  relatedProgrammes: z.string(),
  /** Names of what is enclosed. */
  attachments: z.array(z.string()),
  savedAt: instantSchema.nullable(),
})
export type ApplicationDraft = z.infer<typeof applicationDraftSchema>

export const applicationInputSchema = z.object({
  caseId: idSchema,
  expectedRevision: revisionSchema,
  parts: z.record(line(60), z.object({ text: text(LIMITS.part), prefilled: z.boolean() })),
  soughtKronor: kronorSchema.nullable(),
  contact: z.object({ name: line(), organisation: line(), phone: line(60), email: line(254) }),
  boards: lines(),
  relatedProgrammes: text(),
  attachments: lines(),
})
export type ApplicationInput = z.input<typeof applicationInputSchema>

export const emptyApplication = (caseId: string): ApplicationDraft => ({
  caseId,
  revision: 0,
  parts: {},
  soughtKronor: null,
  contact: { name: '', organisation: '', phone: '', email: '' },
  boards: [],
  relatedProgrammes: '',
  attachments: [],
  savedAt: null,
})

/** Everything that a frozen application says, so that it can be shown again exactly whatever changes later. */
export const applicationContentSchema = z.object({
  case: caseSchema,
  draft: applicationDraftSchema,
  actors: z.array(caseActorSchema),
  assessments: z.array(assessmentSchema),
  contactPerson: z.object({ name: z.string(), title: z.string(), phone: z.string(), email: z.string() }),
})
export type ApplicationContent = z.infer<typeof applicationContentSchema>

export const applicationVersionSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  version: z.int().positive(),
  finalisedAt: instantSchema,
  finalisedBy: z.string(),
  content: applicationContentSchema,
  /** The PDF that was written when the version was frozen. */
  documentId: idSchema,
})
export type ApplicationVersion = z.infer<typeof applicationVersionSchema>

/** The text of one part, '' where nothing is written yet. */
export const partText = (draft: Pick<ApplicationDraft, 'parts'>, partId: string): string =>
  draft.parts[partId]?.text ?? ''

/** What one writes in: all of the draft but its identity and times. */
export type ApplicationWriting = Omit<ApplicationDraft, 'caseId' | 'revision' | 'savedAt'>

export const writingOf = (draft: ApplicationDraft): ApplicationWriting => ({
  parts: draft.parts,
  soughtKronor: draft.soughtKronor,
  contact: draft.contact,
  boards: draft.boards,
  relatedProgrammes: draft.relatedProgrammes,
  attachments: draft.attachments,
})
