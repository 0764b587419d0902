import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema, LIMITS, lines, line, revisionSchema, text } from './field.ts'
import { kronorSchema } from './money.ts'

/** The official's statement (tjänsteskrivelse) to the board, as it is being written. */
export const statementDraftSchema = z.object({
  caseId: idSchema,
  /** 0 = never saved. */
  revision: revisionSchema,
  /** The board meeting whose agenda it is meant for; null = not known. */
  boardMeetingOn: isoDateSchema.nullable(),
  summary: z.string(),
  /** Each point must be readable by itself: the board decides on these words. */
  proposals: z.array(z.string()),
  proposedKronor: kronorSchema.nullable(),
  background: z.string(),
  /** The official's own judgement, beside the motivation per criterion. */
  assessment: z.string(),
  economy: z.string(),
  /** Consequences for children and for the environment, where relevant. */
  consequences: z.string(),
  /** To whom the decision is sent. */
  recipients: z.array(z.string()),
  /** Who signs, name and role on one line each; the contact person where nobody is named. */
  signers: z.array(z.string()),
  savedAt: instantSchema.nullable(),
})
export type StatementDraft = z.infer<typeof statementDraftSchema>

export const statementInputSchema = z.object({
  caseId: idSchema,
  expectedRevision: revisionSchema,
  boardMeetingOn: isoDateSchema.nullable(),
  summary: text(),
  proposals: z.array(text(2_000)).max(30).transform((items) => items.filter((item) => item.trim() !== '')),
  proposedKronor: kronorSchema.nullable(),
  background: text(LIMITS.part),
  assessment: text(LIMITS.part),
  economy: text(),
  consequences: text(),
  recipients: lines(),
  signers: z.array(line()).max(6).transform((items) => items.filter((item) => item !== '')),
})
export type StatementInput = z.input<typeof statementInputSchema>

export const emptyStatement = (caseId: string): StatementDraft => ({
  caseId,
  revision: 0,
  boardMeetingOn: null,
  summary: '',
  proposals: [],
  proposedKronor: null,
  background: '',
  assessment: '',
  economy: '',
  consequences: '',
  recipients: [],
  signers: [],
  savedAt: null,
})
